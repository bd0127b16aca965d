import type { Comparison, Ready } from "../useComparison";

/** Where each line ends, in words. */
export function overlaySentence(
  title: string,
  columns: readonly Ready[],
  valuesOf: (column: Ready) => ArrayLike<number>,
  { c, figures }: Comparison,
): string {
  const ends = columns.map((column) => {
    const values = valuesOf(column);
    const value = figures.amount(values[values.length - 1] ?? 0);
    return c("curves.pair", { letter: column.letter, value });
  });
  return c("curves.sentence", { title, ends: ends.join(figures.t("projection.risk.listMark")) });
}
