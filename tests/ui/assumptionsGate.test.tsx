import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import { checkScenario, type Criterion, type Gate, type Scenario } from "../../src/scenario";
import { store, undo } from "../../src/state";
import { withMetric } from "../../src/ui/assumptions/gate/criterionChange";
import { metricsIn } from "../../src/ui/assumptions/gate/metrics";
import { everyKind } from "./everyKind";
import {
  choose,
  itemNamed,
  inVariant,
  openAssumptions,
  plainText,
  press,
  shownScenario,
  typeIn,
} from "./openAssumptions";

beforeEach(() => startTexts("fr"));
afterEach(cleanup);

const first = "1. Test léger";
const second = "2. Suite";

function gateOf(place: number): Gate | undefined {
  return shownScenario().stages[place]?.gate;
}

function criteria(place = 0): readonly Criterion[] {
  return gateOf(place)?.criteria ?? [];
}

function openGate(scenario: Scenario = everyKind) {
  return openAssumptions(scenario, "stages");
}

/** Opens the form of a criterion by its name. */
function openForm(name: string) {
  press(screen.getByRole("button", { name: new RegExp(`^Modifier le critère\\s: ${name}$`) }));
  return within(screen.getByRole("group", { name: new RegExp(`^Critère\\s: ${name}$`) }));
}

function optionsOf(select: HTMLElement): string[] {
  return [...(select as HTMLSelectElement).options].map(({ text }) => text);
}

describe("a gate", () => {
  test("is added to a stage with a criterion to start from, which has the focus", () => {
    openGate();
    press(
      itemNamed(second).getByRole("button", { name: /^Ajouter un jalon à la fin de «\sSuite\s»$/ }),
    );
    expect(gateOf(1)).toEqual({
      criteria: [
        {
          id: "taux_d_autofinancement",
          name: "Taux d’autofinancement\u202f: au moins 30\u202f%",
          metric: "coverage",
          op: ">=",
          threshold: 0.3,
        },
      ],
      onFail: "stop",
    });
    expect(document.activeElement).toBe(itemNamed(second).getByLabelText("Ce qui est mesuré"));
    expect(store.getState().open?.history.past.at(-1)?.label.key).toBe("gateAdded");
    act(() => undo());
    expect(gateOf(1)).toBeUndefined();
  });

  test("is removed with a word about it, and comes back whole", () => {
    openGate();
    press(itemNamed(first).getByRole("button", { name: /^Retirer le jalon de «\sTest léger\s»$/ }));
    expect(gateOf(0)).toBeUndefined();
    expect(store.getState().notice).toMatchObject({
      kind: "removed",
      label: { key: "gateRemoved", path: "stages.xq_test.gate" },
    });
    expect(document.activeElement).toBe(
      itemNamed(first).getByRole("button", { name: /^Ajouter un jalon/ }),
    );
    act(() => undo());
    expect(shownScenario()).toEqual(everyKind);
  });

  test("says what happens where it is not passed; an extension comes with figures", () => {
    openGate();
    const select = itemNamed(first).getByLabelText("Si ce n’est pas réuni");
    choose(select, "continue");
    expect(gateOf(0)).not.toHaveProperty("extend");
    choose(select, "extend");
    expect(gateOf(0)?.extend).toEqual({ months: 3, times: 1 });
    typeIn(itemNamed(first).getByLabelText("Mois de prolongation"), "2");
    expect(gateOf(0)?.extend).toEqual({ months: 2, times: 1 });
  });

  test("without a criterion says so", () => {
    const stages = [{ ...everyKind.stages[1], gate: { criteria: [], onFail: "stop" } }];
    openGate({ ...everyKind, stages: [everyKind.stages[0], ...stages] } as Scenario);
    expect(document.body.textContent).toContain("Sans critère, on passe toujours à la suite.");
  });

  test("keeps its list of criteria in a variant, where their figures change", () => {
    openGate();
    inVariant();
    expect(screen.queryByRole("button", { name: "Ajouter un critère" })).toBeNull();
    expect(screen.getByLabelText("Si ce n’est pas réuni")).toBeTruthy();
  });
});

