/** `A`, `Z`, `AA`… for a column counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

const names: string[] = [];

function nameOf(column: number): string {
  return (names[column] ??= columnName(column));
}

/** `E12`, for a row and a column counted from 0. */
export function address(row: number, column: number): string {
  return nameOf(column) + (row + 1);
}

/** `$E$12`. */
export function fixedAddress(row: number, column: number): string {
  return `$${nameOf(column)}$${row + 1}`;
}

/** `E$12`: the same row wherever the formula is copied. */
export function fixedRowAddress(row: number, column: number): string {
  return `${nameOf(column)}$${row + 1}`;
}

/** `$E12:$P12`: cells of a row, the same columns wherever the formula is copied. */
export function rowAddress(row: number, first: number, last: number): string {
  return `$${nameOf(first)}${row + 1}:$${nameOf(last)}${row + 1}`;
}

/** The same row as well: `$E$12:$P$12`. */
export function fixedRowRange(row: number, first: number, last: number): string {
  return `${fixedAddress(row, first)}:${fixedAddress(row, last)}`;
}

/** A sheet's name before an address: `'Calcul mensuel'!`. */
export function onSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
