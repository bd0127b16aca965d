import { beforeEach, describe, expect, test, vi } from "vitest";
import { startTexts } from "../../src/locales";
import { limits, type Scenario, serialiseScenario } from "../../src/scenario";
import {
  duplicateKept,
  openFiles,
  putBackKept,
  refreshKept,
  removeFromKept,
  renameKept,
  saveLibrary,
  setValue,
  store,
  takeVersion,
} from "../../src/state";
import type { KeptScenario } from "../../src/storage";
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

startTexts("fr");

function scenarioFile(scenario: Scenario, name = "a.json"): File {
  return new File([serialiseScenario(scenario)], name);
}

function firstKept(): KeptScenario {
  const [record] = shelf.records.values();
  if (!record) throw new Error("nothing kept");
  return record;
}

function names(): string[] {
  return [...shelf.records.values()].map(({ name }) => name);
}

/** The library's file as it would be saved now. */
async function libraryFile(): Promise<File> {
  written.length = 0;
  await saveLibrary("Palier bibliothèque", "Bibliothèque");
  const [file] = written;
  if (!file) throw new Error("nothing written");
  return new File([file.text], file.name);
}

beforeEach(async () => {
  store.setState(store.getInitialState(), true);
  emptyShelf();
  written.length = 0;
  history.replaceState(null, "", "#");
  await openFiles([scenarioFile(small)]);
});

describe("the library", () => {
  test("renames what is open as an edit, and what is not in its record", async () => {
    await renameKept(firstKept(), "Colis du bourg");
    expect(store.getState().open?.base.meta.name).toBe("Colis du bourg");
    expect(store.getState().open?.history.past).toHaveLength(1);
    expect(names()).toEqual(["Colis du bourg"]);
    store.setState({ open: null });
    await renameKept(firstKept(), "Colis");
    expect(names()).toEqual(["Colis"]);
    expect(JSON.parse(firstKept().text)).toMatchObject({ meta: { name: "Colis" } });
  });

  test("duplicates under another identity and a name that is not taken", async () => {
    await refreshKept();
    const original = firstKept();
    await duplicateKept(original);
    await duplicateKept(original);
    expect(names()).toEqual(["Essai", "Essai (copie)", "Essai (copie 2)"]);
    const ids = [...shelf.records.values()].map(({ scenarioId }) => scenarioId);
    expect(new Set(ids).size).toBe(3);
    expect(store.getState().notice).toEqual({ kind: "duplicated", name: "Essai (copie 2)" });
  });

  test("removes a scenario with its versions, and puts both back", async () => {
    await takeVersion("Avant");
    await removeFromKept(firstKept());
    expect([shelf.records.size, shelf.versions.size]).toEqual([0, 0]);
    await putBackKept();
    expect([shelf.records.size, shelf.versions.size]).toEqual([1, 1]);
  });

  test("says what it could not do where storage is full", async () => {
    const record = firstKept();
    await refreshKept();
    shelf.fault = "full";
    await duplicateKept(record);
    expect(store.getState()).toMatchObject({
      notice: { kind: "notKept", fault: "full" },
      kept: "full",
    });
  });
});

describe("the library's file", () => {
  test("brings scenarios and versions to another browser, dates included", async () => {
    await takeVersion("Avant");
    const before = [...shelf.records.values()];
    const file = await libraryFile();
    expect(file.name).toMatch(/^palier-bibliotheque_\d{4}-\d\d-\d\d\.json$/);
    emptyShelf();
    await openFiles([file]);
    const { key: _, ...rest } = before[0] as KeptScenario;
    expect([...shelf.records.values()]).toMatchObject([rest]);
    expect([...shelf.versions.values()]).toMatchObject([
      { name: "Avant", recordKey: firstKept().key },
    ]);
    expect(store.getState().notice).toEqual({
      kind: "libraryTaken",
      taken: { added: 1, known: 0, versions: 1, left: 0 },
    });
  });

  test("adds nothing twice, and never overwrites", async () => {
    await takeVersion("Avant");
    const file = await libraryFile();
    await openFiles([file]);
    expect(store.getState().notice?.taken).toEqual({ added: 0, known: 1, versions: 0, left: 0 });
    expect([shelf.records.size, shelf.versions.size]).toEqual([1, 1]);
    setValue("services.colis.price", 3);
    await openFiles([file]);
    expect(store.getState().notice?.taken).toEqual({ added: 1, known: 0, versions: 1, left: 0 });
    const prices = [...shelf.records.values()].map(({ text }) => /"price": (\S+),/.exec(text)?.[1]);
    expect(prices).toEqual(["3", "2.5"]);
    expect(store.getState().open?.base.services?.[0]?.price).toBe(3);
  });

  test("with a faulty scenario gives the others, and tells the fault", async () => {
    const other = { ...small, meta: { id: "11111111-2222-4333-8444-555555555555", name: "Autre" } };
    await openFiles([scenarioFile(other)]);
    const text = await (await libraryFile()).text();
    emptyShelf();
    await openFiles([new File([text.replace('"price":2.5', '"price":-1')], "tout.json")]);
    expect(shelf.records.size).toBe(1);
    expect(store.getState().refusals).toMatchObject([
      { file: "tout.json › Essai", issues: [{ path: "services.colis.price" }] },
    ]);
    expect(store.getState().notice?.taken?.added).toBe(1);
  });

  test("stops where there is no room, and says so", async () => {
    const file = await libraryFile();
    emptyShelf();
    shelf.fault = "full";
    await openFiles([file]);
    expect(store.getState().notice).toEqual({
      kind: "libraryStopped",
      fault: "full",
      taken: { added: 0, known: 0, versions: 0, left: 0 },
    });
  });

  test("too heavy with its versions is saved without them, and that is said", async () => {
    const heavy = `${" ".repeat(1_900_000)}${firstKept().text}`;
    const { key } = firstKept();
    for (let index = 0; index < 30; index += 1) {
      const text = heavy.replace(/^ +/, (spaces) => JSON.stringify({ note: spaces }));
      shelf.versions.set(`v${index}`, {
        key: `v${index}`,
        recordKey: key,
        name: `V${index}`,
        reason: "hand",
        takenAt: new Date(index).toISOString(),
        text,
      });
    }
    const file = await libraryFile();
    expect(file.size).toBeLessThan(limits.libraryBytes);
    expect(store.getState().notice?.kind).toBe("librarySavedWithoutVersions");
    expect(await file.text()).toContain('"versions":[]');
  });
});
