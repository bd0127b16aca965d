import type { Language } from "../units";
import { assumptions as enAssumptions } from "./en/assumptions";
import { lines as enLines } from "./en/lines";
import { measures as enMeasures } from "./en/measures";
import { workbook as enWorkbook } from "./en/workbook";
import { assumptions as frAssumptions } from "./fr/assumptions";
import { lines as frLines } from "./fr/lines";
import { measures as frMeasures } from "./fr/measures";
import { workbook as frWorkbook } from "./fr/workbook";

const texts = {
  fr: { assumptions: frAssumptions, lines: frLines, measures: frMeasures, workbook: frWorkbook },
  en: { assumptions: enAssumptions, lines: enLines, measures: enMeasures, workbook: enWorkbook },
} as const;

/** The words of a workbook in a language, with those that it shares with the screens. */
export function workbookTexts(language: Language) {
  const { assumptions, lines, measures, workbook } = texts[language];
  const { fields, units, groups, subjects, said, choices } = assumptions;
  return {
    language,
    fields,
    units,
    groups,
    subjects,
    states: said.states,
    choices,
    lines,
    measures,
    workbook,
  };
}
