/** Months in a row without loss that make a break-even month. */
const run = 3;

/**
 * First month t with the line >= 0 in t, t+1 and t+2, all before `end` (the horizon, or the month after a stop);
 * null where there is none (contract, section 11).
 */
export function breakEvenMonth(line: Float64Array, end: number): number | null {
  let good = 0;
  for (let t = 0; t < end; t++) {
    good = (line[t] as number) >= 0 ? good + 1 : 0;
    if (good === run) return t - run + 1;
  }
  return null;
}

export interface BreakEven {
  /** Contribution margin / own revenue; null without revenue. */
  readonly marginRate: number | null;
  /** Own revenue that covers the fixed costs; null where the margin is <= 0. */
  readonly breakEvenRevenue: number | null;
  /** Factor by which all volumes must grow; null likewise. */
  readonly breakEvenMultiplier: number | null;
  /** Share of own revenue that can be lost before a loss; null likewise. */
  readonly marginOfSafety: number | null;
}

/** Break-even of a period from its own revenue, variable and fixed costs, in euros. */
export function breakEven(
  ownRevenue: number,
  variableCosts: number,
  fixedCosts: number,
): BreakEven {
  const margin = ownRevenue - variableCosts;
  const marginRate = ownRevenue === 0 ? null : margin / ownRevenue;
  if (margin <= 0 || marginRate === null) {
    return { marginRate, breakEvenRevenue: null, breakEvenMultiplier: null, marginOfSafety: null };
  }
  const breakEvenRevenue = fixedCosts / marginRate;
  return {
    marginRate,
    breakEvenRevenue,
    breakEvenMultiplier: fixedCosts / margin,
    marginOfSafety: 1 - breakEvenRevenue / ownRevenue,
  };
}
