import { beforeEach, describe, expect, test } from "vitest";
import {
  addPayment,
  checkScenario,
  type Grant,
  removePayment,
  type Scenario,
  serialiseScenario,
} from "../../src/scenario";
import { edit, redo, setSaid, setValue, showVariant, store, undo } from "../../src/state";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { everyKind } from "../ui/everyKind";
import { small } from "./scenario";

function open(scenario: Scenario) {
  store.setState(store.getInitialState(), true);
  show(fresh({ kind: "file", name: "essai.json" }, scenario, null));
}

function base(): Scenario {
  const { open } = store.getState();
  if (!open) throw new Error("nothing is open");
  return open.base;
}

function steps(): number {
  return store.getState().open?.history.past.length ?? 0;
}

const colis = () => base().services?.[0];
const local = () => base().overheads?.[0];

beforeEach(() => open(small));

describe("what is said", () => {
  test("of an item and of its figures is written, each in a step of its own", () => {
    setSaid("services.colis", "note", "  Relais de la gare ");
    setSaid("services.colis.price", "source", "Devis");
    setSaid("services.colis.price", "state", "quote");
    setSaid("services.colis.demand.perMonth", "note", "Comptage");
    expect(colis()).toMatchObject({
      note: "Relais de la gare",
      about: {
        price: { source: "Devis", state: "quote" },
        "demand.perMonth": { note: "Comptage" },
      },
    });
    expect(steps()).toBe(4);
    undo();
    undo();
    undo();
    undo();
    expect(base()).toEqual(small);
  });

  test("leaves nothing empty behind when it is taken away", () => {
    setSaid("services.colis.price", "note", "Pourquoi");
    setSaid("services.colis.price", "state", "observed");
    setSaid("services.colis.price", "note", " ");
    expect(colis()?.about).toEqual({ price: { state: "observed" } });
    setSaid("services.colis.price", "state", undefined);
    expect(base()).toEqual(small);
    expect(Object.hasOwn(colis() ?? {}, "about")).toBe(false);
  });

  test("of the organisation, a criterion and a correlation stands where the format has it", () => {
    open(everyKind);
    setSaid("organisation.openingCash", "state", "observed");
    setSaid("stages.xq_test.gate.criteria.xq_c1.threshold", "note", "Convenu");
    setSaid("correlations.0.rho", "source", "Enquête");
    expect(base().organisation.about).toEqual({ openingCash: { state: "observed" } });
    expect(base().stages[0]?.gate?.criteria[0]?.about).toEqual({ threshold: { note: "Convenu" } });
    expect(base().correlations?.[0]?.source).toBe("Enquête");
    expect(checkScenario(base())).toEqual([]);
  });

  test("in more words than the format takes is refused", () => {
    expect(setSaid("services.colis.price", "note", "a".repeat(4001))).toMatchObject({ ok: false });
    expect(base()).toBe(small);
  });
});

describe("an edit of a value", () => {
  test("makes an estimate of what was to be confirmed, in the same step", () => {
    setSaid("services.colis.price", "state", "to_confirm");
    setSaid("services.colis.demand.perMonth", "state", "to_confirm");
    setValue("services.colis.price", 3);
    expect(colis()?.about?.price?.state).toBe("estimated");
    expect(colis()?.about?.["demand.perMonth"]?.state).toBe("to_confirm");
    undo();
    expect(colis()?.about?.price?.state).toBe("to_confirm");
    expect(colis()?.price).toBe(2.5);
    redo();
    expect(colis()?.about?.price?.state).toBe("estimated");
  });

  test("leaves a quote a quote, and a state alone where its value is the same", () => {
    setSaid("services.colis.price", "state", "quote");
    setValue("services.colis.price", 3);
    expect(colis()?.about?.price?.state).toBe("quote");
    setSaid("services.colis.price", "state", "to_confirm");
    const before = base();
    setValue("services.colis.price", 3);
    expect(base()).toBe(before);
  });

  test("touches the whole when one of its parts changes", () => {
    setSaid("overheads.local.amount", "state", "to_confirm");
    setValue("overheads.local.amount.byStage.suite", 350);
    expect(local()?.about?.amount?.state).toBe("estimated");
  });
});

