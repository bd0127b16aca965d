import { z } from "zod";
import type { Issue, IssueDetail } from "./issue";
import { shortJson } from "./issue";
import { childOf } from "./location";
import { type Parsed, parseScenario } from "./parse";
import { placeOf } from "./read";
import { limits, type Scenario } from "./schema";
import { name } from "./schema/atoms";
import { serialiseScenario } from "./serialise";
import { faultsOf } from "./structure";

const reasons = ["hand", "beforeRestore", "beforeReload"] as const;

/** Why a version was taken: by hand, or before something took the place of what was on screen. */
export type VersionReason = (typeof reasons)[number];

const moment = z.iso.datetime({ offset: true });

// The scenarios themselves are read one by one, as their own files would be.
const versionSchema = z.strictObject({
  name,
  reason: z.enum(reasons),
  takenAt: moment,
  scenario: z.looseObject({}),
});

const entrySchema = z.strictObject({
  changedAt: moment,
  scenario: z.looseObject({}),
  versions: z.array(z.unknown()).max(limits.libraryVersions).optional(),
});

const librarySchema = z.strictObject({
  format: z.literal("palier/library"),
  version: z.literal(1),
  exported: moment,
  scenarios: z.array(z.unknown()).max(limits.libraryScenarios),
});

/** A version of a scenario as a library holds it; `text` is its file. */
export interface LibraryVersion {
  readonly name: string;
  readonly reason: VersionReason;
  readonly takenAt: string;
  readonly text: string;
}

/** A scenario of a library with its versions; `text` is its file. */
export interface LibraryContent {
  readonly changedAt: string;
  readonly text: string;
  readonly versions: readonly LibraryVersion[];
}

/** A scenario or a version that could not be taken, and why. */
export interface LibraryRefusal {
  /** The names under which it stands, the scenario's first; empty where they cannot be read. */
  readonly names: readonly string[];
  readonly issues: readonly Issue[];
  readonly data: unknown;
}

/** What a library's entry holds: its scenario where that is good, and what was refused of it. */
export interface LibraryEntry {
  readonly content: (LibraryContent & { readonly scenario: Scenario }) | null;
  readonly refusals: readonly LibraryRefusal[];
}

/** Whether bytes start like a library that Palier wrote, without reading on. */
export function isLibraryFile(start: Uint8Array): boolean {
  const text = new TextDecoder().decode(start.subarray(0, 200));
  return /^\s*\{\s*"format"\s*:\s*"palier\/library"/.test(text);
}

/** One scenario with its versions, as a library file holds it. */
export function serialiseEntry({ changedAt, text, versions }: LibraryContent): string {
  return JSON.stringify({
    changedAt,
    scenario: dataOf(text),
    versions: versions.map(({ text, ...said }) => ({ ...said, scenario: dataOf(text) })),
  });
}

/** The file of a library, one entry a line. */
export function libraryFile(entries: readonly string[], exported: string): string {
  const head = { format: "palier/library", version: 1, exported };
  const list = entries.length === 0 ? "[]" : `[\n${entries.join(",\n")}\n]`;
  return `${JSON.stringify(head).slice(0, -1)},"scenarios":${list}}\n`;
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function refuse(detail: IssueDetail, path = "", found?: unknown): readonly Issue[] {
  return [{ ...detail, path, location: path ? [path] : [], found: shortJson(found) }];
}

/** The entries of a library file, not yet read; or why it is none. Never throws. */
export function openLibraryFile(
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly entries: readonly unknown[] }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  if (bytes.length > limits.libraryBytes) {
    return {
      ok: false,
      issues: refuse({ code: "tooLarge", max: limits.libraryBytes }, "", bytes.length),
    };
  }
  const text = decoded(bytes);
  if (text === null) return { ok: false, issues: refuse({ code: "notText" }) };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, issues: refuse({ code: "notJson", ...placeOf(error, text) }) };
  }
  const version = childOf(data, "version");
  if (typeof version === "number" && version > 1) {
    return {
      ok: false,
      issues: refuse({ code: "newerVersion", supported: 1 }, "version", version),
    };
  }
  const issues = faultsOf(data, librarySchema);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, entries: (data as z.infer<typeof librarySchema>).scenarios };
}

/** Reads one entry of a library: the scenario, and those of its versions that are good. Never throws. */
export function readLibraryEntry(data: unknown): LibraryEntry {
  const own = nameIn(data);
  const names = own === null ? [] : [own];
  const issues = faultsOf(data, entrySchema);
  if (issues.length > 0) return { content: null, refusals: [{ names, issues, data }] };
  const { changedAt, scenario, versions = [] } = data as z.infer<typeof entrySchema>;
  const read = parsed(scenario);
  if (!read.ok) {
    return { content: null, refusals: [{ names, issues: read.issues, data: scenario }] };
  }
  const refusals: LibraryRefusal[] = [];
  const good = versions.flatMap((version): LibraryVersion[] => {
    const faults = faultsOf(version, versionSchema);
    const said = version as z.infer<typeof versionSchema>;
    const one: Parsed = faults.length > 0 ? { ok: false, issues: faults } : parsed(said.scenario);
    if (one.ok) {
      const { name, reason, takenAt } = said;
      return [{ name, reason, takenAt, text: serialiseScenario(one.scenario) }];
    }
    const of = faults.length > 0 ? version : said.scenario;
    const title = childOf(version, "name");
    const path = typeof title === "string" ? [...names, title] : names;
    refusals.push({ names: path, issues: one.issues, data: of });
    return [];
  });
  const text = serialiseScenario(read.scenario);
  return { content: { changedAt, scenario: read.scenario, text, versions: good }, refusals };
}

/** The text without its byte order mark; null where it is not UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function nameIn(entry: unknown): string | null {
  const name = childOf(childOf(childOf(entry, "scenario"), "meta"), "name");
  return typeof name === "string" ? name.slice(0, limits.nameLength) : null;
}

/** A scenario's data, checked whole as its file would be. */
function parsed(data: unknown): Parsed {
  try {
    return parseScenario(JSON.stringify(data));
  } catch {
    // Nesting that exhausts the stack.
    return { ok: false, issues: refuse({ code: "tooDeep", max: limits.nesting }) };
  }
}
