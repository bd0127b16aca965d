import { createSimulation, type Model, type TrialBlock } from "../../src/engine";
import { quantiles } from "../../src/engine/measures/risk/quantiles";
import { type Coordinates, plainCoordinates } from "../../src/engine/random";
import type { Figure } from "./figure";

const seeds = 100;
const sizes = [1024, 4096] as const;
/** The truth is the mean of so many runs of the longest kind, under seeds of their own. */
const truths = { runs: 16, trials: 16_384, firstSeed: 10_001 } as const;
/** What scrambled points may leave of the error of plain random numbers. */
const target = 0.6;

const ways = ["committed", "staged"] as const;
const measures = ways.flatMap((way) => [
  { name: `P(break-even), ${way}`, of: (block: TrialBlock, n: number) => breakEven(block, way, n) },
  {
    name: `5 % quantile of final cash, ${way}`,
    of: (block: TrialBlock, n: number) =>
      quantiles(block[way].finalCash.slice(0, n), [0.05])[0] as number,
  },
]);

function breakEven(block: TrialBlock, way: (typeof ways)[number], n: number): number {
  return block[way].breakEvenMonth.subarray(0, n).filter((month) => month >= 0).length / n;
}

function run(model: Model, seed: number, trials: number, coordinates?: Coordinates): TrialBlock {
  const part = createSimulation(model, seed, new Map(), coordinates).run({
    from: 0,
    count: trials,
    firstMonth: 0,
    months: 0,
  });
  if (part.kind === "stopped") throw new Error(JSON.stringify(part.fault));
  return part.block;
}

/** Root mean square errors over the seeds: by size, then by measure. */
function errors(model: Model, truth: readonly number[], coordinates?: Coordinates): number[][] {
  const squares = sizes.map(() => measures.map(() => 0));
  for (let seed = 1; seed <= seeds; seed++) {
    const block = run(model, seed, Math.max(...sizes), coordinates);
    sizes.forEach((size, row) => {
      measures.forEach(({ of }, column) => {
        const sums = squares[row] as number[];
        const off = of(block, size) - (truth[column] as number);
        sums[column] = (sums[column] as number) + off * off;
      });
    });
  }
  return squares.map((row) => row.map((sum) => Math.sqrt(sum / seeds)));
}

/** How near to the truth trials come, beside plain random numbers of the same number. */
export function measureAccuracy(model: Model): Figure[] {
  const truth = measures.map(() => 0);
  for (let k = 0; k < truths.runs; k++) {
    const block = run(model, truths.firstSeed + k, truths.trials);
    measures.forEach(({ of }, column) => {
      truth[column] = (truth[column] as number) + of(block, truths.trials) / truths.runs;
    });
  }
  const even = errors(model, truth);
  const plain = errors(model, truth, plainCoordinates);
  return sizes.flatMap((size, row) =>
    measures.map(({ name }, column): Figure => {
      const own = even[row]?.[column] as number;
      const theirs = plain[row]?.[column] as number;
      const digits = theirs < 1 ? 4 : 0;
      return {
        name: `${name}, ${size} trials`,
        value: `${own.toFixed(digits)} / ${theirs.toFixed(digits)} = ${(own / theirs).toFixed(2)}`,
        target: `${target} of plain`,
        good: own <= target * theirs,
      };
    }),
  );
}
