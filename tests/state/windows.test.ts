import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { startTexts } from "../../src/locales";
import { serialiseScenario } from "../../src/scenario";
import { goOnInCopy, setValue, store, takeFromOtherWindow } from "../../src/state";
import { keepNow } from "../../src/state/keeping";
import { openKept } from "../../src/state/opening";
import { startWindows } from "../../src/state/windows";
import type { Told } from "../../src/storage";
import { small } from "./scenario";
import { emptyShelf, shelf } from "./shelf";

let tellHere: (told: Told) => void = () => undefined;

vi.mock(import("../../src/storage"), async (original) => {
  const { shelfCalls } = await import("./shelf");
  return {
    ...(await original()),
    ...shelfCalls,
    onTold: (heard: (told: Told) => void) => {
      tellHere = heard;
      return () => undefined;
    },
  };
});

startTexts("fr");

let stop: () => void;

const key = "a";
const later = "2027-01-02T00:00:00.000Z";

/** What another window would do: write its own version of the record. */
function changeElsewhere(): void {
  const text = serialiseScenario(small).replace('"price": 2.5', '"price": 9');
  const record = shelf.records.get(key);
  if (!record) throw new Error("nothing kept");
  shelf.records.set(key, { ...record, text, changedAt: later });
}

function open() {
  const { open } = store.getState();
  if (!open) throw new Error("nothing is open");
  return open;
}

function price(): unknown {
  return open().base.services?.[0]?.price;
}

beforeAll(() => {
  stop = startWindows();
});

afterAll(() => stop());

beforeEach(async () => {
  store.setState(store.getInitialState(), true);
  emptyShelf();
  history.replaceState(null, "", "#");
  shelf.records.set(key, {
    key,
    scenarioId: small.meta.id,
    name: small.meta.name,
    territory: "",
    text: serialiseScenario(small),
    changedAt: "2027-01-01T00:00:00.000Z",
  });
  await openKept(key);
});

test("a change made in another window is known at once; other scenarios' changes are not", () => {
  tellHere({ kind: "kept", key: "b", changedAt: later });
  expect(open().isOld).toBe(false);
  tellHere({ kind: "kept", key, changedAt: open().record?.changedAt ?? "" });
  expect(open().isOld).toBe(false);
  tellHere({ kind: "kept", key, changedAt: later });
  expect(open().isOld).toBe(true);
});

test("without a channel it is known on coming back to the window", async () => {
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.waitFor(() => expect(open().isOld).toBe(false));
  changeElsewhere();
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.waitFor(() => expect(open().isOld).toBe(true));
});

test("what the other window has kept is shown when asked for", async () => {
  changeElsewhere();
  tellHere({ kind: "kept", key, changedAt: later });
  await takeFromOtherWindow();
  expect(price()).toBe(9);
  expect(open()).toMatchObject({ isOld: false, keeping: "kept" });
  expect(shelf.versions.size).toBe(0);
});

test("what was not kept yet becomes a version before the other window's is shown", async () => {
  changeElsewhere();
  tellHere({ kind: "kept", key, changedAt: later });
  setValue("services.colis.price", 3);
  await takeFromOtherWindow();
  expect(price()).toBe(9);
  expect([...shelf.versions.values()]).toMatchObject([{ recordKey: key, reason: "beforeReload" }]);
  expect([...shelf.versions.values()][0]?.text).toContain('"price": 3');
  expect(shelf.records.size).toBe(1);
});

test("where that version cannot be kept, what is here stays on screen", async () => {
  setValue("services.colis.price", 3);
  shelf.fault = "full";
  await takeFromOtherWindow();
  expect(price()).toBe(3);
  expect(store.getState().notice).toEqual({ kind: "notKept", fault: "full" });
});

test("going on in a copy leaves the other window's alone, and keeps what can be undone", async () => {
  setValue("services.colis.price", 3);
  await keepNow();
  changeElsewhere();
  tellHere({ kind: "kept", key, changedAt: later });
  await goOnInCopy();
  expect(open()).toMatchObject({ isOld: false, keeping: "kept" });
  expect(open().base.meta.name).toBe("Essai (copie)");
  expect(open().base.meta.id).not.toBe(small.meta.id);
  expect(open().history.past).toHaveLength(1);
  expect(shelf.records.get(key)?.text).toContain('"price": 9');
  expect(shelf.records.get(open().record?.key ?? "")?.text).toContain('"price": 3');
});

test("an edit made before the choice goes apart, under a name that says so, and it is told", async () => {
  changeElsewhere();
  setValue("services.colis.price", 3);
  await keepNow();
  expect(store.getState().notice).toEqual({ kind: "keptApart" });
  await keepNow();
  expect(open()).toMatchObject({ isOld: false, keeping: "kept" });
  const kept = [...shelf.records.values()].map(({ name, text }) => [
    name,
    /"price": (\S+),/.exec(text)?.[1],
  ]);
  expect(kept).toEqual([
    ["Essai", "9"],
    ["Essai (copie)", "3"],
  ]);
});

test("the library follows what other windows do", async () => {
  store.setState({ view: "library" });
  tellHere({ kind: "removed", key: "b" });
  await vi.waitFor(() => expect(store.getState().kept).toHaveLength(1));
});
