import { describe, expect, test } from "vitest";
import {
  isLibraryFile,
  libraryFile,
  limits,
  openLibraryFile,
  readLibraryEntry,
  serialiseEntry,
  serialiseScenario,
} from "../../src/scenario";
import { small } from "../state/scenario";

const text = serialiseScenario(small);
const content = {
  changedAt: "2027-01-02T03:04:05.000Z",
  text,
  versions: [{ name: "Avant", reason: "hand" as const, takenAt: "2027-01-01T00:00:00.000Z", text }],
};

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function library(entries: readonly string[]): Uint8Array {
  return bytes(libraryFile(entries, "2027-01-03T00:00:00.000Z"));
}

function entriesOf(file: Uint8Array): readonly unknown[] {
  const opened = openLibraryFile(file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.entries;
}

function refused(file: string | Uint8Array): unknown {
  const opened = openLibraryFile(typeof file === "string" ? bytes(file) : file);
  return opened.ok ? [] : opened.issues.map(({ code, path }) => [code, path]);
}

describe("the file of a library", () => {
  test("gives back scenarios and versions, byte for byte", () => {
    const file = library([serialiseEntry(content), serialiseEntry({ ...content, versions: [] })]);
    expect(isLibraryFile(file)).toBe(true);
    const [first, second] = entriesOf(file).map(readLibraryEntry);
    expect(first).toEqual({ content: { ...content, scenario: small }, refusals: [] });
    expect(second?.content?.versions).toEqual([]);
  });

  test("of nobody is a library too, and a scenario's file is none", () => {
    expect(entriesOf(library([]))).toEqual([]);
    expect(isLibraryFile(bytes(text))).toBe(false);
    expect(isLibraryFile(bytes('\uFEFF {\n "format" : "palier/library"'))).toBe(true);
  });

  test("a faulty entry is told with its name, and the good ones are taken", () => {
    const faulty = serialiseEntry(content).replaceAll('"price":2.5', '"price":-1');
    const entries = entriesOf(library([faulty, serialiseEntry(content)])).map(readLibraryEntry);
    expect(entries[0]?.content).toBeNull();
    expect(entries[0]?.refusals).toMatchObject([
      { names: ["Essai"], issues: [{ code: "outOfRange", path: "services.colis.price" }] },
    ]);
    expect(entries[1]?.content?.text).toBe(text);
  });

  test("a faulty version does not keep its scenario out", () => {
    const good = JSON.parse(serialiseEntry(content)) as { versions: object[] };
    const [version] = good.versions;
    good.versions = [{ ...version, scenario: {} }, { ...version, reason: "whim" }, { ...version }];
    const { content: read, refusals } = readLibraryEntry(good);
    expect(read?.versions).toHaveLength(1);
    expect(refusals.map(({ names, issues }) => [names, issues[0]?.code])).toEqual([
      [["Essai", "Avant"], "wrongFormat"],
      [["Essai", "Avant"], "badChoice"],
    ]);
  });

  test.each([
    [
      "of another version",
      '{"format":"palier/library","version":2}',
      [["newerVersion", "version"]],
    ],
    ["that is a list", "[]", [["wrongType", ""]]],
    ["that is cut off", '{"format":"palier/library","version":1,', [["notJson", ""]]],
    [
      "with a key that it should not have",
      '{"format":"palier/library","version":1,"exported":"2027-01-01T00:00:00Z","scenarios":[],"x":1}',
      [["unknownKey", "x"]],
    ],
    [
      "without its list",
      '{"format":"palier/library","version":1,"exported":"2027-01-01T00:00:00Z"}',
      [["missing", "scenarios"]],
    ],
  ])("a file %s is refused with its issue", (_, file, issues) => {
    expect(refused(file)).toEqual(issues);
  });

  test("what is no text, too large or too many is refused", () => {
    expect(refused(new Uint8Array([255, 254, 0]))).toEqual([["notText", ""]]);
    expect(refused(new Uint8Array(limits.libraryBytes + 1))).toEqual([["tooLarge", ""]]);
    const many = Array.from({ length: limits.libraryScenarios + 1 }, () => "1");
    expect(refused(library(many))).toEqual([["tooMany", "scenarios"]]);
  });

  test.each([
    ["a number", 3],
    ["nothing", null],
    ["a scenario without its envelope", small],
    ["a scenario that is no object", { changedAt: content.changedAt, scenario: "x" }],
    ["a date that is none", { changedAt: "hier", scenario: small }],
  ])("an entry that is %s is refused and nothing throws", (_, entry) => {
    const { content: read, refusals } = readLibraryEntry(entry);
    expect(read).toBeNull();
    expect(refusals[0]?.issues.length).toBeGreaterThan(0);
  });

  test("nesting that would exhaust the stack is refused", () => {
    const deep = `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`;
    const file = library([`{"changedAt":"${content.changedAt}","scenario":${deep}}`]);
    const [entry] = entriesOf(file).map(readLibraryEntry);
    expect(entry?.refusals[0]?.issues[0]?.code).toBe("tooDeep");
  });
});
