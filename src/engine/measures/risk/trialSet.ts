import type { Model } from "../../model";
import { type BandLine, bandLines, stagedPath, type TrialBlock } from "../../trials/block";

/** All the trials of a run: blocks that follow each other from trial 0 on, with the same months of lines. */
export interface TrialSet {
  readonly model: Model;
  readonly seed: number;
  readonly trials: number;
  readonly blocks: readonly TrialBlock[];
}

/** Puts blocks in order, from trial 0 on. Throws where one is missing. */
export function trialSet(model: Model, seed: number, blocks: readonly TrialBlock[]): TrialSet {
  const ordered = blocks.toSorted((a, b) => a.range.from - b.range.from);
  let trials = 0;
  for (const { range } of ordered) {
    if (range.from !== trials) throw new Error(`trials ${trials}..${range.from - 1} are missing`);
    trials += range.count;
  }
  return { model, seed, trials, blocks: ordered };
}

type Numbers = Float64Array | Int16Array | Uint8Array;

/** One number per trial, in trial order, from a row of each block. */
export function column(
  { blocks, trials }: TrialSet,
  pick: (block: TrialBlock) => Numbers,
  row = 0,
): Float64Array<ArrayBuffer> {
  const all = new Float64Array(trials);
  for (const block of blocks) {
    const { from, count } = block.range;
    all.set(pick(block).subarray(row * count, (row + 1) * count), from);
  }
  return all;
}

/** A month of a committed line in every trial, written into `into`. `month` counts from the blocks' first one. */
export function committedMonth(
  { blocks }: TrialSet,
  line: BandLine,
  month: number,
  into: Float64Array,
): void {
  const place = bandLines.indexOf(line);
  for (const { range, bands } of blocks) {
    const start = (place * range.months + month) * range.count;
    into.set(bands.subarray(start, start + range.count), range.from);
  }
}

/** The staged paths that differ from the committed ones, in trial order. */
export interface Partings {
  readonly trials: Int32Array;
  /** First month that differs. */
  readonly months: Int32Array;
  /** Lines of their own: the array that holds them, where they start in it and how many months each has; null after a stop. */
  readonly lines: readonly (Float64Array | null)[];
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  /** Balance after a stop. */
  readonly left: Float64Array;
}

/** Finds the trials whose staged path differs from the committed one, once for all the months. */
export function partingsOf({ blocks }: TrialSet): Partings {
  const trials: number[] = [];
  const months: number[] = [];
  const lines: (Float64Array | null)[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  const left: number[] = [];
  for (const { range, stagedAs, ownBands, staged } of blocks) {
    for (let index = 0; index < range.count; index++) {
      const as = stagedAs[index] as number;
      if (as === stagedPath.same) continue;
      const isStopped = as >= 0;
      trials.push(range.from + index);
      months.push(isStopped ? as + 1 : 0);
      lines.push(isStopped ? null : ownBands);
      starts.push(isStopped ? 0 : (stagedPath.ownRow - as) * bandLines.length * range.months);
      lengths.push(range.months);
      left.push(staged.finalCash[index] as number);
    }
  }
  return {
    trials: Int32Array.from(trials),
    months: Int32Array.from(months),
    lines,
    starts: Int32Array.from(starts),
    lengths: Int32Array.from(lengths),
    left: Float64Array.from(left),
  };
}

/**
 * A month of a line on the staged paths: `into` holds the committed values and is changed where the paths differ. After a
 * stop the balance is what the liquidation left, all else 0. Says whether any differs.
 */
export function stagedMonth(
  { blocks }: TrialSet,
  partings: Partings,
  line: BandLine,
  month: number,
  into: Float64Array,
): boolean {
  const { trials, months, lines, starts, lengths, left } = partings;
  const firstMonth = blocks[0]?.range.firstMonth ?? 0;
  const place = bandLines.indexOf(line);
  let differs = false;
  for (let index = 0; index < trials.length; index++) {
    if ((months[index] as number) > firstMonth + month) continue;
    differs = true;
    const own = lines[index] as Float64Array | null;
    const afterStop = line === "cash" ? (left[index] as number) : 0;
    into[trials[index] as number] = own
      ? (own[(starts[index] as number) + place * (lengths[index] as number) + month] as number)
      : afterStop;
  }
  return differs;
}
