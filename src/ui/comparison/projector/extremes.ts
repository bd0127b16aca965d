import type { Ready } from "../useComparison";

/** The least and the greatest of an amount over some scenarios, with the letters of those that have it. */
export interface Extremes {
  readonly low: number;
  readonly high: number;
  readonly lowLetters: string;
  readonly highLetters: string;
}

/** Of at least one scenario; amounts that are shown alike count as the same. */
export function extremesOf(
  columns: readonly Ready[],
  amountOf: (column: Ready) => number,
): Extremes {
  const amounts = columns.map(amountOf);
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const lettersOf = (amount: number) =>
    columns
      .filter((_, index) => Math.abs((amounts[index] ?? 0) - amount) < 0.5)
      .map(({ letter }) => letter)
      .join(", ");
  return { low, high, lowLetters: lettersOf(low), highLetters: lettersOf(high) };
}