describe("a criterion", () => {
  test("is added, moved and removed", () => {
    openGate();
    press(itemNamed(first).getByRole("button", { name: "Ajouter un critère" }));
    const added = criteria().at(-1);
    expect(added).toMatchObject({ metric: "cash", op: ">=", threshold: 3000 });
    expect(plainText(added?.name)).toBe("Trésorerie au moment du jalon : au moins 3 000 €");
    const form = within(screen.getByRole("group", { name: /^Critère/ }));
    expect(document.activeElement).toBe(form.getByLabelText("Ce qui est mesuré"));
    expect(form.getByRole("button", { name: "Descendre" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    press(form.getByRole("button", { name: "Monter" }));
    expect(criteria().map(({ metric }) => metric)).toEqual([
      "coverage",
      "volume",
      "cash",
      "manual",
    ]);
    expect(document.activeElement).toBe(form.getByRole("button", { name: "Monter" }));
    expect(screen.getByText("Critère 3 sur 4")).toBeTruthy();
    press(form.getByRole("button", { name: "Retirer ce critère" }));
    expect(criteria()).toEqual(everyKind.stages[0]?.gate?.criteria);
    expect(document.activeElement).toBe(
      itemNamed(first).getByRole("button", { name: "Ajouter un critère" }),
    );
    expect(store.getState().notice).toMatchObject({ kind: "removed" });
  });

  test("keeps a name that was given, and follows its sentence until then", () => {
    openGate();
    press(itemNamed(second).getByRole("button", { name: /^Ajouter un jalon/ }));
    const stage = itemNamed(second);
    typeIn(stage.getByLabelText("Seuil"), "45");
    expect(criteria(1)[0]?.name).toBe("Taux d’autofinancement\u202f: au moins 45\u202f%");
    choose(stage.getByLabelText("Sens"), "<=");
    expect(criteria(1)[0]?.name).toBe("Taux d’autofinancement\u202f: au plus 45\u202f%");
    typeIn(stage.getByLabelText("Nom du critère"), "  Presque   la moitié ");
    expect(criteria(1)[0]?.name).toBe("Presque la moitié");
    typeIn(stage.getByLabelText("Seuil"), "40");
    expect(criteria(1)[0]?.name).toBe("Presque la moitié");
    typeIn(stage.getByLabelText("Nom du critère"), "");
    expect(criteria(1)[0]?.name).toBe("Taux d’autofinancement\u202f: au plus 40\u202f%");
    press(stage.getByRole("button", { name: /^Donner une fourchette\s: Seuil$/ }));
    expect(criteria(1)[0]).toMatchObject({
      name: "Taux d’autofinancement\u202f: seuil de 32\u202f% à 48\u202f%",
      threshold: { dist: "pert", min: 0.32, mode: 0.4, max: 0.48 },
    });
  });

  test("of another metric gets a threshold for it, and only what goes with it", () => {
    openGate();
    const form = openForm("Couverture");
    const metric = form.getByLabelText("Ce qui est mesuré");
    choose(metric, "customers");
    expect(criteria()[0]).toMatchObject({ service: "xq_adhesion", threshold: 20 });
    expect(criteria()[0]).not.toHaveProperty("window");
    expect(optionsOf(form.getByLabelText("De quel service"))).toEqual(["Adhésions"]);
    choose(metric, "volume");
    expect(criteria()[0]).toMatchObject({ service: "xq_adhesion" });
    expect(optionsOf(form.getByLabelText("De quel service"))).toHaveLength(4);
    choose(form.getByLabelText("De quel service"), "xq_colis");
    expect(criteria()[0]).toMatchObject({ metric: "volume", service: "xq_colis" });
    choose(metric, "stopsPerTour");
    expect(criteria()[0]).toMatchObject({ route: "xq_tournee", threshold: 6 });
    expect(criteria()[0]).not.toHaveProperty("service");
    choose(metric, "utilisation");
    expect(criteria()[0]).toMatchObject({ op: "<=", threshold: 1 });
    choose(metric, "manual");
    expect(criteria()[0]).toMatchObject({ op: ">=", threshold: 1, probability: 0.7 });
    expect(form.queryByLabelText("Sens")).toBeNull();
    choose(metric, "revenue");
    expect(criteria()[0]).toEqual({
      id: "xq_c1",
      name: "Couverture",
      metric: "revenue",
      op: ">=",
      threshold: 1000,
    });
    expect(store.getState().results.issue).toBeNull();
  });

  test("of every metric, from every other, is one that the format takes", () => {
    const measurables = { services: everyKind.services ?? [], routes: everyKind.routes ?? [] };
    const metrics = metricsIn(measurables);
    expect(metrics).toHaveLength(12);
    const [stage, ...others] = everyKind.stages;
    const gate = stage?.gate as Gate;
    const about = { window: { note: "Un trimestre" }, threshold: { note: "Seuil" } };
    const start: Criterion = { ...(gate.criteria[0] as Criterion), about };
    for (const from of metrics) {
      for (const to of metrics) {
        const criterion = withMetric(withMetric(start, from, measurables), to, measurables);
        expect(criterion.metric).toBe(to);
        expect(criterion.about).toHaveProperty("threshold");
        const stages = [
          { ...stage, gate: { ...gate, criteria: [criterion], atLeast: 0 } },
          ...others,
        ];
        expect(checkScenario({ ...everyKind, stages })).toEqual([]);
      }
    }
  });

  test("of customers or of a round is offered where there are any", () => {
    const services = everyKind.services?.filter(({ demand }) => demand.kind !== "adoption");
    const bare = services?.map((service) => ({ ...service, route: undefined }));
    openGate({ ...everyKind, services: bare, routes: [] });
    const options = optionsOf(openForm("Couverture").getByLabelText("Ce qui est mesuré"));
    expect(options).not.toContain("Nombre de clients d’un service");
    expect(options).not.toContain("Arrêts par tournée");
    expect(options).toContain("Volume mensuel d’un service");
  });

  test("made required asks no more of the optional ones than are left", () => {
    const gate = everyKind.stages[0]?.gate as Gate;
    const stages = [{ ...everyKind.stages[0], gate: { ...gate, atLeast: 2 } }, everyKind.stages[1]];
    openGate({ ...everyKind, stages } as Scenario);
    choose(openForm("Volume").getByLabelText("Rôle"), "required");
    expect(gateOf(0)?.atLeast).toBe(1);
    choose(openForm("Accord signé").getByLabelText("Rôle"), "required");
    expect(gateOf(0)).not.toHaveProperty("atLeast");
    act(() => undo());
    act(() => undo());
    expect(gateOf(0)?.atLeast).toBe(2);
  });

  test("that a variant changes is not taken away from it: the sentence says which", () => {
    const variants = [
      {
        id: "prudent",
        name: "Prudent",
        changes: [{ path: "stages.xq_test.gate.criteria.xq_c1.threshold", value: 0.5 }],
      },
    ];
    openGate({ ...everyKind, variants });
    press(openForm("Couverture").getByRole("button", { name: "Retirer ce critère" }));
    expect(plainText(screen.getByRole("alert").textContent)).toContain(
      "La variante « Prudent » s’appuie sur ce qui changerait ici",
    );
    expect(criteria()).toHaveLength(3);
    typeIn(itemNamed(first).getAllByLabelText("Seuil")[0] as HTMLElement, "50");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a judgement shows its chances, which may be a range", () => {
    openGate();
    const field = itemNamed(first).getByLabelText("Chances que ce soit acquis");
    typeIn(field, "60");
    expect(criteria()[2]?.probability).toBe(0.6);
    press(itemNamed(first).getByRole("button", { name: /^Donner une fourchette\s: Chances/ }));
    expect(criteria()[2]?.probability).toEqual({ dist: "pert", min: 0.48, mode: 0.6, max: 0.72 });
  });
});

test("English has its words", () => {
  openGate();
  act(() => {
    void i18n.changeLanguage("en");
    store.setState({ language: "en" });
  });
  fireEvent.click(itemNamed(second).getByRole("button", { name: /^Add a gate/ }));
  expect(criteria(1)[0]?.name).toBe("Coverage by own revenue: at least 30%");
});
