import type { Plan } from "../../../engine";
import { incomeStatement, periodsOf } from "../../../statements";
import type { Language } from "../../../units";
import type { ApplicationDocument } from "../document";
import { statementTable } from "./statementTable";
import { periodName, wordsIn } from "./words";

/** More columns of amounts than an upright sheet holds. */
export const mostUpright = 5;

/** Forecast income statement by fiscal year, with its intermediate balances and self-financing. */
export function incomeDocument(plan: Plan, language: Language): ApplicationDocument {
  const words = wordsIn(language);
  const { a } = words;
  const years = periodsOf(plan, "fiscalYear");
  return {
    key: "income",
    title: a("documents.income"),
    ...(years.length > mostUpright && { isWide: true }),
    blocks: [
      { kind: "paragraph", text: a("statements.income.lead") },
      statementTable(
        incomeStatement(plan, years),
        {
          key: "resultat",
          caption: a("statements.income.caption"),
          heads: years.map((year) => periodName(year, words)),
          label: (key) => a(`statements.income.rows.${key}`),
        },
        words,
      ),
      { kind: "note", text: a("statements.income.note") },
      { kind: "note", text: a("statements.income.rounding") },
    ],
  };
}
