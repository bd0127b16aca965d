import type {
  Bounds,
  Condition,
  PatternName,
  ReferenceKind,
  RunMonth,
  TypeName,
  VariantRule,
} from "../scenario";
import { formatMonth, formatNumber } from "../units";
import { circle, type FormulaFault, type IssueWords } from "./issueWords";

const number = (value: number) => formatNumber(value, "en");
const quoted = (text: string) => `“${text}”`;
const list = (names: readonly string[], most = 20) =>
  names.length === 0
    ? "none is defined"
    : names.slice(0, most).join(", ") + (names.length > most ? "…" : "");

const types: Readonly<Record<TypeName, string>> = {
  object: "a group of fields",
  list: "a list",
  text: "a text in quotes",
  number: "a number",
  boolean: "yes (true) or no (false)",
  quantity: "a number, a formula that begins with “=”, or a range (field dist)",
  quantityByStage:
    "a number, a formula that begins with “=”, a range (field dist), or a value per stage (field byStage)",
  distribution: "a range (field dist)",
  other: "another kind of value",
};

const patterns: Readonly<Record<PatternName, string>> = {
  id: "an id of 1 to 40 characters: lower-case letters, digits and _, a letter first",
  month: "a month that exists, as YYYY-MM (2027-03, say)",
  uuid: "a unique identifier (UUID)",
  dateTime: "a date and time that exist, such as 2026-11-23T18:30:00Z",
  formula: "a number without quotes, or a formula that begins with “=”",
  account: "an account number, in digits (“61”, say)",
  other: "another form",
};

const references: Readonly<Record<ReferenceKind, string>> = {
  stage: "the id of a stage",
  segment: "the id of an audience",
  service: "the id of a service",
  route: "the id of a round",
  driver: "the id of a shared assumption",
  investment: "the id of an investment",
  eligible: "a group of spending, or the id of a staff line or overhead",
  about: "the path of a figure that stands in this item",
};

const conditions: Readonly<Record<Condition, string>> = {
  minModeMax: "low ≤ likely ≤ high, and low < high",
  minBelowMax: "a minimum below the maximum",
  p10BelowP90: "a low end (p10) below the high end (p90)",
  sameLength: "as many weights as values",
  weightsSum: "at least one weight above 0",
  sharesSum: "shares that add up to 1",
  bracketsIncrease: "brackets with increasing limits, all limited but the last",
  lastBracketOpen: "a last bracket without a limit",
  untilNotBeforeFrom: "a stage that does not come before the first",
  deferBelowMonths: "a deferral shorter than the loan",
  atLeastWithinOptional: "at most the number of optional criteria",
  extendOnlyOnExtend: "no extension, unless failing the gate extends the stage",
  extendRequired: "the length and number of extensions, as failing the gate extends the stage",
  serviceOnlyWithMetric: "no service for this measure",
  serviceRequired: "the service that is measured",
  routeOnlyWithMetric: "no round for this measure",
  routeRequired: "the round that is measured",
  probabilityOnlyWithManual: "no probability, but for a criterion judged by hand",
  probabilityRequired: "the probability that a criterion judged by hand holds",
  manualAtLeastOne: "for a criterion judged by hand, “at least” (>=) and a threshold of 1",
  customersNeedAdoption: "a service whose demand is by adoption",
  horizon: "120 months at most for all stages together",
  pairOnce: "a single link for each pair of shared assumptions",
  pairDistinct: "two different shared assumptions",
  pairOfDistributions: "a shared assumption given by a range",
  useNotBeforeGrant: "an investment of a stage that does not come before the grant’s",
  eligibleOnce: "each spending once, alone or in its group",
};

const variantRules: Readonly<Record<VariantRule, string>> = {
  pathUnknown: "the path of an item or field of the scenario",
  pathProtected:
    "something other than the format, the version, the presentation of the project (meta), the variants and the ids",
  idKept: "an item that keeps its id",
  noNewItem: "items that exist: a variant adds none",
  listPosition: "an id instead of a position in the list",
};

