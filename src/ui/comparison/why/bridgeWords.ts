import { type BridgeBar, type Difference, exactSum, type PathTotalName } from "../../../compare";
import type { Better } from "../../projection/measureCatalogue";
import { stepWords } from "../../../locales";
import type { Comparison } from "../useComparison";

/** Which way is better of each measure that a bridge is told in. */
export const betterTotal: Readonly<Record<PathTotalName, Better>> = {
  finalCash: "higher",
  ownRevenue: "higher",
  aidNeeded: "lower",
  lowestCash: "higher",
};

/** What a bar stands for: a subject, or by its name a single item. */
export function barName(
  { subjects, parts }: BridgeBar,
  isByItem: boolean,
  difference: Difference,
  { c, figures }: Comparison,
): string {
  const names = isByItem
    ? [...new Set(parts.map((part) => partName(part, difference, figures.language)))]
    : [];
  const words =
    isByItem && names.length <= 3 ? names : subjects.map((one) => c(`why.subjects.${one}`));
  return words.join(c("why.and"));
}

function partName(
  part: string,
  { reference, alike }: Difference,
  language: Comparison["figures"]["language"],
): string {
  const [section = "", id] = part.split(".");
  const lists = [reference, alike].map(
    (scenario) => (scenario as unknown as Readonly<Record<string, unknown>>)[section],
  );
  for (const list of lists) {
    if (!Array.isArray(list)) continue;
    const item = (list as { id?: string; name?: string }[]).find((one) => one.id === id);
    if (item?.name !== undefined) return item.name;
  }
  return stepWords([section], reference, language)[0] ?? part;
}

/** Bars of a measure, the largest first; those that bring nothing are left out. */
export function barsOf(bars: readonly BridgeBar[], measure: PathTotalName): BridgeBar[] {
  return bars
    .filter(({ shares }) => Math.abs(shares[measure]) >= 0.5)
    .toSorted((a, b) => Math.abs(b.shares[measure]) - Math.abs(a.shares[measure]));
}

/** What the small bars that are left out bring together. */
export function restOf(bars: readonly BridgeBar[], measure: PathTotalName): number {
  return exactSum(
    bars.map(({ shares }) => shares[measure]).filter((share) => Math.abs(share) < 0.5),
  );
}
