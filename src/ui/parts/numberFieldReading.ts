import { translator } from "../../locales";
import { type Distribution, type FieldSpec, isInRange } from "../../scenario";
import {
  type Answer,
  type ChoiceReading,
  type FaultEntry,
  formatExact,
  type Language,
  type Marks,
  readEntry,
  shiftDecimal,
} from "../../units";
import { formulaReadings } from "./formulaReadings";

/** What a number field holds: its unit and range, and whether it is a whole number. */
export interface NumberSpec extends FieldSpec {
  readonly whole?: true;
}

/** What a person wrote, as the scenario keeps it. */
export type Written = number | string | Distribution;

/** One answer to a question: how the text was read to give it. */
export interface FieldChoice {
  readonly value: Written;
  readonly readings: readonly ChoiceReading[];
}

/** What becomes of a typed text: a value, no value (the default), a question or a refusal in words. */
export type FieldReading =
  | { readonly kind: "value"; readonly value: Written; readonly isComputed: boolean }
  | { readonly kind: "cleared" }
  | { readonly kind: "question"; readonly choices: readonly FieldChoice[] }
  | { readonly kind: "refused"; readonly sentence: string };

/** How a field reads: the unit beside it, and what it takes. */
export interface FieldHabits {
  readonly language: Language;
  readonly unit: string;
  readonly mayBeEmpty: boolean;
  /** Whether ranges and formulas are taken. */
  readonly isQuantity: boolean;
  /** What lone separators are, where it is known. */
  readonly marks?: Marks | undefined;
}

/** Whether values of the field are shares, shown and typed in percent. */
export function isPercent({ unit }: NumberSpec): boolean {
  return unit === "share" || unit === "ratePerYear" || unit === "ratePerMonth";
}

/** A value as the field shows it, without its unit. */
export function showValue(
  value: number,
  spec: NumberSpec,
  language: Language,
  isGrouped = true,
): string {
  return formatExact(isPercent(spec) ? shiftDecimal(value, 2) : value, language, isGrouped);
}

/** A value with its percent sign, for sentences. */
function writeValue(value: number, spec: NumberSpec, language: Language): string {
  const sign = language === "fr" ? "\u202f%" : "%";
  return showValue(value, spec, language) + (isPercent(spec) ? sign : "");
}

/** What was written, in words: a number, the numbers of a range, a formula. */
export function writtenWords(value: Written, spec: NumberSpec, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return writeValue(value, spec, language);
  if (value.dist !== "pert") return "";
  const write = (one: number) => writeValue(one, spec, language);
  return translator(language)("assumptions.quantity.between", {
    min: write(value.min),
    max: write(value.max),
    mode: write(value.mode),
  });
}

/** A unit that may go to a second line after its stroke. */
export function breakable(unit: string): string {
  return unit.replaceAll("/", "/\u200b");
}

/** Reads a typed or pasted text for a field. */
export function readField(text: string, spec: NumberSpec, habits: FieldHabits): FieldReading {
  const { language, unit, mayBeEmpty, isQuantity, marks } = habits;
  const entry = readEntry(text, {
    language,
    percent: isPercent(spec),
    unit,
    ranges: isQuantity,
    formulas: isQuantity,
    ...(marks ? { marks } : {}),
  });
  switch (entry.kind) {
    case "fault":
      if (entry.fault === "empty" && mayBeEmpty) return { kind: "cleared" };
      return refused(faultSentence(entry, text, language));
    case "question":
      return {
        kind: "question",
        choices: entry.choices.map((choice) => ({
          value: written(choice.entry),
          readings: choice.readings,
        })),
      };
    case "formula":
      return formulaReadings(entry.formula);
    default: {
      const isComputed = entry.kind === "range" || entry.isComputed;
      return judge(written(entry), spec, language, isComputed);
    }
  }
}

function written(entry: Answer): Written {
  if (entry.kind === "value") return entry.value;
  if (entry.kind === "formula") return entry.formula;
  return { dist: "pert", min: entry.low, mode: entry.likely, max: entry.high };
}

function refused(sentence: string): FieldReading {
  return { kind: "refused", sentence };
}

/** Whether a value may stand in the field, and if not why. Formulas are judged with the scenario. */
export function judge(
  value: Written,
  spec: NumberSpec,
  language: Language,
  isComputed = false,
): FieldReading {
  const t = translator(language);
  const numbers =
    typeof value === "number"
      ? [value]
      : typeof value === "object" && value.dist === "pert"
        ? [value.min, value.mode, value.max]
        : [];
  if (spec.whole && !numbers.every(Number.isInteger)) return refused(t("assumptions.field.whole"));
  if (!numbers.every((one) => isInRange(spec, one))) {
    return refused(rangeSentence(spec, language) ?? "");
  }
  return { kind: "value", value, isComputed };
}

function faultSentence(
  { fault, found, position }: FaultEntry,
  text: string,
  language: Language,
): string {
  const short = text.trim().slice(0, 60);
  return translator(language)(`assumptions.field.${fault}`, {
    text: short.length < text.trim().length ? `${short}…` : short,
    found,
    position: position + 1,
  });
}

/** The range of a field in words, or null where any number will do. */
export function rangeSentence(spec: NumberSpec, language: Language): string | null {
  const t = translator(language);
  if (spec.min === undefined) return null;
  const min = writeValue(spec.min, spec, language);
  if (spec.max === undefined) {
    return t(spec.exclusiveMin ? "assumptions.field.above" : "assumptions.field.atLeast", { min });
  }
  const key = spec.exclusiveMin ? "assumptions.field.aboveUpTo" : "assumptions.field.between";
  return t(key, { min, max: writeValue(spec.max, spec, language) });
}

/** A question in words, before its choices. */
export function questionSentence(
  text: string,
  choices: readonly FieldChoice[],
  language: Language,
): string {
  const t = translator(language);
  const [only, second, third] = choices;
  const key = third ? "questionMany" : second ? "question" : "confirm";
  const isFormula = typeof only?.value === "string";
  return t(`assumptions.field.${isFormula ? "formulaComma" : key}`, { text: text.trim() });
}

/** An answer in words: its value, and how the text was read. */
export function choiceWords(choice: FieldChoice, spec: NumberSpec, language: Language): string {
  const t = translator(language);
  const how = choice.readings.map((reading) => t(`assumptions.field.readings.${reading}`));
  return t("assumptions.field.choice", {
    value: writtenWords(choice.value, spec, language),
    how: how.join(", "),
  });
}
