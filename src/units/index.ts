export {
  type Answer,
  type Choice,
  type ChoiceReading,
  type Entry,
  type EntryFaultCode,
  type EntryOptions,
  type FaultEntry,
} from "./entry/entry";
export type { MarkReading, Marks } from "./entry/digits";
export { type NamedTable, namedTable } from "./entry/namedTable";
export { type PastedLine, pastedLines } from "./entry/pastedLines";
export { isTable, longestPaste, readTable } from "./entry/pastedTable";
export { longestEntry, readEntry } from "./entry/readEntry";
export { formatDay } from "./formatDay";
export { formatMonth, type MonthStyle, monthName } from "./formatMonth";
export {
  type CountedWord,
  formatCount,
  formatEuros,
  formatEurosCents,
  formatEurosShort,
  formatExact,
  formatNumber,
  formatShare,
  type NumberStyle,
  shiftDecimal,
} from "./formatNumber";
export { type Language, localeOf } from "./language";
export { calendarMonth, isMonth, monthAt, monthNumber } from "./months";
export { unitInNumber } from "./unitInNumber";
