import type { Plan } from "../../../engine";
import { fundingPlan, initialPlan, type InitialRow, periodsOf, rowOf } from "../../../statements";
import { formatEuros, type Language } from "../../../units";
import type { ApplicationDocument, Block } from "../document";
import { mostUpright } from "./incomeDocument";
import { statementTable } from "./statementTable";
import { periodName, type Words, wordsIn } from "./words";

const needs: readonly InitialRow[] = [
  "setUpCosts",
  "intangible",
  "tangible",
  "financial",
  "startingWorkingCapital",
  "safetyCash",
  "needs",
];
const resources: readonly InitialRow[] = [
  "openingCash",
  "ownFunds",
  "loans",
  "investmentAid",
  "resources",
];

/** Lasting needs and resources: at the start, then by fiscal year. */
export function fundingDocument(plan: Plan, language: Language): ApplicationDocument {
  const words = wordsIn(language);
  const { a } = words;
  const years = periodsOf(plan, "fiscalYear");
  return {
    key: "funding",
    title: a("documents.funding"),
    ...(years.length > mostUpright && { isWide: true }),
    blocks: [
      { kind: "heading", text: a("statements.funding.initial") },
      ...initialBlocks(plan, words),
      { kind: "heading", text: a("statements.funding.plan") },
      statementTable(
        fundingPlan(plan, years),
        {
          key: "plan",
          caption: a("statements.funding.planCaption"),
          heads: years.map((year) => periodName(year, words)),
          label: (key) => a(`statements.funding.rows.${key}`),
        },
        words,
      ),
      { kind: "note", text: a("statements.funding.planNote") },
    ],
  };
}

function initialBlocks(plan: Plan, words: Words): Block[] {
  const { a, language } = words;
  const { table, safetyMonths } = initialPlan(plan);
  const side = (key: "initialNeeds" | "initialResources", rows: readonly InitialRow[]) =>
    statementTable(
      table,
      {
        key,
        caption: a(`statements.funding.${key}`),
        heads: [a("statements.amount")],
        label: (row) => a(`statements.funding.rows.${row}`),
        rows,
      },
      words,
    );
  const gap = Math.round(rowOf(table, "gap").amounts[0] ?? 0);
  return [
    {
      kind: "pair",
      key: "initial",
      caption: a("statements.funding.initialCaption", {
        stage: plan.model.scenario.stages[0]?.name ?? "",
      }),
      sides: [side("initialNeeds", needs), side("initialResources", resources)],
    },
    {
      kind: "paragraph",
      text: a(`statements.funding.${gap < 0 ? "uncovered" : "covered"}`, {
        gap: formatEuros(Math.abs(gap), language),
      }),
    },
    { kind: "note", text: a("statements.funding.months", { count: safetyMonths }) },
  ];
}
