import { translator } from "../../locales";
import { type FieldSpec, isInRange } from "../../scenario";
import {
  type Candidate,
  formatExact,
  type Language,
  type NumberFault,
  parseNumber,
  shiftDecimal,
} from "../../units";

/** What a number field holds: its unit and range, and whether it is a whole number. */
export interface NumberSpec extends FieldSpec {
  readonly whole?: true;
}

/** What becomes of a typed text: a value, no value (the default), a question or a refusal in words. */
export type FieldReading =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "cleared" }
  | { readonly kind: "question"; readonly candidates: readonly [Candidate, Candidate] }
  | { readonly kind: "refused"; readonly sentence: string };

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

/** A unit that may go to a second line after its stroke. */
export function breakable(unit: string): string {
  return unit.replaceAll("/", "/\u200b");
}

/** Reads a typed text for a field; `mayBeEmpty` where the scenario may leave the key out. */
export function readField(
  text: string,
  spec: NumberSpec,
  { language, unit, mayBeEmpty }: { language: Language; unit: string; mayBeEmpty: boolean },
): FieldReading {
  const parsed = parseNumber(text, { language, percent: isPercent(spec), unit });
  if ("question" in parsed) return { kind: "question", candidates: parsed.candidates };
  if ("fault" in parsed) {
    if (parsed.fault === "empty" && mayBeEmpty) return { kind: "cleared" };
    return { kind: "refused", sentence: faultSentence(parsed, text, language) };
  }
  return judge(parsed.value, spec, language);
}

/** Whether a number may stand in the field, and if not why. */
export function judge(value: number, spec: NumberSpec, language: Language): FieldReading {
  const t = translator(language);
  if (spec.whole && !Number.isInteger(value)) {
    return { kind: "refused", sentence: t("assumptions.field.whole") };
  }
  if (!isInRange(spec, value)) {
    return { kind: "refused", sentence: rangeSentence(spec, language) ?? "" };
  }
  return { kind: "value", value };
}

function faultSentence(fault: NumberFault, text: string, language: Language): string {
  const t = translator(language);
  if (fault.fault === "unit") return t("assumptions.field.unit", { found: fault.found });
  return t(`assumptions.field.${fault.fault}`, { text: text.trim() });
}

/** The range of a field in words, or null where any number will do. */
export function rangeSentence(spec: NumberSpec, language: Language): string | null {
  const t = translator(language);
  const percent = language === "fr" ? "\u202f%" : "%";
  const write = (value: number) =>
    showValue(value, spec, language) + (isPercent(spec) ? percent : "");
  if (spec.min === undefined) return null;
  const min = write(spec.min);
  if (spec.max === undefined) {
    return t(spec.exclusiveMin ? "assumptions.field.above" : "assumptions.field.atLeast", { min });
  }
  const key = spec.exclusiveMin ? "assumptions.field.aboveUpTo" : "assumptions.field.between";
  return t(key, { min, max: write(spec.max) });
}
