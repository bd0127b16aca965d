export { cellText } from "./cellText";
export { checksDocument } from "./checksDocument";
export type {
  Amount,
  ApplicationDocument,
  Block,
  Column,
  DocumentCell,
  Table,
  TableRow,
} from "./document";
export { type Making, methodDocument } from "./methodDocument";
export { budgetDocument } from "./statements/budgetDocument";
export { cashDocument } from "./statements/cashDocument";
export { fundingDocument } from "./statements/fundingDocument";
export { incomeDocument } from "./statements/incomeDocument";
export { thresholdsDocument } from "./statements/thresholdsDocument";
export { periodName, wordsIn } from "./statements/words";
export { type PlainTable, plainTable, plainTables } from "./tableRows";
export { zippedTables } from "./zippedTables";
