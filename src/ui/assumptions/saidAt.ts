import { locate, type SaidHolder, saidPlaceOf, type Scenario, valueAt } from "../../scenario";
import type { SaidOf } from "./SaidTexts";

/** One thing said, and where: by the figure itself, or by what it is a part of. */
export interface SaidText {
  /** Id path that an edit of it is made at. */
  readonly path: string;
  readonly own: string | undefined;
  /** What is said of its item or of the whole that it is a part of. */
  readonly inherited: string | undefined;
}

/** Lists whose items have one figure: what is said of the item is said of it. */
const oneFigureLists: ReadonlySet<string> = new Set(["drivers", "segments"]);

/** What is said at the id path of a figure or an item. */
export function saidAt(scenario: Scenario, path: string, what: keyof SaidOf): SaidText {
  const { holder: holderPath, key } = saidPlaceOf(path);
  const location = locate(scenario, holderPath);
  const holder = location && (valueAt(scenario, location) as SaidHolder & SaidOf);
  const ofItem = what === "state" ? undefined : holder?.[what];
  if (key === null) return { path: holderPath, own: ofItem, inherited: undefined };
  const own = holder?.about?.[key]?.[what];
  const [list = ""] = holderPath.split(".");
  if (own === undefined && what !== "state" && oneFigureLists.has(list)) {
    return { path: holderPath, own: ofItem, inherited: undefined };
  }
  return { path, own, inherited: ofWhole(holder?.about, key, what) ?? ofItem };
}

/** What is said of the nearest whole that a figure is a part of, `hours` for `hours.byStage.test`. */
function ofWhole(about: SaidHolder["about"], key: string, what: keyof SaidOf): string | undefined {
  const keys = key.split(".");
  for (let length = keys.length - 1; length > 0; length -= 1) {
    const said = about?.[keys.slice(0, length).join(".")]?.[what];
    if (said !== undefined) return said;
  }
  return undefined;
}
