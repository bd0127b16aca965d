import { beforeEach, describe, expect, test, vi } from "vitest";
import { startTexts } from "../../src/locales";
import { serialiseScenario, type Scenario } from "../../src/scenario";
import {
  addComparedVariant,
  addEntries,
  changeCompared,
  chooseReference,
  comparedOf,
  enterComparison,
  keptParts,
  moveEntry,
  openCompared,
  openFiles,
  planned,
  removeEntry,
  setValue,
  store,
  undo,
} from "../../src/state";
import { keepNow } from "../../src/state/keeping";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { small } from "./scenario";
import { emptyShelf, shelf } from "./shelf";

vi.mock("../../src/storage", async (load) => ({
  ...(await load<object>()),
  ...(await import("./shelf")).shelfCalls,
}));

const changedAt = "2026-11-25T08:00:00.000Z";

function scenarioOf(name: string): Scenario {
  return { ...small, meta: { ...small.meta, id: crypto.randomUUID(), name } };
}

function keepAs(key: string, scenario = scenarioOf(key)): void {
  const { id, name } = scenario.meta;
  const text = serialiseScenario(scenario);
  shelf.records.set(key, { key, scenarioId: id, name, territory: "", text, changedAt });
}

function fileOf(name: string, text: string): File {
  return new File([text], name, { type: "application/json" });
}

const kept = (key: string, variant: string | null = null) => ({
  source: { kind: "kept", key } as const,
  variant,
});
const compared = () => {
  const { comparison, open } = store.getState();
  return comparedOf({ ...comparison, open });
};
const ids = () => store.getState().comparison.entries.map(({ id }) => id);
const finalCash = () =>
  compared().map(({ scenario }) => scenario && planned(scenario).plan?.path.finalCash);

beforeEach(() => {
  startTexts("fr");
  emptyShelf();
  history.replaceState(null, "", "#");
  store.setState({ ...store.getInitialState(), view: "comparison" }, true);
});

describe("what is compared", () => {
  test("the open scenario comes with its variants, and the address finds them again", async () => {
    keepAs("a");
    await enterComparison({ kind: "code", code: "*scenario:a,scenario:a~haute,exemple:inconnu" });
    expect(ids()).toEqual(["scenario:a", "scenario:a~haute", "exemple:inconnu"]);
    expect(compared().map(({ variantName, fault }) => [variantName, fault])).toEqual([
      [null, null],
      ["Prix haut", null],
      [null, "missing"],
    ]);
    const [base, variant] = finalCash();
    expect((variant ?? 0) - (base ?? 0)).toBeCloseTo(18 * 150);
    chooseReference("scenario:a~haute");
    expect(location.hash).toBe("#comparer/scenario:a,*scenario:a~haute,exemple:inconnu");
  });

  test("what is unreadable in an address is left out; a kept scenario gone, or faulty, says so", async () => {
    keepAs("mauvais");
    shelf.records.set("mauvais", { ...shelf.records.get("mauvais")!, text: "{" });
    await enterComparison({
      kind: "code",
      code: "?,scenario:,scenario:mauvais,scenario:parti,scenario:parti",
    });
    expect(compared().map(({ entry, fault }) => [entry.id, fault])).toEqual([
      ["scenario:mauvais", "unreadable"],
      ["scenario:parti", "missing"],
    ]);
  });

  test("entered from an open scenario", async () => {
    keepAs("a");
    show(fresh({ kind: "kept" }, scenarioOf("a"), { key: "a", changedAt }));
    store.setState({ view: "comparison" });
    await enterComparison({ kind: "open" });
    expect(ids()).toEqual(["scenario:a", "scenario:a~haute"]);
    expect(store.getState().comparison.reference).toBe("scenario:a");
    expect(compared().every(({ isOpen }) => isOpen)).toBe(true);
  });

  test("a thirteenth finds no room, and the same is not added twice", async () => {
    for (let number = 1; number <= 14; number++) keepAs(`s${number}`);
    await addEntries(Array.from({ length: 11 }, (_, index) => kept(`s${index + 1}`)));
    await addEntries([kept("s1"), kept("s12"), kept("s13"), kept("s14")]);
    expect(ids()).toHaveLength(12);
    expect(ids().at(-1)).toBe("scenario:s12");
    expect(store.getState().comparison.left).toBe(2);
    removeEntry("scenario:s1");
    expect(store.getState().comparison).toMatchObject({ left: 0, reference: "scenario:s2" });
    moveEntry("scenario:s2", 1);
    expect(ids().slice(0, 2)).toEqual(["scenario:s3", "scenario:s2"]);
    moveEntry("scenario:s3", -1);
    expect(ids()[0]).toBe("scenario:s3");
    expect(store.getState().comparison.reference).toBe("scenario:s2");
  });

  test("a version stays as it was while its scenario changes", async () => {
    keepAs("a");
    const text = serialiseScenario({
      ...small,
      organisation: { ...small.organisation, openingCash: 500 },
    });
    shelf.versions.set("v", {
      key: "v",
      recordKey: "a",
      name: "Mars",
      reason: "hand",
      text,
      takenAt: changedAt,
    });
    const parts = await keptParts(shelf.records.get("a")!);
    expect(parts.variants).toEqual([{ id: "haute", name: "Prix haut" }]);
    expect(parts.versions.map(({ name }) => name)).toEqual(["Mars"]);
    await addEntries([kept("a"), { source: { kind: "version", record: "a", key: "v" } }]);
    const [now, then] = finalCash();
    expect((then ?? 0) - (now ?? 0)).toBeCloseTo(500);
    expect(compared()[1]?.version).toEqual({ name: "Mars", takenAt: changedAt });
  });
});

