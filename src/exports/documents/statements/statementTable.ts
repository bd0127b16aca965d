import { type Table as Statement, wholeTable } from "../../../statements";
import type { Amount, Table, TableRow } from "../document";
import { isOfAssumption, partName, type Words } from "./words";

interface Shape<K extends string> {
  readonly key: string;
  readonly caption: string;
  /** Head of each column of amounts. */
  readonly heads: readonly string[];
  readonly label: (key: K) => string;
  /** The rows shown, in their order; all of them where it is left out. */
  readonly rows?: readonly K[];
  /** The columns shown; all of them where it is left out. */
  readonly columns?: readonly number[];
}

/**
 * A statement as a table of a document: exact euros, shown as whole ones that add up. Rows of items open on what each
 * brings; those that stay empty in every column are left out, sums are not.
 */
export function statementTable<K extends string>(
  statement: Statement<K>,
  { key, caption, heads, label, rows: shown, columns }: Shape<K>,
  words: Words,
): Table {
  const whole = wholeTable(statement);
  const at = columns ?? statement.columns.map((_, column) => column);
  const amounts = (exact: readonly number[], rounded: readonly number[] = []): Amount[] =>
    at.map((column) => ({
      value: exact[column] ?? 0,
      unit: "euros",
      shown: rounded[column] ?? 0,
    }));
  const rows = statement.rows.flatMap((row, index): TableRow[] => {
    const rounded = whole.rows[index];
    const isSum = row.terms.length > 0;
    const isEmpty = at.every((column) => row.amounts[column] === 0);
    const isItem = !isSum && row.carriedFrom === null;
    if (!rounded || (shown && !shown.includes(row.key)) || (isEmpty && isItem)) return [];
    return [
      {
        level: isSum ? "total" : "item",
        cells: [label(row.key), ...amounts(row.amounts, rounded.amounts)],
        parts: row.parts.flatMap((part, place): TableRow[] => {
          if (at.every((column) => part.amounts[column] === 0) || !isOfAssumption(part)) return [];
          return [
            {
              level: "detail",
              path: part.path,
              cells: [
                partName(part, words),
                ...amounts(part.amounts, rounded.parts[place]?.amounts),
              ],
            },
          ];
        }),
      },
    ];
  });
  return {
    kind: "table",
    key,
    caption,
    columns: [
      { head: words.a("statements.row"), isNumeric: false },
      ...at.map((column) => ({ head: heads[column] ?? "", isNumeric: true })),
    ],
    rows,
  };
}
