import { type Plan } from "../../../engine";
import type { Funder } from "../../../checks";
import { cashPlan, type CashRow, periodsOf } from "../../../statements";
import { formatEuros, formatMonth, type Language } from "../../../units";
import type { ApplicationDocument, Block } from "../document";
import { statementTable } from "./statementTable";
import { monthHead, type Words, wordsIn } from "./words";

/** Months that a sheet on its side holds. */
const across = 12;

/** Cash plan month by month, twelve months a table. */
export function cashDocument(plan: Plan, language: Language): ApplicationDocument {
  const words = wordsIn(language);
  const { a } = words;
  const months = periodsOf(plan, "months");
  const statement = cashPlan(plan, months);
  const heads = months.map((month) => monthHead(month, words));
  const tables = Array.from({ length: Math.ceil(months.length / across) }, (_, index): Block => {
    const columns = months.slice(index * across, (index + 1) * across);
    const first = index * across;
    return statementTable(
      statement,
      {
        key: `mois-${first + 1}-${first + columns.length}`,
        caption: a("statements.cash.caption", {
          from: formatMonth(columns[0]?.start ?? "", language),
          to: formatMonth(columns.at(-1)?.start ?? "", language),
        }),
        heads,
        label: (key) => cashLabel(key, words),
        columns: columns.map((_month, column) => first + column),
      },
      words,
    );
  });
  return {
    key: "cash",
    title: a("documents.cash"),
    isWide: true,
    blocks: [
      { kind: "paragraph", text: a("statements.cash.lead") },
      { kind: "paragraph", text: lowSentence(plan, words) },
      ...tables,
    ],
  };
}

function cashLabel(key: CashRow, { a }: Words): string {
  if (!key.startsWith("aid.")) {
    return a(`statements.cash.rows.${key as Exclude<CashRow, `aid.${Funder}`>}`);
  }
  const funder = key.slice("aid.".length) as Funder;
  const name = a(`statements.budget.funders.${funder}`);
  // « Aides privées (fondation) » says by itself that it is aid.
  return funder === "private" ? name : a("statements.cash.aid", { funder: name });
}

function lowSentence(plan: Plan, { a, language }: Words): string {
  const { cash } = plan.ledger.lines;
  const { lowestCash, lowestCashMonth } = plan.path;
  const count = cash.reduce((total, value) => total + (value < 0 ? 1 : 0), 0);
  const low = a("statements.cash.low", {
    month: formatMonth(plan.months[lowestCashMonth] ?? "", language),
    value: formatEuros(lowestCash, language),
  });
  return count === 0 ? low : `${low} ${a("statements.cash.short", { count })}`;
}
