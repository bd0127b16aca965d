import { type BandLine, bandLines } from "../../trials/block";
import { quantiles } from "./quantiles";
import { bandProbabilities } from "./spread";
import { committedMonth, partingsOf, stagedMonth, type TrialSet } from "./trialSet";

/** Quantiles of a monthly line over the trials, one number a month. */
export interface Band {
  readonly q05: Float64Array<ArrayBuffer>;
  readonly q25: Float64Array<ArrayBuffer>;
  readonly q50: Float64Array<ArrayBuffer>;
  readonly q75: Float64Array<ArrayBuffer>;
  readonly q95: Float64Array<ArrayBuffer>;
}
export type Bands = Readonly<Record<BandLine, Band>>;

const names = ["q05", "q25", "q50", "q75", "q95"] as const;

/** Bands of some months. `cashTrials[quantile * months + month]`: the staged trial nearest to each quantile of cash. */
export interface BandMonths {
  readonly firstMonth: number;
  readonly months: number;
  readonly staged: Bands;
  readonly committed: Bands;
  readonly cashTrials: Int32Array<ArrayBuffer>;
}

function emptyBand(months: number): Band {
  return {
    q05: new Float64Array(months),
    q25: new Float64Array(months),
    q50: new Float64Array(months),
    q75: new Float64Array(months),
    q95: new Float64Array(months),
  };
}

function emptyBands(months: number): Bands {
  return {
    cash: emptyBand(months),
    ownRevenue: emptyBand(months),
    operatingResult: emptyBand(months),
  };
}

function write(band: Band, month: number, values: readonly number[]): void {
  names.forEach((name, index) => {
    band[name][month] = values[index] as number;
  });
}

/** The trial whose value is nearest to another, the first of several. */
export function nearestTrial(values: Float64Array, wanted: number): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (let trial = 0; trial < values.length; trial++) {
    const away = Math.abs((values[trial] as number) - wanted);
    if (away < distance) {
      distance = away;
      best = trial;
    }
  }
  return best;
}

/** Made once for all months: room for one of a line in every trial, as it is and to be put in order; where paths part. */
export function bandScratch(set: TrialSet) {
  const { trials } = set;
  return {
    values: new Float64Array(trials),
    ordered: new Float64Array(trials),
    partings: partingsOf(set),
  };
}

/** Bands of months `first`..`first + months - 1`, staged and committed: by default of those that the trials hold. */
export function bandMonths(
  set: TrialSet,
  first = set.blocks[0]?.range.firstMonth ?? 0,
  months = set.blocks[0]?.range.months ?? 0,
  { values, ordered, partings } = bandScratch(set),
): BandMonths {
  const skipped = first - (set.blocks[0]?.range.firstMonth ?? 0);
  const staged = emptyBands(months);
  const committed = emptyBands(months);
  const cashTrials = new Int32Array(bandProbabilities.length * months);
  for (const line of bandLines) {
    for (let month = 0; month < months; month++) {
      committedMonth(set, line, skipped + month, values);
      ordered.set(values);
      let found = quantiles(ordered, bandProbabilities);
      write(committed[line], month, found);
      if (stagedMonth(set, partings, line, skipped + month, values)) {
        ordered.set(values);
        found = quantiles(ordered, bandProbabilities);
      }
      write(staged[line], month, found);
      if (line !== "cash") continue;
      for (const [index, quantile] of found.entries())
        cashTrials[index * months + month] = nearestTrial(values, quantile);
    }
  }
  return { firstMonth: first, months, staged, committed, cashTrials };
}

/** Bands of all months from those of windows that follow each other. */
export function joinBands(spans: readonly BandMonths[]): BandMonths {
  const [only] = spans;
  if (spans.length === 1 && only) return only;
  const months = spans.reduce((total, part) => total + part.months, 0);
  const all = { staged: emptyBands(months), committed: emptyBands(months) };
  const cashTrials = new Int32Array(bandProbabilities.length * months);
  for (const part of spans) {
    for (const path of ["staged", "committed"] as const)
      for (const line of bandLines)
        for (const name of names)
          all[path][line][name].set(part[path][line][name], part.firstMonth);
    bandProbabilities.forEach((_, index) => {
      const own = part.cashTrials.subarray(index * part.months, (index + 1) * part.months);
      cashTrials.set(own, index * months + part.firstMonth);
    });
  }
  return { firstMonth: 0, months, ...all, cashTrials };
}