describe("what is said of a figure that is no more", () => {
  test("goes with a range that becomes a number", () => {
    // A variant with one number in its place would not hold.
    open({ ...small, variants: [] });
    setValue("services.colis.price", { dist: "pert", min: 2, mode: 2.5, max: 4 });
    setValue("services.colis.about.price.min.note", "Le moins cher du canton");
    expect(colis()?.about).toEqual({ "price.min": { note: "Le moins cher du canton" } });
    expect(setValue("services.colis.price", 3)).toEqual({ ok: true });
    expect(Object.hasOwn(colis() ?? {}, "about")).toBe(false);
    undo();
    expect(colis()?.about?.["price.min"]?.note).toBe("Le moins cher du canton");
  });

  test("goes with a stage's value and with an optional figure given up, others stay", () => {
    setSaid("overheads.local.amount.byStage.suite", "state", "quote");
    setSaid("overheads.local.vatRate", "source", "Code des impôts");
    setValue("overheads.local.amount", 200);
    expect(local()?.about).toEqual({ vatRate: { source: "Code des impôts" } });
    setValue("overheads.local.vatRate", undefined);
    expect(local()?.about).toBeUndefined();
    expect(checkScenario(base())).toEqual([]);
  });

  test("follows its payment when one is added, and when one before it goes", () => {
    open({
      ...small,
      funding: [
        {
          id: "aide",
          name: "Aide",
          kind: "grant",
          funder: "region",
          amount: 1000,
          from: "test",
          payments: [
            { share: 0.25, month: 0 },
            { share: 0.75, month: 3, delay: 2 },
          ],
          about: {
            "payments.0.month": { note: "À la signature" },
            "payments.1.delay": { note: "Le département paie tard" },
          },
        },
      ],
    });
    const change = (recipe: (grant: Grant) => void) =>
      edit({ key: "value", path: "funding.aide.payments" }, ({ funding }) => {
        const grant = funding?.[0];
        if (grant?.kind === "grant") recipe(grant);
      });
    change(addPayment);
    expect(base().funding?.[0]?.about).toEqual({
      "payments.0.month": { note: "À la signature" },
      "payments.1.delay": { note: "Le département paie tard" },
    });
    change((grant) => removePayment(grant, 0));
    expect(base().funding?.[0]?.about).toEqual({
      "payments.0.delay": { note: "Le département paie tard" },
    });
    expect(checkScenario(base())).toEqual([]);
  });

  test("an about that the edit itself writes of nothing is refused, not mended", () => {
    const outcome = setValue("services.colis.about.minutes.note", "Chronométré");
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: "unknownReference" }] });
  });
});

describe("while a variant is looked at", () => {
  test("what is said is said of the scenario, and values change in the variant only", () => {
    setSaid("services.colis.price", "state", "to_confirm");
    showVariant("haute");
    setSaid("services.colis.price", "note", "Vu au marché");
    setValue("services.colis.price", 5);
    expect(colis()).toMatchObject({
      price: 2.5,
      about: { price: { note: "Vu au marché", state: "to_confirm" } },
    });
    expect(base().variants?.[0]?.changes).toEqual([{ path: "services.colis.price", value: 5 }]);
  });

  test("a figure that the variant does without leaves nothing said of it there", () => {
    setSaid("overheads.local.vatRate", "source", "Bail");
    showVariant("haute");
    expect(setValue("overheads.local.vatRate", undefined)).toEqual({ ok: true });
    expect(local()?.about).toEqual({ vatRate: { source: "Bail" } });
    expect(store.getState().open?.shown.overheads?.[0]?.about).toBeUndefined();
    expect(checkScenario(base())).toEqual([]);
  });
});

test("an item called about has figures as any other", () => {
  open({
    ...small,
    overheads: [{ id: "about", name: "Divers", from: "test", amount: { byStage: { test: 1 } } }],
  });
  setValue("overheads.about.amount.byStage.test", 5);
  setSaid("overheads.about.amount.byStage.test", "note", "Forfait");
  expect(local()).toMatchObject({
    amount: { byStage: { test: 5 } },
    about: { "amount.byStage.test": { note: "Forfait" } },
  });
  expect(serialiseScenario(base())).toContain("amount.byStage.test");
});
