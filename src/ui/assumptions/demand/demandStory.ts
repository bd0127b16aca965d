/** What a demand curve tells: where it starts, where it ends, and when it is there. */
export interface DemandStory {
  readonly start: number;
  readonly final: number;
  /** Whether it stays the same all along. */
  readonly isFlat: boolean;
  /** First month, from 0, from which it stays where it ends; null where it gets there only at the end. */
  readonly plateau: number | null;
}

/** How near the final value counts as being there: one hundredth of the way. */
const nearness = 0.01;

/** The story of a demand, month by month; null where there is none. */
export function demandStory(values: readonly number[]): DemandStory | null {
  const [start, final] = [values[0], values.at(-1)];
  if (start === undefined || final === undefined) return null;
  const extent = Math.max(...values) - Math.min(...values);
  const isFlat = extent <= 1e-9 * Math.abs(final);
  const lastAway = values.findLastIndex((value) => Math.abs(value - final) > nearness * extent);
  const reached = lastAway + 1;
  return { start, final, isFlat, plateau: reached >= values.length - 1 ? null : reached };
}
