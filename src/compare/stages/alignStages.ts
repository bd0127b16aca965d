import type { Scenario } from "../../scenario";
import { monthNumber } from "../../units";

/** How the stages of two scenarios are set side by side: the first with the first, or by the months that they share. */
export type StageAlignment = "order" | "calendar";

/** A stage of each side, by their indices; null where a stage has no counterpart on the other side. */
export interface StagePair {
  readonly reference: number | null;
  readonly other: number | null;
  /** Calendar months that both last, on the planned path. */
  readonly sharedMonths: number;
}

/** Calendar months `from`..`to - 1`, counted since year 0. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Staged = Pick<Scenario, "start" | "stages">;

/**
 * Sets the stages of two scenarios side by side, each once, both in their order. By order the first goes with the first;
 * what one has more of stands alone. By calendar stages go together that share months of the planned path: of all ways that
 * keep the order, the one that shares most months (a weighted alignment: Needleman and Wunsch, 1970).
 */
export function alignStages(
  reference: Staged,
  other: Staged,
  alignment: StageAlignment,
): StagePair[] {
  const [own, others] = [stretchesOf(reference), stretchesOf(other)];
  const shared = own.map((a) => others.map((b) => overlap(a, b)));
  const pairs =
    alignment === "order"
      ? own.slice(0, others.length).map((_, index): [number, number] => [index, index])
      : mostShared(shared, others.length);
  return inRows(pairs, own.length, others.length, shared);
}

function stretchesOf({ start, stages }: Staged): Stretch[] {
  let from = monthNumber(start);
  return stages.map(({ months }) => {
    const stretch = { from, to: from + months };
    from += months;
    return stretch;
  });
}

function overlap(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** The pairs, in order, whose shared months are most together; of equal ones, those that pair earlier stages. */
function mostShared(shared: readonly (readonly number[])[], width: number): [number, number][] {
  const height = shared.length;
  const best = Array.from({ length: height + 1 }, () => Array.from({ length: width + 1 }, () => 0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const together = (shared[i]?.[j] ?? 0) + at(i + 1, j + 1);
      (best[i] as number[])[j] = Math.max(together, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < height && j < width; ) {
    const months = shared[i]?.[j] ?? 0;
    if (months > 0 && months + at(i + 1, j + 1) === at(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) === at(i, j)) i++;
    else j++;
  }
  return pairs;
}

/** The pairs with, before each of them, the stages of either side that stand alone. */
function inRows(
  pairs: readonly (readonly [number, number])[],
  height: number,
  width: number,
  shared: readonly (readonly number[])[],
): StagePair[] {
  const rows: StagePair[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...pairs, [height, width] as const]) {
    for (; i < a; i++) rows.push({ reference: i, other: null, sharedMonths: 0 });
    for (; j < b; j++) rows.push({ reference: null, other: j, sharedMonths: 0 });
    if (i === height && j === width) break;
    rows.push({ reference: i, other: j, sharedMonths: shared[i++]?.[j++] ?? 0 });
  }
  return rows;
}
