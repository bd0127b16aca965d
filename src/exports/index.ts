export * from "./documents";
export { type Cell, csvFile, csvText, pasteText } from "./csv";
export type { WorkbookAsked } from "./workbook/asked";
export { makeWorkbook } from "./workbook/makeWorkbook";
