import type { Plan, Risk } from "../engine";
import type { Cell } from "../exports";
import { monthAt } from "../units";

/** One scenario of a portfolio. */
export interface PortfolioRow {
  readonly file: string;
  readonly plan: Plan;
  /** Null where a value stops a trial. */
  readonly risk: Risk | null;
}

type CellOf = (row: PortfolioRow) => Cell;

const columns = {
  name: ({ plan }) => plan.model.scenario.meta.name,
  file: ({ file }) => file,
  start: ({ plan }) => plan.model.scenario.start,
  months: ({ plan }) => plan.months.length,
  stages: ({ plan }) => plan.stages.length,
  breakEvenMonth: ofMonth("breakEvenMonth"),
  breakEvenMonthWithAid: ofMonth("breakEvenMonthWithAid"),
  paybackMonth: ofMonth("paybackMonth"),
  lowestCash: ({ plan }) => plan.path.lowestCash,
  lowestCashMonth: ofMonth("lowestCashMonth"),
  peakNeed: ({ plan }) => plan.path.peakNeed,
  finalCash: ({ plan }) => plan.path.finalCash,
  finalPosition: ({ plan }) => plan.path.finalPosition,
  npv: ({ plan }) => plan.path.npv,
  irr: ({ plan }) => plan.path.irr,
  trials: ofRisk(({ trials }) => trials),
  pShortfall: ofRisk(({ staged }) => staged.pShortfall.p),
  pShortfallError: ofRisk(({ staged }) => staged.pShortfall.se),
  pNegativeFinalCash: ofRisk(({ staged }) => staged.pNegativeFinalCash.p),
  pNegativeFinalCashError: ofRisk(({ staged }) => staged.pNegativeFinalCash.se),
  pBreakEven: ofRisk(({ staged }) => staged.pBreakEven.p),
  pBreakEvenError: ofRisk(({ staged }) => staged.pBreakEven.se),
  breakEvenMonthMedian: ofRisk(({ staged: { breakEvenMonth } }) =>
    breakEvenMonth ? breakEvenMonth.q50 + 1 : null,
  ),
  finalCashMean: ofRisk(({ staged }) => staged.finalCash.mean),
  finalCashLow: ofRisk(({ staged }) => staged.finalCash.q05),
  finalCashMedian: ofRisk(({ staged }) => staged.finalCash.q50),
  finalCashHigh: ofRisk(({ staged }) => staged.finalCash.q95),
  finalCashTail: ofRisk(({ staged }) => staged.finalCash.expectedShortfall),
  finalPositionMean: ofRisk(({ staged }) => staged.finalPosition.mean),
  finalPositionLow: ofRisk(({ staged }) => staged.finalPosition.q05),
  peakNeedMost: ofRisk(({ staged }) => staged.peakNeed.q80),
  valueOfStages: ofRisk(({ valueOfStages }) => valueOfStages.mean),
} as const satisfies Record<string, CellOf>;

export type PortfolioColumn = keyof typeof columns;

/** The columns of a portfolio, in their order; risk is that of the staged path. */
export const portfolioColumns = Object.keys(columns) as PortfolioColumn[];

/** The cells of a scenario, in the order of the columns. Months are `YYYY-MM`, rates plain numbers. */
export function portfolioCells(row: PortfolioRow): Cell[] {
  return portfolioColumns.map((name) => columns[name](row));
}

function ofMonth(
  name: "breakEvenMonth" | "breakEvenMonthWithAid" | "paybackMonth" | "lowestCashMonth",
): CellOf {
  return ({ plan }) => {
    const month = plan.path[name];
    return month === null ? null : monthAt(plan.model.scenario.start, month);
  };
}

function ofRisk(cell: (risk: Risk) => Cell): CellOf {
  return ({ risk }) => (risk ? cell(risk) : null);
}
