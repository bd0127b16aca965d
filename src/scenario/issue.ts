import type { FormulaFault } from "../formula";

/** Where something stands in the parsed file: keys and list positions. */
export type Location = readonly (string | number)[];

export type TypeName =
  | "object"
  | "list"
  | "text"
  | "number"
  | "boolean"
  | "quantity"
  | "quantityByStage"
  | "distribution"
  | "other";

export type PatternName = "id" | "month" | "uuid" | "dateTime" | "formula" | "account" | "other";

export type ReferenceKind =
  | "stage"
  | "segment"
  | "service"
  | "route"
  | "driver"
  | "investment"
  | "eligible"
  | "about";

/** Rules between fields of one item, or of the whole file. */
export type Condition =
  | "minModeMax"
  | "minBelowMax"
  | "p10BelowP90"
  | "sameLength"
  | "weightsSum"
  | "sharesSum"
  | "bracketsIncrease"
  | "lastBracketOpen"
  | "untilNotBeforeFrom"
  | "deferBelowMonths"
  | "atLeastWithinOptional"
  | "extendOnlyOnExtend"
  | "extendRequired"
  | "serviceOnlyWithMetric"
  | "serviceRequired"
  | "routeOnlyWithMetric"
  | "routeRequired"
  | "probabilityOnlyWithManual"
  | "probabilityRequired"
  | "manualAtLeastOne"
  | "customersNeedAdoption"
  | "horizon"
  | "pairOnce"
  | "pairDistinct"
  | "pairOfDistributions"
  | "useNotBeforeGrant"
  | "eligibleOnce";

export type VariantRule = "pathUnknown" | "pathProtected" | "idKept" | "noNewItem" | "listPosition";

export interface Bounds {
  readonly min?: number | undefined;
  readonly exclusiveMin?: boolean | undefined;
  readonly max?: number | undefined;
}

/** A place in the text of a formula, counted after the `=`. */
export interface FormulaPlace {
  readonly formula: string;
  readonly position: number;
  readonly length: number;
}

/** The month in which a run was stopped: counted from 0, and `YYYY-MM`. */
export interface RunMonth {
  readonly index: number;
  readonly name: string;
}

export type IssueDetail =
  | { readonly code: "tooLarge"; readonly max: number }
  | { readonly code: "notText" }
  | { readonly code: "notJson"; readonly line: number; readonly column: number }
  | { readonly code: "tooDeep"; readonly max: number }
  | { readonly code: "wrongFormat" }
  | { readonly code: "newerVersion"; readonly supported: number }
  | { readonly code: "unknownVersion"; readonly supported: number }
  | { readonly code: "missing"; readonly expected: TypeName }
  | { readonly code: "wrongType"; readonly expected: TypeName }
  | { readonly code: "unknownKey"; readonly known: readonly string[] }
  | ({ readonly code: "outOfRange" } & Bounds)
  | { readonly code: "notFinite" }
  | { readonly code: "notWhole" }
  | { readonly code: "tooLong"; readonly max: number }
  | { readonly code: "tooMany"; readonly max: number }
  | { readonly code: "tooFew"; readonly min: number }
  | { readonly code: "badPattern"; readonly pattern: PatternName }
  | { readonly code: "badChoice"; readonly choices: readonly string[] }
  | { readonly code: "duplicateId"; readonly other: string }
  | {
      readonly code: "unknownReference";
      readonly kind: ReferenceKind;
      readonly known: readonly string[];
    }
  | { readonly code: "reservedWord" }
  | { readonly code: "formulaFault"; readonly fault: FormulaFault; readonly formula: string }
  | ({
      readonly code: "unknownName";
      readonly name: string;
      readonly known: readonly string[];
    } & FormulaPlace)
  | ({ readonly code: "clockName"; readonly name: string } & FormulaPlace)
  | ({ readonly code: "noPopulation"; readonly name: string } & FormulaPlace)
  | { readonly code: "tooMuchFormula"; readonly max: number }
  | { readonly code: "cycle"; readonly names: readonly string[] }
  | { readonly code: "condition"; readonly condition: Condition; readonly value?: number | string }
  | { readonly code: "variantRule"; readonly variant: string; readonly rule: VariantRule }
  | { readonly code: "variantInvalid"; readonly variant: string; readonly inner: Issue }
  | { readonly code: "tooManyIssues"; readonly max: number }
  | { readonly code: "notFiniteAtRun"; readonly month: RunMonth | null }
  | ({ readonly code: "outOfRangeAtRun"; readonly month: RunMonth | null } & Bounds);

/** One fault of a file or of a run: data only, sentences are made where they are read. */
export type Issue = IssueDetail & {
  /** Ids and keys joined by dots, `services.colis.price`; empty for the whole file. */
  readonly path: string;
  readonly location: Location;
  /** What stands there, as short JSON; empty where nothing does. */
  readonly found: string;
};

const foundLength = 80;

/** The value as JSON, cut to a readable length; empty for a value that is missing. */
export function shortJson(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value.length > foundLength) {
    return `${JSON.stringify(value.slice(0, foundLength))}…`;
  }
  if (Array.isArray(value) && value.length > 20) return `[… ${value.length} …]`;
  if (typeof value === "object" && value !== null && Object.keys(value).length > 20) return "{…}";
  const json = JSON.stringify(value) ?? "";
  return json.length > foundLength ? `${json.slice(0, foundLength)}…` : json;
}
