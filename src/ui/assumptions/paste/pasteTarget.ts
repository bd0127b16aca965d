import type { PastedLine } from "../../../units";
import type { NumberSpec, Written } from "../../parts/numberFieldReading";

/** The cells that a pasted column or row can fill, in their order. */
export interface PasteTarget {
  /** Name of the list. */
  readonly label: string;
  /** Element id of each cell's field, or what it begins with before a dot. */
  readonly ids: readonly string[];
  /** What stands in each cell, in words. */
  readonly now: readonly string[];
  /** Name of a cell; asked beyond the last one where the list may grow. */
  readonly labelOf: (index: number) => string;
  readonly specOf: (index: number) => NumberSpec;
  /** Understood when it is typed after a number. */
  readonly unit: string;
  /** Whether ranges and formulas are taken. */
  readonly isQuantity: boolean;
  readonly mayGrow: boolean;
  /** Whether what is pasted takes the place of the whole list, whichever cell it is pasted into. */
  readonly isWhole?: boolean;
  /** Of a table whose rows become new items of a list. */
  readonly rows?: PastedItems;
  /** In place of the columns and rows of the table. */
  readonly lines?: readonly PastedLine[];
  /**
   * Takes the values by the cell they are for, in one edit; `isAll` where the list ends with them.
   * Says in a sentence why not.
   */
  readonly onApply: (
    values: ReadonlyMap<number, Written>,
    isAll: boolean,
    /** Titles before the first value. */
    titles: number,
  ) => string | null;
}

/** What stands beside each figure of a pasted table, by its row, titles counted. */
export interface PastedItems {
  readonly nameAt: (at: number) => string;
  readonly noteAt: (at: number) => string;
  /** Why the row cannot become an item, in a sentence. */
  readonly faultAt: (at: number) => string | null;
  readonly applyWords: (count: number) => string;
  readonly applyReadWords: (count: number) => string;
}
