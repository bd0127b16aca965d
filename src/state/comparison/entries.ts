import type { OpenScenario } from "../store";
import type { Entry, Source } from "./comparisonState";

const words = { kept: "scenario", example: "exemple", version: "version" } as const;

/** Names a source: what the address writes of it. */
export function sourceCode(source: Source): string {
  switch (source.kind) {
    case "kept":
      return `${words.kept}:${source.key}`;
    case "example":
      return `${words.example}:${source.name}`;
    case "version":
      return `${words.version}:${source.record}:${source.key}`;
    case "held":
      return `ici:${source.key}`;
  }
}

export function entryOf(source: Source, variant: string | null = null): Entry {
  const code = sourceCode(source);
  return { id: variant === null ? code : `${code}~${variant}`, source, variant };
}

/** The scenarios compared as the address writes them, the reference marked; those not kept are left out. */
export function codeOf(entries: readonly Entry[], reference: string | null): string {
  return entries
    .filter(({ source }) => source.kind !== "held")
    .map(({ id }) => (id === reference ? `*${id}` : id))
    .join(",");
}

/** Reads what `codeOf` writes; what is unreadable in it is left out. */
export function readCode(code: string): { entries: Entry[]; reference: string | null } {
  const entries: Entry[] = [];
  let reference: string | null = null;
  for (const part of code.split(",")) {
    const entry = readEntryCode(part.replace(/^\*/, ""));
    if (!entry || entries.some(({ id }) => id === entry.id)) continue;
    entries.push(entry);
    if (part.startsWith("*")) reference = entry.id;
  }
  return { entries, reference };
}

function readEntryCode(text: string): Entry | null {
  const [code = "", variant = null] = text.split("~");
  const [word, key, second] = code.split(":");
  if (!key) return null;
  if (word === words.kept) return entryOf({ kind: "kept", key }, variant);
  if (word === words.example) return entryOf({ kind: "example", name: key }, variant);
  if (word === words.version && second)
    return entryOf({ kind: "version", record: key, key: second }, variant);
  return null;
}

/** Under which source the open scenario is compared. */
export function sourceOfOpen({ record, origin }: OpenScenario): Source {
  if (record) return { kind: "kept", key: record.key };
  if (origin.kind === "example") return { kind: "example", name: origin.name };
  return { kind: "held", key: "ouvert" };
}
