/** How a number of a table is read: whole euros, euros and cents, a part of a whole, or counted in what the head says. */
export type AmountUnit = "euros" | "cents" | "share" | "number";

/** An exact number of a table; what is shown of it follows its unit. */
export interface Amount {
  readonly value: number;
  readonly unit: AmountUnit;
  /** What is shown for it, where whole euros were shared out so that they add up. */
  readonly shown?: number;
}

/** A cell: words, a number, or nothing to say. */
export type DocumentCell = string | Amount | null;

export interface Column {
  readonly head: string;
  /** Whether it holds numbers, set against the right edge. */
  readonly isNumeric: boolean;
}

/**
 * What a row is among the others: the title of those below, their sum above them, one of them, a detail of it, their sum below,
 * or nothing, so that the sums of two tables stand on one line.
 */
export type RowLevel = "group" | "subtotal" | "item" | "detail" | "total" | "blank";

export interface TableRow {
  readonly level: RowLevel;
  /** One per column; of a group the first only. */
  readonly cells: readonly DocumentCell[];
  /** What the row is made of, to be opened on the page. */
  readonly parts?: readonly TableRow[];
  /** Id path of the assumption that it tells of. */
  readonly path?: string;
}

export interface Table {
  readonly kind: "table";
  /** Tells it from the other tables of its document, in the names of files. */
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** A part of a document, whatever it is shown on. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** Said beside: where it comes from, how to read it. */
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | Table
  /** Two tables that answer each other, side by side where there is room. */
  | {
      readonly kind: "pair";
      readonly key: string;
      readonly caption: string;
      readonly sides: readonly [Table, Table];
    };

/** One document of a funding application: the same on the page, on paper and in files. */
export interface ApplicationDocument {
  readonly key: string;
  readonly title: string;
  /** Whether its tables need a sheet on its side. */
  readonly isWide?: true;
  readonly blocks: readonly Block[];
}
