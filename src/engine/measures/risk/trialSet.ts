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

/**
 * The same month on the staged paths: `into` holds the committed values and is changed where the paths differ. After a
 * stop the balance is what the liquidation left, all else 0. Says whether any differs.
 */
export function stagedMonth(
  { blocks }: TrialSet,
  line: BandLine,
  month: number,
  into: Float64Array,
): boolean {
  const place = bandLines.indexOf(line);
  let differs = false;
  for (const { range, stagedAs, ownBands, staged } of blocks) {
    const { from, count, firstMonth, months } = range;
    for (let index = 0; index < count; index++) {
      const as = stagedAs[index] as number;
      if (as === stagedPath.same || as >= firstMonth + month) continue;
      differs = true;
      if (as >= 0) {
        into[from + index] = line === "cash" ? (staged.finalCash[index] as number) : 0;
      } else {
        const row = stagedPath.ownRow - as;
        into[from + index] = ownBands[(row * bandLines.length + place) * months + month] as number;
      }
    }
  }
  return differs;
}
