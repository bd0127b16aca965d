import type { Model } from "../model";

/** Monthly lines whose bands are wanted, in the order in which a block holds them. */
export const bandLines = ["cash", "ownRevenue", "operatingResult"] as const;
export type BandLine = (typeof bandLines)[number];

/** Trials `from`..`from + count - 1`, with the monthly lines of months `firstMonth`..`firstMonth + months - 1`. */
export interface TrialRange {
  readonly from: number;
  readonly count: number;
  readonly firstMonth: number;
  readonly months: number;
}

/** One number per trial of a way to run it. Euros; months are indices. */
export interface PathColumns {
  readonly finalCash: Float64Array<ArrayBuffer>;
  readonly finalPosition: Float64Array<ArrayBuffer>;
  readonly lowestCash: Float64Array<ArrayBuffer>;
  /** -1 where there is none. */
  readonly breakEvenMonth: Int16Array<ArrayBuffer>;
}

/** What one stage was in one trial, as bits. */
export const stageFlag = {
  reached: 1,
  asked: 2,
  passedFirst: 4,
  passed: 8,
  breaksEven: 16,
  shortfall: 32,
  stopped: 64,
} as const;

/** How a criterion stood when its gate was last asked. */
export const criterionState = { notAsked: 0, held: 1, failed: 2 } as const;

/**
 * How the staged path of a trial lies to the committed one: `same` all along; the month at whose end it stopped, the
 * same until then; or, from `ownRow` downwards, -(row) - 2 of its own lines, after an extension.
 */
export const stagedPath = { same: -1, ownRow: -2 } as const;

/**
 * What is kept of a range of trials, run staged and committed: typed arrays only, so that it passes from a worker
 * without a copy. Matrices are by row: `stageFlags[stage * count + trial]`, `bands[(line * months + month) * count + trial]`.
 */
export interface TrialBlock {
  readonly range: TrialRange;
  readonly committed: PathColumns;
  readonly staged: PathColumns;
  /** Staged path: bits of `stageFlag`, one row a stage. */
  readonly stageFlags: Uint8Array<ArrayBuffer>;
  /** Staged path: exposure at the last month of each stage, NaN where it is not reached. One row a stage. */
  readonly exposure: Float64Array<ArrayBuffer>;
  /** Staged path: `criterionState`, one row a criterion in the order of stages and files. */
  readonly criteria: Uint8Array<ArrayBuffer>;
  /** 1 where a chance came true, one row a chance. */
  readonly outcomes: Uint8Array<ArrayBuffer>;
  /** Staged path: first month whose balance is below 0, -1 where none is. */
  readonly shortMonth: Int16Array<ArrayBuffer>;
  /** `stagedPath`, a month, or a row of `ownBands`. */
  readonly stagedAs: Int32Array<ArrayBuffer>;
  /** Committed path: lines of `bandLines` in the months of the range. */
  readonly bands: Float64Array<ArrayBuffer>;
  /** The same of staged paths with lines of their own: `ownBands[(row * lines + line) * months + month]`. */
  readonly ownBands: Float64Array<ArrayBuffer>;
}

function pathColumns(count: number): PathColumns {
  return {
    finalCash: new Float64Array(count),
    finalPosition: new Float64Array(count),
    lowestCash: new Float64Array(count),
    breakEvenMonth: new Int16Array(count),
  };
}

/** How many criteria the gates of a model have in all. */
export function criteriaOf(model: Model): number {
  return model.stages.reduce((total, { gate }) => total + (gate?.criteria.length ?? 0), 0);
}

/** An empty block for a range of trials of a model. `ownBands` is given at the end, when its size is known. */
export function createBlock(model: Model, range: TrialRange): Omit<TrialBlock, "ownBands"> {
  const { count, months } = range;
  return {
    range,
    committed: pathColumns(count),
    staged: pathColumns(count),
    stageFlags: new Uint8Array(model.stages.length * count),
    exposure: new Float64Array(model.stages.length * count).fill(Number.NaN),
    criteria: new Uint8Array(criteriaOf(model) * count),
    outcomes: new Uint8Array(model.chances.length * count),
    shortMonth: new Int16Array(count),
    stagedAs: new Int32Array(count),
    bands: new Float64Array(bandLines.length * months * count),
  };
}
