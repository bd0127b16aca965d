import { beforeEach, expect, test, vi } from "vitest";
import { limits, type Scenario, serialiseScenario } from "../../src/scenario";
import { openFiles, saveFile, setValue, store } from "../../src/state";
import { keepNow } from "../../src/state/keeping";
import { small } from "./scenario";
import { emptyShelf, shelf } from "./shelf";

const written: { text: string; name: string }[] = [];

vi.mock(import("../../src/storage"), async (original) => {
  const { shelfCalls } = await import("./shelf");
  return {
    ...(await original()),
    ...shelfCalls,
    saveText: (text: string, name: string) => {
      written.push({ text, name });
      return Promise.resolve("saved" as const);
    },
  };
});

function file(content: string, name: string): File {
  return new File([content], name, { type: "application/json" });
}

function scenarioFile(change: Partial<Scenario["meta"]>, name: string): File {
  return file(serialiseScenario({ ...small, meta: { ...small.meta, ...change } }), name);
}

const other = { id: "11111111-2222-4333-8444-555555555555", name: "Autre" };

beforeEach(() => {
  store.setState(store.getInitialState(), true);
  emptyShelf();
  written.length = 0;
  history.replaceState(null, "", "#");
});

test("a good file opens, is kept, and the address leads back to it", async () => {
  await openFiles([scenarioFile({}, "a.json")]);
  const { open, view, refusals } = store.getState();
  expect(view).toBe("scenario");
  expect(open?.base).toEqual(small);
  expect(refusals).toEqual([]);
  expect([...shelf.records.values()]).toMatchObject([
    { name: "Essai", text: serialiseScenario(small) },
  ]);
  expect(location.hash).toBe(`#scenario/${open?.record?.key}`);
});

test("of several files the first good one opens, other good ones are kept, bad ones are listed", async () => {
  await openFiles([
    file("{", "tronque.json"),
    scenarioFile({}, "bon.json"),
    file(serialiseScenario(small).replace('"price": 2.5', '"price": "2.5"'), "prix.json"),
    scenarioFile(other, "autre.json"),
  ]);
  const { open, refusals, notice } = store.getState();
  expect(open?.base.meta.name).toBe("Essai");
  expect(refusals.map((one) => one.file)).toEqual(["tronque.json", "prix.json"]);
  expect(refusals[0]?.issues[0]?.code).toBe("notJson");
  expect(refusals[1]?.issues.map(({ path }) => path)).toEqual(["services.colis.price"]);
  expect([...shelf.records.values()].map(({ name }) => name)).toEqual(["Essai", "Autre"]);
  // Both are kept, the open one first: they can be compared at once.
  expect(notice).toEqual({ kind: "othersKept", count: 1, keys: [...shelf.records.keys()] });
});

test.each([
  ["too large", " ".repeat(limits.fileBytes + 1), "tooLarge"],
  ["of another kind", '{"format":"autre"}', "wrongFormat"],
  [
    "whose run stops in month 7",
    serialiseScenario(small).replace('"price": 2.5', '"price": "= 1 / abs(t - 7)"'),
    "notFiniteAtRun",
  ],
])("a file %s is refused and the open scenario is untouched", async (_, content, code) => {
  await openFiles([scenarioFile({}, "bon.json")]);
  setValue("services.colis.price", 3);
  const before = store.getState().open?.base;
  await openFiles([file(content, "mauvais.json")]);
  const { open, refusals, view } = store.getState();
  expect(open?.base).toBe(before);
  expect(view).toBe("scenario");
  expect(refusals[0]?.issues[0]?.code).toBe(code);
});

test("a file that cannot be read is refused without an issue", async () => {
  const gone = scenarioFile({}, "parti.json");
  gone.slice = () => {
    throw new DOMException("gone", "NotFoundError");
  };
  await openFiles([gone]);
  expect(store.getState().refusals).toEqual([{ file: "parti.json", issues: [] }]);
});

test("importing a scenario already kept never overwrites it", async () => {
  await openFiles([scenarioFile({}, "a.json")]);
  setValue("services.colis.price", 3);
  await openFiles([scenarioFile({}, "a.json")]);
  expect(store.getState().notice).toEqual({ kind: "earlierKept" });
  const prices = [...shelf.records.values()].map(({ text }) => /"price": (\S+),/.exec(text)?.[1]);
  expect(prices).toEqual(["3", "2.5"]);
  await openFiles([scenarioFile({}, "a.json")]);
  expect(shelf.records.size).toBe(2);
});

test("the file that is already open is not opened twice, and what can be undone stays", async () => {
  await openFiles([scenarioFile({}, "a.json")]);
  setValue("services.colis.price", 3);
  setValue("services.colis.price", 2.5);
  await openFiles([scenarioFile({}, "a.json"), file("{", "coupe.json")]);
  const { notice, open, taken } = store.getState();
  expect(notice).toEqual({ kind: "alreadyKept", name: small.meta.name });
  expect(open?.history.past.length).toBeGreaterThan(0);
  expect(taken).toEqual(["a.json"]);
  expect(shelf.records.size).toBe(1);
});

test("each change is kept under the same record", async () => {
  await openFiles([scenarioFile({}, "a.json")]);
  setValue("services.colis.price", 3);
  await keepNow();
  setValue("services.colis.price", 4);
  await keepNow();
  expect([...shelf.records.values()].map(({ text }) => text.includes('"price": 4'))).toEqual([
    true,
  ]);
  expect(store.getState().open?.keeping).toBe("kept");
});

test("a record changed in another tab is not overwritten", async () => {
  await openFiles([scenarioFile({}, "a.json")]);
  const [record] = shelf.records.values();
  if (!record) throw new Error("nothing kept");
  shelf.records.set(record.key, { ...record, text: "ailleurs", changedAt: "2027-01-01T00:00:00Z" });
  setValue("services.colis.price", 3);
  await keepNow();
  expect(shelf.records.get(record.key)?.text).toBe("ailleurs");
  expect(shelf.records.size).toBe(2);
  expect(store.getState().open?.record?.key).not.toBe(record.key);
});

test.each(["refused", "full"] as const)(
  "storage that is %s is said, and nothing fails",
  async (fault) => {
    shelf.fault = fault;
    await openFiles([scenarioFile({}, "a.json")]);
    expect(store.getState().open?.keeping).toBe(fault);
    setValue("services.colis.price", 3);
    await keepNow();
    expect(store.getState().open).toMatchObject({ keeping: fault, record: null });
  },
);

test("an unchanged scenario is saved as it came; a changed one is dated and opens as the same", async () => {
  await openFiles([scenarioFile({}, "a.json")]);
  await saveFile("Scénario");
  expect(written[0]?.text).toBe(serialiseScenario(small));
  expect(written[0]?.name).toMatch(/^essai_\d{4}-\d\d-\d\d\.json$/);
  setValue("services.colis.price", 3);
  await saveFile("Scénario");
  const saved = JSON.parse(written[1]?.text ?? "") as Scenario;
  expect(saved.services?.[0]?.price).toBe(3);
  expect(saved.meta.updated).toMatch(/^\d{4}-\d\d-\d\dT/);
  await keepNow();
  await openFiles([file(written[1]?.text ?? "", "a.json")]);
  expect(shelf.records.size).toBe(1);
});
