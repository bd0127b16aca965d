export * from "./documents";
export type { BlankPart, DocxAsked } from "./docx/asked";
export { makeDocx } from "./docx/makeDocx";
export { type Cell, csvFile, csvText, pasteText } from "./csv";
export type { WorkbookAsked } from "./workbook/asked";
export { makeWorkbook } from "./workbook/makeWorkbook";
