export { cellText } from "./cellText";
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
export { type PlainTable, plainTable, plainTables } from "./tableRows";
export { zippedTables } from "./zippedTables";
