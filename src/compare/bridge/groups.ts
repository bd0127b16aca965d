import { parseFormula } from "../../formula";
import { isRecord } from "../difference/changes";
import type { Difference } from "../difference/difference";
import type { ChangeSubject } from "../difference/subject";
import { inertLists, itemsOf, type MixedList, type Part } from "./parts";

/** What the bars of a bridge stand for: the subjects of the editor, or single items. */
export type BridgeScale = "subject" | "item";

/** Parts that are taken from one scenario or the other together. */
export interface Group {
  readonly subjects: readonly ChangeSubject[];
  readonly parts: readonly string[];
}

/**
 * A shared assumption, a public or a round that one side alone has: it does nothing by itself, and comes with the groups
 * that name it, none where nothing does.
 */
export interface Follower {
  readonly part: string;
  readonly named: readonly string[];
}

/** Shares the differing parts out among groups. */
export function groupsOf(
  difference: Difference,
  parts: readonly Part[],
  scale: BridgeScale,
): { groups: Group[]; followers: Follower[] } {
  const followers = parts.filter(({ key }) => isFollower(difference, key));
  const groups = new Map<string, { subjects: ChangeSubject[]; parts: string[] }>();
  for (const { key, subject } of parts) {
    if (followers.some((one) => one.key === key)) continue;
    // The start and the stages are one structure at any scale.
    const name = scale === "subject" || subject === "stages" ? subject : key;
    const group = groups.get(name) ?? { subjects: [subject], parts: [] };
    group.parts.push(key);
    groups.set(name, group);
  }
  return {
    groups: [...groups.values()],
    followers: followers.map(({ key }) => ({ part: key, named: namingOf(difference, parts, key) })),
  };
}

function isFollower({ reference, alike }: Difference, key: string): boolean {
  const [list, id] = key.split(".") as [MixedList, string | undefined];
  if (id === undefined || !inertLists.has(list)) return false;
  return itemsOf(reference, list).has(id) !== itemsOf(alike, list).has(id);
}

/** The differing parts that name an item, in a formula or as their round. */
function namingOf({ reference, alike }: Difference, parts: readonly Part[], key: string): string[] {
  const name = key.split(".")[1] as string;
  return parts
    .filter((part) => part.key !== key)
    .filter(({ key: other }) => {
      const [list, id] = other.split(".") as [MixedList, string | undefined];
      return [reference, alike].some((scenario) => {
        const whole = id === undefined ? undefined : itemsOf(scenario, list).get(id);
        return names(whole ?? (id === undefined ? scenario[list as "economy"] : undefined), name);
      });
    })
    .map((part) => part.key);
}

function names(value: unknown, name: string, key = ""): boolean {
  if (typeof value === "string") {
    if (key === "route") return value === name;
    // Most formulas do not hold the letters of the name: those are not read.
    if (!value.startsWith("=") || !value.includes(name)) return false;
    return parseFormula(value.slice(1)).formula?.names.includes(name) ?? false;
  }
  if (Array.isArray(value)) return value.some((one) => names(one, name));
  return isRecord(value) && Object.entries(value).some(([inner, one]) => names(one, name, inner));
}

/** Two groups as one. */
export function joined(a: Group, b: Group): Group {
  return {
    subjects: [...new Set([...a.subjects, ...b.subjects])],
    parts: [...a.parts, ...b.parts],
  };
}
