import { compile, planOf } from "../../engine";
import type { Scenario } from "../../scenario";
import type { WorkbookAsked } from "./asked";
import { Assumptions } from "./assumptions/assumptions";
import { Figures } from "./assumptions/figures";
import { looksOf } from "./grid/looks";
import type { Sheet } from "./grid/sheet";
import { writeInputs } from "./inputs";
import { printByYear } from "./months/print";
import { writeMonths } from "./months";
import type { Months } from "./months/months";
import { writeAbout } from "./sheets/about";
import { type BudgetSheet, writeBudget } from "./sheets/budget";
import { type CashPlanSheet, writeCashPlan } from "./sheets/cashPlan";
import { writeCharts } from "./sheets/charts";
import { type ChecksSheet, writeChecks } from "./sheets/checks";
import { type GatesSheet, writeGates } from "./sheets/gates";
import { writeRate } from "./sheets/rate";
import { writeRisk } from "./sheets/risk";
import { type Results, writeResults } from "./sheets/results";
import { wordsIn } from "./words";

/** A workbook as it will be written: sheets in order and the names of their cells. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly { readonly name: string; readonly range: string }[];
  readonly assumptions: Assumptions;
  readonly months: Months;
  readonly results: Results;
  readonly gates: GatesSheet;
  readonly budget: BudgetSheet;
  readonly cashPlan: CashPlanSheet;
  readonly checks: ChecksSheet;
}

/** Months that a format's scenario may have at most. */
const mostMonths = 120;
/** Months left after the last one, at least, for stages that are made longer in the workbook. */
const room = 12;

/** How many months a workbook computes: those of the scenario and room for a year more, in whole years. */
function monthsFor(scenario: Scenario): number {
  const horizon = scenario.stages.reduce((total, { months }) => total + months, 0);
  return Math.min(mostMonths, Math.ceil((horizon + room) / 12) * 12);
}

/** The workbook of a valid scenario. Throws a RunError where a value stops its plan. */
export function bookOf(asked: WorkbookAsked): Book {
  const { scenario, language } = asked;
  const plan = planOf(compile(scenario));
  const words = wordsIn(language);
  const looks = looksOf(language);
  const count = monthsFor(scenario);
  const assumptions = new Assumptions(scenario, words, looks);
  const inputs = writeInputs(new Figures(assumptions), count);
  const months = writeMonths(scenario, inputs, words, looks, count);
  const rate = writeRate(months, words, looks);
  const results = writeResults(months, inputs, rate.rate, words, looks);
  const gates = writeGates(months, inputs, words, looks);
  const budget = writeBudget(plan, months, inputs, words, looks);
  const cashPlan = writeCashPlan(months, inputs, words, looks);
  printByYear(months.sheet, plan.model.horizon, 3, months.nextRow);
  printByYear(cashPlan.sheet, plan.model.horizon, 3, cashPlan.rows.get("closing") ?? 0);
  const checks = writeChecks({ plan, months, inputs, budget, cashPlan, words, looks });
  const sheets = [
    writeAbout(asked, count, words, looks),
    assumptions.sheet,
    results.sheet,
    gates.sheet,
    budget.sheet,
    cashPlan.sheet,
    checks.sheet,
    writeCharts(months, plan.model.horizon, words, looks),
    writeRisk(asked.risk, scenario, words, looks),
    months.sheet,
    rate.sheet,
  ];
  return {
    sheets,
    names: assumptions.names.places,
    assumptions,
    months,
    results,
    gates,
    budget,
    cashPlan,
    checks,
  };
}
