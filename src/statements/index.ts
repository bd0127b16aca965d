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
export { type AidState, type BudgetEntry, giftEntries, resultEntries } from "./budget/entries";
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