describe("files dropped on the comparison", () => {
  test("the good ones are kept and join, the bad one's issues are shown", async () => {
    const texts = ["un", "deux", "trois"].map((name) => serialiseScenario(scenarioOf(name)));
    await openFiles([
      fileOf("un.json", texts[0]!),
      fileOf("faux.json", '{ "format": "palier/scenario" }'),
      fileOf("deux.json", texts[1]!),
      fileOf("trois.json", texts[2]!),
    ]);
    expect(compared().map(({ base }) => base?.meta.name)).toEqual(["un", "deux", "trois"]);
    expect(shelf.records.size).toBe(3);
    const { refusals, taken, view, open } = store.getState();
    expect(refusals.map(({ file, issues }) => [file, issues.length > 0])).toEqual([
      ["faux.json", true],
    ]);
    expect(taken).toEqual(["un.json", "deux.json", "trois.json"]);
    expect([view, open]).toEqual(["comparison", null]);
  });

  test("a browser that keeps nothing holds them for the visit, out of the address", async () => {
    shelf.fault = "refused";
    await openFiles([fileOf("un.json", serialiseScenario(scenarioOf("un")))]);
    expect(compared().map(({ base }) => base?.meta.name)).toEqual(["un"]);
    expect(location.hash).toBe("#comparer/");
  });
});

