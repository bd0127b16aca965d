export { type Cell, csvFile, csvText, pasteText } from "./csv";
