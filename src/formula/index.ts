export { compileFormula } from "./compile";
export type { BinaryOperator, Expression, UnaryOperator } from "./expression";
export type { FormulaFault, FormulaFaultCode } from "./fault";
export { type Formula, type ParsedFormula, parseFormula, positionsOf } from "./parse";
export type { Closure } from "./part";
export { type FunctionName, isReservedWord, type ReservedName, reservedNames } from "./words";
