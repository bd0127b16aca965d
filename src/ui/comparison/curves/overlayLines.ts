import type { Plan } from "../../../engine";

/** Monthly amounts that are laid over each other, in euros. */
export const overlayLines = ["cash", "ownRevenue", "cumulative"] as const;
export type OverlayLine = (typeof overlayLines)[number];

const sums = new WeakMap<Plan, Float64Array>();

/** One amount a month of a plan; the cumulative one adds up the results from the first month on. */
export function overlayValues(plan: Plan, line: OverlayLine): Float64Array {
  const { lines } = plan.ledger;
  if (line !== "cumulative") return lines[line];
  const known = sums.get(plan);
  if (known) return known;
  let total = 0;
  const made = lines.result.map((result) => (total += result));
  sums.set(plan, made);
  return made;
}
