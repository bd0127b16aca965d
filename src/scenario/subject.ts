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

export type ItemList = (typeof itemLists)[number];
type ItemOf<L extends keyof Scenario> =
  NonNullable<Scenario[L]> extends readonly (infer T)[] ? T : never;

/**
 * A parsed file under check: its parts that fit the format well enough to be checked further, and the issues
 * found so far. Items with a fault of form are left out, their ids are not.
 */
export class Subject {
  readonly issues: Issue[] = [];
  private readonly unsound = new Set<string>();

  constructor(
    readonly root: unknown,
    structural: readonly Issue[],
  ) {
    for (const issue of structural) {
      this.issues.push(issue);
      const isHarmless =
        issue.code === "unknownKey" || issue.code === "outOfRange" || issue.code === "tooLong";
      if (!isHarmless) this.unsound.add(issue.location.slice(0, 2).join("."));
      if (!isHarmless && issue.location.length < 2) this.unsound.add(String(issue.location[0]));
    }
  }

  add(location: Location, detail: IssueDetail): void {
    this.issues.push({
      ...detail,
      path: idPath(this.root, location),
      location,
      found: shortJson(valueAt(this.root, location)),
    });
  }

  /** Sound items of a list, each with its position. */
  items<L extends ItemList | "correlations" | "variants">(
    list: L,
  ): { item: ItemOf<L>; index: number }[] {
    const all = childOf(this.root, list);
    if (!Array.isArray(all)) return [];
    return all.flatMap((item: ItemOf<L>, index) =>
      this.isSound([list, index]) ? [{ item, index }] : [],
    );
  }

  /** Ids of a list, of unsound items too, so that one fault does not make others. */
  ids(list: ItemList): string[] {
    const all = childOf(this.root, list);
    if (!Array.isArray(all)) return [];
    return all.flatMap((item) => {
      const id = childOf(item, "id");
      return typeof id === "string" ? [id] : [];
    });
  }

  isSound(location: Location): boolean {
    return (
      !this.unsound.has(String(location[0])) && !this.unsound.has(location.slice(0, 2).join("."))
    );
  }
}