function range({ min, exclusiveMin, max }: Bounds): string {
  const low =
    min === undefined ? "" : exclusiveMin ? `above ${number(min)}` : `of at least ${number(min)}`;
  const high = max === undefined ? "" : `of at most ${number(max)}`;
  return `a number ${[low, high].filter(Boolean).join(" and ")}`;
}

function when(month: RunMonth | null): string {
  return month === null ? "" : ` in ${formatMonth(month.name, "en")} (t = ${month.index})`;
}

function place(position: number, formula: string, length: number): string {
  const text = formula.slice(position, position + Math.max(length, 1));
  const where = `character ${position + 1} after the = sign`;
  return text === "" ? `at the end (${where})` : `${quoted(text)} (${where})`;
}

function formulaFault(fault: FormulaFault, formula: string): { what: string; expected: string } {
  const at = place(fault.position, formula, fault.length);
  switch (fault.code) {
    case "empty":
      return { what: "The formula is empty", expected: "a calculation after the = sign" };
    case "tooLong":
      return { what: "The formula is too long", expected: `at most ${fault.max} characters` };
    case "tooManyNodes":
    case "tooDeep":
      return {
        what: "The formula is too complicated",
        expected: "a shorter calculation, spread over several shared assumptions if need be",
      };
    case "syntax":
      return { what: `The formula cannot be read: ${at}`, expected: syntaxExpected(fault) };
    case "unknownName":
      return {
        what: `Unknown name in the formula: ${at}`,
        expected: "the id of a shared assumption or of an audience",
      };
    case "unknownFunction":
      return {
        what: `Unknown function: ${at}`,
        expected: "one of: abs, ceil, exp, floor, log, log10, max, min, pow, round, sqrt",
      };
    case "wrongArity":
      return {
        what: `${quoted(fault.found ?? "")} is given ${fault.arity?.given ?? 0} value(s): ${at}`,
        expected: arity(fault),
      };
    case "implicitProduct":
      return {
        what: `A sign is missing between two values: ${at}`,
        expected: "a product written with *, such as 2 * x",
      };
    case "chainedComparison":
      return { what: `Chained comparisons: ${at}`, expected: "two comparisons joined by “and”" };
    case "notFinite":
      return { what: `This number is too large: ${at}`, expected: "a finite number" };
    default:
      return {
        what: `This is not allowed in a formula: ${at}`,
        expected:
          "numbers, names, + - * / ^ ( ), comparisons, and, or, not, a ? b : c and the usual functions",
      };
  }
}

function syntaxExpected({ expected }: FormulaFault): string {
  if (expected === ")") return "a closing parenthesis";
  if (expected === ":") return "the colon of a ? b : c";
  if (expected === "digit") return "a digit";
  return "a value";
}

function arity({ arity: known }: FormulaFault): string {
  if (!known) return "another number of values";
  if (known.most === null) return `at least ${known.least}`;
  return known.least === known.most ? `exactly ${known.least}` : `${known.least} to ${known.most}`;
}

