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
export {
  type Candidate,
  type NumberFault,
  type ParsedNumber,
  parseNumber,
  type Reading,
  type ReadingOptions,
} from "./parseNumber";
