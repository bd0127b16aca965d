import { apportion, wholeEuro } from "../apportion";
import { fillColumn, type PartSeries, type Row, type Table } from "./table";

/** The rows that a row comes down to, each with its sign in it. */
function leavesOf<K extends string>(
  rows: ReadonlyMap<K, Row<K>>,
  key: K,
  sign: number,
): [K, number][] {
  const { terms } = rows.get(key) as Row<K>;
  if (terms.length === 0) return [[key, sign]];
  return terms.flatMap(([of, own]) => leavesOf(rows, of, sign * own));
}

/** How a table comes down to its rows of items: those of each anchor, and those of none. */
interface Leaves<K extends string> {
  readonly anchors: readonly { readonly key: K; readonly leaves: readonly [K, number][] }[];
  readonly alone: readonly K[];
}

function leavesIn<K extends string>({ rows, anchors }: Table<K>): Leaves<K> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const held = anchors.map((key) => ({ key, leaves: leavesOf(byKey, key, 1) }));
  const all = new Set(held.flatMap(({ leaves }) => leaves.map(([key]) => key)));
  const alone = rows.filter(({ key, terms }) => terms.length === 0 && !all.has(key));
  return { anchors: held, alone: alone.map(({ key }) => key) };
}

/**
 * Whole euros of the rows of items in one column: each anchor is rounded, and what it has more than the anchor before
 * it is shared out among the rows that it adds. `whole` holds the balances taken up.
 */
function shareOut<K extends string>(
  { anchors, alone }: Leaves<K>,
  exact: (key: K) => number,
  whole: Map<K, number>,
): void {
  for (const key of alone) if (!whole.has(key)) whole.set(key, wholeEuro(exact(key)));
  for (const { key, leaves } of anchors) {
    const free = leaves.filter(([leaf]) => !whole.has(leaf));
    const known = leaves.reduce((sum, [leaf, sign]) => sum + sign * (whole.get(leaf) ?? 0), 0);
    const shares = apportion(
      free.map(([leaf, sign]) => sign * exact(leaf)),
      wholeEuro(exact(key)) - known,
    );
    free.forEach(([leaf, sign], index) => whole.set(leaf, sign * (shares[index] ?? 0) || 0));
  }
}

/** The same table in whole euros: parts add up to rows, rows to sums, and balances are taken up unchanged. */
export function wholeTable<K extends string>(table: Table<K>): Table<K> {
  const leaves = leavesIn(table);
  const byKey = new Map(table.rows.map((row) => [row.key, row]));
  const filled: Map<K, number>[] = [];
  table.columns.forEach((_, column) => {
    const exact = (key: K) => byKey.get(key)?.amounts[column] ?? 0;
    const whole = new Map<K, number>();
    for (const { key, carriedFrom } of table.rows) {
      if (carriedFrom === null) continue;
      whole.set(key, filled[column - 1]?.get(carriedFrom) ?? wholeEuro(exact(key)));
    }
    shareOut(leaves, exact, whole);
    filled.push(fillColumn(table.rows, (key) => whole.get(key) ?? 0));
  });
  const rows = table.rows.map((row): Row<K> => {
    const amounts = filled.map((column) => column.get(row.key) ?? 0);
    return { ...row, amounts, parts: wholeParts(row.parts, amounts) };
  });
  return { ...table, rows };
}

function wholeParts(parts: readonly PartSeries[], totals: readonly number[]): PartSeries[] {
  const shares = totals.map((total, column) =>
    apportion(
      parts.map(({ amounts }) => amounts[column] ?? 0),
      parts.length === 0 ? 0 : total,
    ),
  );
  return parts.map((part, at) => ({ ...part, amounts: shares.map((share) => share[at] ?? 0) }));
}