describe("an edit of a compared scenario", () => {
  test("its column follows, base and variant, and the way back too", async () => {
    keepAs("a");
    keepAs("b");
    await addEntries([kept("a"), kept("b"), kept("b", "haute")]);
    const before = finalCash();
    await openCompared(store.getState().comparison.entries[1]!);
    expect(store.getState().view).toBe("scenario");
    setValue("organisation.openingCash", 1000);
    expect(
      finalCash().map((cash, index) => Math.round((cash ?? 0) - (before[index] ?? 0))),
    ).toEqual([0, 1000, 1000]);
    undo();
    expect(finalCash()).toEqual(before);
  });

  test("another may be opened in its place: nothing is lost, and its history is found again", async () => {
    keepAs("a");
    keepAs("b");
    await addEntries([kept("a"), kept("b")]);
    const [a, b] = store.getState().comparison.entries;
    await openCompared(a!);
    setValue("organisation.openingCash", 1000);
    await openCompared(b!);
    expect(JSON.parse(shelf.records.get("a")!.text).organisation.openingCash).toBe(1000);
    expect(compared()[0]?.base?.organisation.openingCash).toBe(1000);
    await openCompared(a!);
    undo();
    expect(compared()[0]?.base?.organisation.openingCash).toBeUndefined();
  });

  test("what another window changed since it was read is opened as it is now, and one removed says so", async () => {
    keepAs("a");
    keepAs("b");
    await addEntries([kept("a"), kept("b")]);
    const [a, b] = store.getState().comparison.entries;
    const later = { ...scenarioOf("a"), organisation: { ...small.organisation, openingCash: 700 } };
    const record = shelf.records.get("a")!;
    const newer = {
      ...record,
      text: serialiseScenario(later),
      changedAt: "2026-11-25T09:00:00.000Z",
    };
    shelf.records.set("a", newer);
    await openCompared(a!);
    expect(store.getState().open?.base.organisation.openingCash).toBe(700);
    shelf.records.delete("b");
    store.setState({ view: "comparison" });
    await openCompared(b!);
    expect(compared()[1]?.fault).toBe("missing");
    expect(store.getState().view).toBe("comparison");
  });

  test("what is not kept is held when another is opened in its place", async () => {
    shelf.fault = "refused";
    show(fresh({ kind: "file", name: "essai.json" }, scenarioOf("essai"), null));
    store.setState({ view: "comparison" });
    await enterComparison({ kind: "open" });
    setValue("organisation.openingCash", 1000);
    show(fresh({ kind: "file", name: "autre.json" }, scenarioOf("autre"), null));
    expect(compared()[0]?.base?.meta.name).toBe("essai");
    expect(compared()[0]?.base?.organisation.openingCash).toBe(1000);
    expect(compared()[0]?.isOpen).toBe(false);
  });

  test("an example that is edited is compared as the copy that it becomes", async () => {
    show(fresh({ kind: "example", name: "itinerante-rurale" }, scenarioOf("exemple"), null));
    store.setState({ view: "comparison" });
    await enterComparison({ kind: "open" });
    expect(ids()[0]).toBe("exemple:itinerante-rurale");
    setValue("organisation.openingCash", 1000);
    await keepNow();
    const key = store.getState().open?.record?.key;
    expect(ids()).toEqual([`scenario:${key}`, `scenario:${key}~haute`]);
    expect(store.getState().comparison.reference).toBe(`scenario:${key}`);
  });
});

describe("what is compared is changed from there", () => {
  test("in the background, and the edit is undone like any other", async () => {
    keepAs("a");
    keepAs("b");
    await enterComparison({ kind: "code", code: "*scenario:a,scenario:b" });
    const before = finalCash();
    const entry = compared()[1]?.entry;
    if (!entry) throw new Error("no second entry");
    const outcome = await changeCompared(entry, "organisation.openingCash", (now) => ({
      ...now,
      organisation: { ...now.organisation, openingCash: 700 },
    }));
    expect(outcome).toEqual({ ok: true });
    expect(store.getState().view).toBe("comparison");
    expect(finalCash()).toEqual([before[0], (before[1] ?? 0) + 700]);
    undo();
    expect(finalCash()).toEqual(before);
  });

  test("a variant's change stays in the variant", async () => {
    keepAs("a");
    await enterComparison({ kind: "code", code: "*scenario:a,scenario:a~haute" });
    const [base, variant] = finalCash();
    const entry = compared()[1]?.entry;
    if (!entry) throw new Error("no second entry");
    await changeCompared(entry, "organisation.openingCash", (now) => ({
      ...now,
      organisation: { ...now.organisation, openingCash: 700 },
    }));
    expect(finalCash()).toEqual([base, (variant ?? 0) + 700]);
  });

  test("one that is gone, or where the change has no place any more, is left as it is", async () => {
    keepAs("a");
    await enterComparison({ kind: "code", code: "*scenario:a,scenario:parti" });
    const [here, gone] = compared().map(({ entry }) => entry);
    if (!here || !gone) throw new Error("two entries are missing");
    expect(await changeCompared(gone, "start", (now) => now)).toBe("gone");
    expect(await changeCompared(here, "start", () => null)).toBe("gone");
  });

  test("a variant made of changes joins the comparison", async () => {
    keepAs("a");
    await enterComparison({ kind: "code", code: "*scenario:a" });
    const entry = compared()[0]?.entry;
    if (!entry) throw new Error("no entry");
    const changes = [{ path: "services.colis.price", value: 3 }];
    expect(await addComparedVariant(entry, "Comme B", changes)).toEqual({ ok: true });
    expect(compared().map(({ variantName }) => variantName)).toEqual([null, "Comme B"]);
    const [base, made] = finalCash();
    expect((made ?? 0) - (base ?? 0)).toBeCloseTo(18 * 50);
  });
});
