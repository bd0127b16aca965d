export type { AidState } from "./aid";
export { apportion, wholeEuro } from "./apportion";
export { chargeLine } from "./budget/accounts";
export {
  type Budget,
  type BudgetClass,
  type BudgetLine,
  budgetOf,
  type BudgetPart,
  type BudgetSide,
} from "./budget/budget";
export { type BudgetEntry, giftEntries, resultEntries } from "./budget/entries";
export {
  chargeClasses,
  type ClassKey,
  type FormClass,
  giftsInKind,
  type LineKey,
  resourceClasses,
  useOfGift,
  usesInKind,
} from "./budget/lines";
export { type Request, requestsOf } from "./budget/request";
export { wholeBudget } from "./budget/wholeBudget";
export { chosenMonths, type Period, type PeriodKind, periodsOf } from "./period";
export { cashPlan, type CashRow } from "./cash/cashPlan";
export {
  type WorkingCapital,
  workingCapital,
  type WorkingCapitalRow,
} from "./cash/workingCapital";
export type { AssetRow } from "./financing/assets";
export { fundingPlan, type FundingRow } from "./financing/fundingPlan";
export { type InitialPlan, initialPlan, type InitialRow } from "./financing/initialPlan";
export { incomeStatement, type IncomeRow } from "./result/incomeStatement";
export { type PartSeries, type Row, rowOf, type Table } from "./tables/table";
export { wholeTable } from "./tables/wholeTable";
export { type BalanceRow, balanceSheet } from "./financing/balanceSheet";
export { type Ratio, type RatioKey, ratiosOf } from "./ratios";
export {
  breakEvenOf,
  type BreakEvenPoint,
  type BreakEvenStatement,
  type NoBreakEven,
  type ServiceVolume,
} from "./result/breakEven";
export type { Finding, FunderFound, FunderRule, Severity } from "./checks/finding";
export { funderChecks, funderRules } from "./checks/funderChecks";
