/** A table copied from a spreadsheet: cells apart by tabs, rows by line ends, as Calc and Excel give them. */

/** Characters of a pasted text that is read at all. */
export const longestPaste = 100_000;

/** Whether a text holds more than one cell. */
export function isTable(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ""));
}

/**
 * The cells of a table, row by row, each row as long as the longest. A cell in quotes may hold tabs and
 * line ends; a quote in it is doubled. Rows that are empty at the end are left out.
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = cellAt(text, at);
    row.push(cell.trim());
    at = end + 1;
    if (text.charAt(end) === "\t") continue;
    if (text.charAt(end) === "\r" && text.charAt(end + 1) === "\n") at += 1;
    rows.push(row);
    row = [];
  }
  while (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]);
}

const quoted = /"([^"]*(?:""[^"]*)*)" *(?=[\t\r\n]|$)/y;
const plain = /[^\t\r\n]*/y;

function cellAt(text: string, at: number): { cell: string; end: number } {
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(text);
  if (inQuotes) {
    return { cell: (inQuotes[1] ?? "").replaceAll('""', '"'), end: quoted.lastIndex };
  }
  plain.lastIndex = at;
  return { cell: plain.exec(text)?.[0] ?? "", end: plain.lastIndex };
}
