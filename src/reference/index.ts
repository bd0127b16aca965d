export {
  type Certainty,
  type Dated,
  inForce,
  type ReferenceUnit,
  type Source,
  tablesReadOn,
} from "./dated";
export { depreciation } from "./depreciation";
export {
  employerRates,
  generalReduction,
  healthInsurance,
  monthlyCeiling,
  wagesTaxAllowance,
} from "./employer";
export {
  balancedBudget,
  bridgeShare,
  cashComfort,
  claimMonths,
  debtCover,
  debtOverOwnFunds,
  decisionMonths,
  firstFunderShare,
  leaderOwnShare,
  paymentDeadline,
  reasonableSurplus,
  staffFlatRate,
  usualAdvance,
  usualCeiling,
  wholeSpending,
} from "./funders";
export { electricBonus, mileage, type MileageBand, mileageCost } from "./mileage";
export { legalWeek, paidYear, shortestWeek, smic, smicRows, workedYear } from "./smic";
export {
  accessoryRows,
  conventionThreshold,
  deMinimis,
  deMinimisSieg,
  publicAidCeiling,
} from "./thresholds";
export { vatFranchise, vatRates } from "./vat";
export { volunteerHour } from "./volunteerHour";
