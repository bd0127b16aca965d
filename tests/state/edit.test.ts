import { beforeEach, expect, test } from "vitest";
import { edit, openVariantAsCopy, redo, setValue, showVariant, store, undo } from "../../src/state";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { small } from "./scenario";

function open() {
  const { open } = store.getState();
  if (!open) throw new Error("nothing is open");
  return open;
}

function price(): unknown {
  return open().base.services?.[0]?.price;
}

function revenue(): number | undefined {
  return store.getState().results.plan?.stages[0]?.ownRevenue;
}

beforeEach(() => {
  store.setState(store.getInitialState(), true);
  show(fresh({ kind: "file", name: "essai.json" }, small, null));
});

test("an edit changes the figures at once and leaves the file's scenario as it was", () => {
  expect(revenue()).toBe(6 * 100 * 2.5);
  expect(setValue("services.colis.price", 3)).toEqual({ ok: true });
  expect(price()).toBe(3);
  expect(revenue()).toBe(6 * 100 * 3);
  expect(store.getState().results.previous?.stages[0]?.ownRevenue).toBe(6 * 100 * 2.5);
  expect(small.services?.[0]?.price).toBe(2.5);
  expect(open().keeping).toBe("pending");
});

test("undo and redo go back and forth over several edits, figures included", () => {
  setValue("services.colis.price", 3);
  setValue("overheads.local.amount.byStage.suite", 500);
  setValue("economy.priceGrowth", 0.02);
  const last = open().base;
  undo();
  undo();
  undo();
  expect(open().base).toEqual(small);
  expect(revenue()).toBe(6 * 100 * 2.5);
  undo();
  expect(open().base).toEqual(small);
  redo();
  redo();
  redo();
  expect(open().base).toEqual(last);
  expect(open().history.future).toEqual([]);
});

test("an edit after undo forgets what was undone", () => {
  setValue("services.colis.price", 3);
  undo();
  setValue("services.colis.price", 5);
  redo();
  expect(price()).toBe(5);
  expect(open().history.past.map(({ label }) => label)).toMatchObject([
    { key: "value", path: "services.colis.price" },
  ]);
});

test("an edit that changes nothing is not in the history", () => {
  setValue("services.colis.price", 2.5);
  setValue("overheads.local.amount", { byStage: { test: 100, suite: 300 } });
  expect(open().history.past).toEqual([]);
  expect(open().keeping).toBe("untouched");
});

test("an edit that breaks a rule is refused with its issue", () => {
  const outcome = setValue("services.colis.price", -1);
  expect(outcome).toMatchObject({
    ok: false,
    issues: [{ code: "outOfRange", path: "services.colis.price", found: "-1" }],
  });
  expect(price()).toBe(2.5);
  expect(open().history.past).toEqual([]);
});

test("a value that stops the run keeps the last figures, marked stale, with the month", () => {
  expect(setValue("services.colis.price", "= 6 / (t - 3)")).toEqual({ ok: true });
  const { results } = store.getState();
  expect(results.isStale).toBe(true);
  expect(results.issue?.path).toBe("services.colis.price");
  expect(revenue()).toBe(6 * 100 * 2.5);
  undo();
  expect(store.getState().results).toMatchObject({ isStale: false, issue: null });
});

test("a variant is shown; its copy is a scenario of its own", () => {
  showVariant("haute");
  expect(revenue()).toBe(6 * 100 * 4);
  openVariantAsCopy("Essai – Prix haut");
  expect(price()).toBe(4);
  expect(open().base.meta.name).toBe("Essai – Prix haut");
  expect(open().base.meta.id).not.toBe(small.meta.id);
  expect(open().base.variants).toBeUndefined();
  expect(setValue("services.colis.price", 9)).toEqual({ ok: true });
});

test("going back to the base shows its figures again", () => {
  showVariant("haute");
  showVariant(null);
  expect(revenue()).toBe(6 * 100 * 2.5);
});

test("several changes made by one recipe are one step", () => {
  edit({ key: "value", path: "services.colis" }, (draft) => {
    const service = draft.services?.[0];
    if (!service) return;
    service.price = 3;
    service.name = "Paniers";
  });
  undo();
  expect(open().base).toEqual(small);
});
