import { parseFormula, positionsOf, reservedNames } from "../../../formula";
import type { IssueDetail } from "../../../scenario";

/** What a formula may name in its field. */
export interface KnownNames {
  /** Drivers, and publics whose population is given. */
  readonly values: ReadonlySet<string>;
  /** Publics whose population is not given. */
  readonly withoutPopulation: ReadonlySet<string>;
  /** Whether the field is read month by month, and may name the clock. */
  readonly isMonthly: boolean;
}

/** The first thing wrong with a formula, and where: characters of the text after the `=`. */
export interface PlacedFault {
  readonly position: number;
  readonly length: number;
  readonly detail: IssueDetail;
}

/** What is wrong with a formula as it is typed; null where it can be read. What it makes of others is not looked at. */
export function formulaFault(source: string, known: KnownNames): PlacedFault | null {
  const { formula, faults } = parseFormula(source);
  const [fault] = faults;
  if (fault) {
    const { position, length } = fault;
    return { position, length, detail: { code: "formulaFault", fault, formula: source } };
  }
  for (const name of formula?.names ?? []) {
    const [at] = formula ? positionsOf(formula, name) : [];
    const code = nameFault(name, known);
    if (!at || code === null) continue;
    const place = { ...at, formula: source, name };
    return {
      ...at,
      detail:
        code === "unknownName" ? { code, ...place, known: [...known.values] } : { code, ...place },
    };
  }
  return null;
}

function nameFault(
  name: string,
  { values, withoutPopulation, isMonthly }: KnownNames,
): "clockName" | "noPopulation" | "unknownName" | null {
  if (values.has(name)) return null;
  if (withoutPopulation.has(name)) return "noPopulation";
  if ((reservedNames as readonly string[]).includes(name)) return isMonthly ? null : "clockName";
  return "unknownName";
}
