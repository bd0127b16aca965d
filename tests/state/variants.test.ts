import { beforeEach, expect, test } from "vitest";
import {
  addVariant,
  describeVariant,
  redo,
  removeItem,
  removeVariant,
  resetChange,
  setValue,
  showVariant,
  store,
  undo,
} from "../../src/state";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { small } from "./scenario";

function open() {
  const { open } = store.getState();
  if (!open) throw new Error("nothing is open");
  return open;
}

const changes = () => open().base.variants?.find(({ id }) => id === "haute")?.changes;
const price = () => open().shown.services?.[0]?.price;

beforeEach(() => {
  store.setState(store.getInitialState(), true);
  show(fresh({ kind: "file", name: "essai.json" }, small, null));
  showVariant("haute");
});

test("an edit in a variant changes the variant alone, its figures at once", () => {
  const revenue = () => store.getState().results.plan?.stages[0]?.ownRevenue;
  expect(revenue()).toBe(6 * 100 * 4);
  expect(setValue("services.colis.price", 5)).toEqual({ ok: true });
  expect(changes()).toEqual([{ path: "services.colis.price", value: 5 }]);
  expect(open().base.services?.[0]?.price).toBe(2.5);
  expect(revenue()).toBe(6 * 100 * 5);
  expect(open().keeping).toBe("pending");
});

test("undo and redo go back and forth while the variant stays in sight", () => {
  setValue("services.colis.price", 5);
  setValue("overheads.local.amount.byStage.suite", 500);
  undo();
  undo();
  expect(open().variant).toBe("haute");
  expect(price()).toBe(4);
  redo();
  expect(price()).toBe(5);
});

test("a change given back to the base leaves the others", () => {
  setValue("overheads.local.amount.byStage.suite", 500);
  expect(resetChange("haute", "services.colis.price")).toEqual({ ok: true });
  expect(changes()).toEqual([{ path: "overheads.local.amount.byStage.suite", value: 500 }]);
  expect(price()).toBe(2.5);
});

test("an item taken out of a variant stays in the base", () => {
  expect(removeItem("overheads", "local")).toEqual({ ok: true });
  expect(open().shown.overheads).toBeUndefined();
  expect(open().base.overheads).toHaveLength(1);
});

test("what no variant may change is refused, and says why", () => {
  const outcome = setValue("meta.name", "Autre");
  expect(outcome.ok).toBe(false);
  expect(outcome.ok || outcome.issues[0]?.code).toBe("variantRule");
  expect(open().base.meta.name).toBe("Essai");
});

test("variants are added, named and taken away; the base is then in sight", () => {
  addVariant("Prix haut");
  expect(open().variant).toBe("prix_haut");
  setValue("services.colis.price", 9);
  describeVariant("prix_haut", "name", "Très haut");
  describeVariant("prix_haut", "note", "Un essai");
  expect(open().base.variants?.[1]).toEqual({
    id: "prix_haut",
    name: "Très haut",
    note: "Un essai",
    changes: [{ path: "services.colis.price", value: 9 }],
  });
  removeVariant("prix_haut");
  expect(open().variant).toBeNull();
  expect(price()).toBe(2.5);
  undo();
  expect(open().base.variants).toHaveLength(2);
  undo();
  undo();
  undo();
  undo();
  expect(open().base).toEqual(small);
});
