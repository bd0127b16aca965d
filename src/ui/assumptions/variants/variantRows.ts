import type { Side } from "../../../compare";
import { locate, type Scenario, valueAt } from "../../../scenario";
import { type ChangeRow, changeRow, type Wording } from "../changes/groupedChanges";

/** The changes of a variant in words, each once, in their order, under the path of each. */
export function variantRows(
  base: Scenario,
  shown: Scenario,
  paths: readonly string[],
  wording: Wording,
): ChangeRow[] {
  return [...new Set(paths)].map((path) => {
    const [before, after] = [sideAt(base, path), sideAt(shown, path)];
    const kind = before === null ? "added" : after === null ? "removed" : "changed";
    return { ...changeRow({ path, kind, before, after }, base, shown, wording), path };
  });
}

/** What stands at a path; null where nothing does. */
function sideAt(scenario: Scenario, path: string): Side | null {
  const location = locate(scenario, path);
  const value = location === null ? undefined : valueAt(scenario, location);
  return location === null || value === undefined ? null : { location, value };
}
