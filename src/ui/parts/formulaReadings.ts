import { parseFormula } from "../../formula";
import type { FieldReading } from "./numberFieldReading";

/**
 * A typed formula. In formulas the decimal mark is the dot and the comma parts arguments: a comma between
 * two digits is asked about. Faults are told by the scenario, which knows the names.
 */
export function formulaReadings(formula: string): FieldReading {
  const withDots = formula.replace(/(?<=\d),(?=\d)/g, ".");
  const asTyped: FieldReading = { kind: "value", value: formula, isComputed: false };
  if (withDots === formula || !isSound(withDots)) return asTyped;
  return {
    kind: "question",
    choices: [
      { value: withDots, readings: ["formulaDecimal"] },
      ...(isSound(formula) ? [{ value: formula, readings: ["formulaAsTyped" as const] }] : []),
    ],
  };
}

function isSound(formula: string): boolean {
  return parseFormula(formula.slice(1)).formula !== null;
}