/** Issues in English. */
export const issuesEn: IssueWords = {
  sentence: (what, expected) => `${what}. Expected: ${expected}.`,
  inVariant: (variant, path, sentence) => `Variant ${quoted(variant)}, ${path}: ${sentence}`,
  say(issue, { field, keyword }) {
    switch (issue.code) {
      case "tooLarge":
        return {
          what: "The file is too large",
          expected: `at most 2 MB (${number(issue.max)} bytes)`,
        };
      case "notText":
        return { what: "The file is not a readable text", expected: "a text in UTF-8" };
      case "notJson":
        return {
          what: `The file cannot be read at line ${number(issue.line)}, column ${number(issue.column)}: it is damaged, cut short, or not JSON`,
          expected: "a Palier scenario file (JSON)",
        };
      case "tooDeep":
        return { what: "Items are nested too deep", expected: `at most ${issue.max} levels` };
      case "wrongFormat":
        return {
          what: "This file is not a Palier scenario",
          expected: "“palier/scenario” in the field format",
        };
      case "newerVersion":
        return {
          what: "This file comes from a newer version of Palier: update Palier to open it",
          expected: `a format version up to ${issue.supported}`,
        };
      case "unknownVersion":
        return {
          what: "The format version is unknown",
          expected: `a whole number from 1 to ${issue.supported}`,
        };
      case "missing":
        return {
          what: "A required value is missing",
          expected:
            issue.expected === "other" ? "a value, or null to remove" : types[issue.expected],
        };
      case "wrongType":
        return {
          what:
            issue.path === ""
              ? "This file is not a Palier scenario"
              : "This is not the right kind of value",
          expected: types[issue.expected],
        };
      case "unknownKey":
        return {
          what: "This field is unknown",
          expected:
            issue.known.length > 0
              ? `one of these fields: ${list(
                  issue.known.map((key) => field([...issue.location.slice(0, -1), key])),
                  30,
                )}`
              : "a field of the format",
        };
      case "outOfRange":
        return { what: "This value is out of its range", expected: range(issue) };
      case "notFinite":
        return { what: "This number is too large", expected: "a finite number" };
      case "notWhole":
        return { what: "This number has decimals", expected: "a whole number" };
      case "tooLong":
        return {
          what: "This text is too long",
          expected: `at most ${number(issue.max)} characters`,
        };
      case "tooMany":
        return { what: "There are too many items", expected: `at most ${number(issue.max)}` };
      case "tooFew":
        return { what: "There are too few items", expected: `at least ${number(issue.min)}` };
      case "badPattern":
        return {
          what: "This value does not have the right form",
          expected: patterns[issue.pattern],
        };
      case "badChoice":
        return {
          what: "This value is not one of the choices",
          expected: list(issue.choices.map((one) => keyword(issue.location, one))),
        };
      case "duplicateId":
        return { what: "This id is taken", expected: `another id than that of ${issue.other}` };
      case "unknownReference":
        return {
          what: "This refers to nothing in the scenario",
          expected:
            issue.kind === "about"
              ? references.about
              : `${references[issue.kind]} (${list(issue.known)})`,
        };
      case "reservedWord":
        return { what: "This id is a word of formulas", expected: "another id" };
      case "formulaFault":
        return formulaFault(issue.fault, issue.formula);
      case "unknownName":
        return {
          what: `Unknown name in the formula: ${place(issue.position, issue.formula, issue.length)}`,
          expected: `one of: ${list(issue.known)}`,
        };
      case "clockName":
        return {
          what: `This field does not change from month to month: ${place(issue.position, issue.formula, issue.length)} cannot be used in it`,
          expected: "a formula without the words of time (t, month, year, stage, k)",
        };
      case "noPopulation":
        return {
          what: `This audience has no population: ${place(issue.position, issue.formula, issue.length)}`,
          expected: "an audience whose population is given",
        };
      case "tooMuchFormula":
        return {
          what: "The file’s formulas are too long together",
          expected: `at most ${number(issue.max)} characters of different formulas`,
        };
      case "cycle":
        return {
          what: `These formulas go in a circle: ${circle(issue.names)}`,
          expected: "formulas that do not depend on themselves",
        };
      case "condition":
        return {
          what:
            issue.value === undefined
              ? "This rule is broken"
              : `This rule is broken (value: ${typeof issue.value === "number" ? number(issue.value) : issue.value})`,
          expected: conditions[issue.condition],
        };
      case "variantRule":
        return {
          what: `Variant ${quoted(issue.variant)} cannot change this`,
          expected: variantRules[issue.rule],
        };
      case "tooManyIssues":
        return {
          what: "The file has too many faults to give them all",
          expected: "a Palier scenario file",
        };
      case "notFiniteAtRun":
        return {
          what: `The calculation stops${when(issue.month)}: the result is not a number`,
          expected: "a finite number",
        };
      case "outOfRangeAtRun":
        return {
          what: `The calculation stops${when(issue.month)}: ${formatNumber(Number(issue.found), "en", { decimals: 6 })} is out of range`,
          expected: range(issue),
        };
    }
  },
};
