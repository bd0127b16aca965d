export { compileFormula } from "./compile";
export type { Expression } from "./expression";
export type { FormulaFault, FormulaFaultCode } from "./fault";
export { type Formula, type ParsedFormula, parseFormula, positionsOf } from "./parse";
export type { Closure } from "./part";
export { isReservedWord, type ReservedName, reservedNames } from "./words";
