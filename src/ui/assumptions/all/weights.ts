import { type PlanEnd, type Weight, type WeighedMeasure, weightOn } from "../../../engine";
import type { Row } from "./rows";
import type { Weighing } from "./useWeighing";

/** What is known of the weight of one figure on one measure. */
export interface KnownWeight {
  readonly weight: Weight;
  /** In euros, half of what the measure moves in all. */
  readonly amount: number;
  /** Whether it is from before the last change. */
  readonly isOld: boolean;
}

/** The weight of a figure: a fresh one, else the one from before; `impossible` where none can be told. */
export function knownWeight(
  { fresh, old }: Weighing,
  { path }: Pick<Row, "path">,
  measure: WeighedMeasure,
): KnownWeight | "impossible" | null {
  const isOld = !fresh.weights.has(path);
  const { weights, now } = isOld ? (old ?? fresh) : fresh;
  const weight = weights.get(path);
  if (weight === null) return "impossible";
  return weight && now ? { weight, amount: amountOf(measure, weight, now), isOld } : null;
}

/** Less than a cent is the dust of double precision. */
function amountOf(measure: WeighedMeasure, weight: Weight, now: PlanEnd): number {
  const amount = weightOn(measure, weight, now);
  return amount < 0.005 ? 0 : amount;
}

/** The figure that weighs most, among those whose weight is known. */
export function heaviest(
  rows: readonly Row[],
  weighing: Weighing,
  measure: WeighedMeasure,
): { readonly row: Row; readonly known: KnownWeight } | null {
  let best: { row: Row; known: KnownWeight } | null = null;
  for (const row of rows) {
    const known = knownWeight(weighing, row, measure);
    if (known === null || known === "impossible" || known.amount === 0) continue;
    if (best === null || known.amount > best.known.amount) best = { row, known };
  }
  return best;
}
