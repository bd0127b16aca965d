import type { Issue, IssueDetail, Location } from "./issue";
import { shortJson } from "./issue";
import { childOf, idPath, valueAt } from "./location";
import type { Scenario } from "./schema";

/** Lists whose ids share one space, with the kind of thing that they name. */
export const itemLists = [
  "drivers",
  "segments",
  "stages",
  "services",
  "routes",
  "staff",
  "volunteers",
  "presence",
  "overheads",
  "investments",
  "inKind",
  "funding",
] as const;

/** Faults beyond which a file's others are left out: nobody mends that many. */
export const maxIssues = 500;

export type ItemList = (typeof itemLists)[number];
type CheckedList = ItemList | "correlations" | "variants";
type ItemOf<L extends keyof Scenario> =
  NonNullable<Scenario[L]> extends readonly (infer T)[] ? T : never;
interface Placed<T> {
  readonly item: T;
  readonly index: number;
}

/** Faults of form that leave the rest of their item readable. */
const harmless: ReadonlySet<IssueDetail["code"]> = new Set(["unknownKey", "outOfRange", "tooLong"]);

function keyOf(location: Location): string {
  return location.join(".");
}

/** The first issues of too many, and one that says so. */
export function cutIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= maxIssues) return issues;
  const rest: Issue = { code: "tooManyIssues", max: maxIssues, path: "", location: [], found: "" };
  return [...issues.slice(0, maxIssues), rest];
}

function idsOf(all: unknown, list: ItemList): ReadonlySet<string> | null {
  // Any list may be left out but that of the stages, without which nothing can be said of their names.
  if (all === undefined && list !== "stages") return new Set();
  if (!Array.isArray(all) || (list === "stages" && all.length === 0)) return null;
  return new Set(all.map((item) => childOf(item, "id")).filter((id) => typeof id === "string"));
}

/**
 * A parsed file under check: its parts that fit the format well enough to be checked further, and the issues
 * found so far. Items with a fault of form are left out, their ids are not.
 */
export class Subject {
  readonly issues: Issue[] = [];
  private readonly unsound = new Set<string>();
  private readonly faulty = new Set<string>();
  private readonly soundItems = new Map<CheckedList, Placed<unknown>[]>();
  private readonly knownIds = new Map<ItemList, ReadonlySet<string> | null>();

  constructor(
    readonly root: unknown,
    structural: readonly Issue[],
  ) {
    for (const issue of structural) {
      const { code, location } = issue;
      this.issues.push(issue);
      if (code !== "unknownKey")
        location.forEach((_, step) => this.faulty.add(keyOf(location.slice(0, step + 1))));
      if (harmless.has(code)) continue;
      this.unsound.add(keyOf(location.slice(0, 2)));
    }
  }

  /** Enough faults have been found: what is added to them is left out. */
  get isFull(): boolean {
    return this.issues.length > maxIssues;
  }

  /** `found` says what stands there where that is not the value: a key that should not. */
  add(location: Location, detail: IssueDetail, found?: string): void {
    if (this.isFull) return;
    this.issues.push({
      ...detail,
      path: idPath(this.root, location),
      location,
      found: found ?? shortJson(valueAt(this.root, location)),
    });
  }

  /** Sound items of a list, each with its position. */
  items<L extends CheckedList>(list: L): Placed<ItemOf<L>>[] {
    const known = this.soundItems.get(list) as Placed<ItemOf<L>>[] | undefined;
    if (known) return known;
    const all = childOf(this.root, list);
    const items: Placed<ItemOf<L>>[] = (Array.isArray(all) ? all : []).flatMap(
      (item: ItemOf<L>, index) => (this.isSound([list, index]) ? [{ item, index }] : []),
    );
    this.soundItems.set(list, items);
    return items;
  }

  /**
   * Ids of a list, of unsound items too, so that one fault does not make others; null where the list cannot be
   * read, and nothing can be said of what it holds.
   */
  ids(list: ItemList): ReadonlySet<string> | null {
    const before = this.knownIds.get(list);
    if (before !== undefined) return before;
    const ids = idsOf(childOf(this.root, list), list);
    this.knownIds.set(list, ids);
    return ids;
  }

  /** Whether a list, an item or a key of the file has the form that it should. */
  isSound(location: Location): boolean {
    return !this.unsound.has(String(location[0])) && !this.unsound.has(keyOf(location.slice(0, 2)));
  }

  /** Whether a fault of form stands at a place or below it, unknown keys apart. */
  isFaulty(location: Location): boolean {
    return this.faulty.has(keyOf(location));
  }
}
