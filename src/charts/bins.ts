/** Amounts of the trials sorted into bins with the same round edges, staged and committed, as shares of the trials. */
export interface Bins {
  /** One more than there are bins, rising. */
  readonly edges: readonly number[];
  readonly staged: readonly number[];
  readonly committed: readonly number[];
  /** Whether the first and the last bin also hold the few amounts beyond them. */
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

/** How many bins a drawing has, more or less: their width is a round number. */
const wanted = 25;

/** Share of the amounts, at each end, that may fall beyond the bins: one far amount does not flatten all others. */
const beyond = 0.002;

/** The round number (1, 2, 2.5 or 5 times a power of ten) next above a positive one. */
export function roundAbove(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = [1, 2, 2.5, 5].find((step) => step * power >= width * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Common bins of two sets of amounts, at least one each. */
export function binsOf(staged: Float64Array, committed: Float64Array): Bins {
  const { shares, ...edges } = commonBins([staged, committed]);
  return { ...edges, staged: shares[0] ?? [], committed: shares[1] ?? [] };
}

/** Several sets of amounts sorted into bins with the same round edges; `shares` has one list a set. */
export interface CommonBins extends Pick<Bins, "edges" | "isOpenBelow" | "isOpenAbove"> {
  readonly shares: readonly (readonly number[])[];
}

/** Common bins of some sets of amounts, at least one each. */
export function commonBins(sets: readonly Float64Array[]): CommonBins {
  const all = new Float64Array(sets.reduce((count, set) => count + set.length, 0));
  let filled = 0;
  for (const set of sets) {
    all.set(set, filled);
    filled += set.length;
  }
  all.sort();
  const skipped = Math.floor(all.length * beyond);
  const low = all[skipped] ?? 0;
  const high = all[all.length - 1 - skipped] ?? 0;
  const spread = high - low;
  // All amounts alike, but for rounding: one bin around them, as wide as a tenth of what they are.
  const isOne = spread <= Math.max(1e-6, Math.abs(high) * 1e-9);
  const width = isOne
    ? roundAbove(Math.max(1, Math.abs(high) / 10))
    : Math.max(1, roundAbove(spread / wanted));
  const first = isOne ? Math.floor(low / width + 0.5) - 1 : Math.floor(low / width);
  const count = isOne ? 3 : Math.max(1, Math.floor(high / width) - first + 1);
  const edges = Array.from({ length: count + 1 }, (_, index) => (first + index) * width);
  return {
    edges,
    shares: sets.map((set) => sharesOf(set, edges)),
    isOpenBelow: (all[0] ?? 0) < (edges[0] ?? 0),
    isOpenAbove: (all[all.length - 1] ?? 0) > (edges[count] ?? 0),
  };
}

/** The bin of an amount; the first and the last hold what lies beyond them. */
export function binAt(amount: number, edges: readonly number[]): number {
  const first = edges[0] ?? 0;
  const width = (edges[1] ?? 1) - first;
  return Math.max(0, Math.min(edges.length - 2, Math.floor((amount - first) / width)));
}

function sharesOf(amounts: Float64Array, edges: readonly number[]): number[] {
  const counts = Array.from({ length: edges.length - 1 }, () => 0);
  for (const amount of amounts) {
    const bin = binAt(amount, edges);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count) => count / amounts.length);
}

/** The trial of a bin whose amount is nearest to the bin's middle; null where the bin is empty. */
export function trialOfBin(
  amounts: Float64Array,
  edges: readonly number[],
  bin: number,
): number | null {
  const middle = ((edges[bin] ?? 0) + (edges[bin + 1] ?? 0)) / 2;
  let found: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  amounts.forEach((amount, trial) => {
    const away = Math.abs(amount - middle);
    if (away >= distance || binAt(amount, edges) !== bin) return;
    distance = away;
    found = trial;
  });
  return found;
}
