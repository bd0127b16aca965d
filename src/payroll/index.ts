export {
  type CostAssumption,
  costByRates,
  type EmployerCost,
  wageFault,
} from "./cost";
export { modelVersion } from "./day";
export type { Payroll } from "./employerCost";
export { createPagePayroll } from "./pagePayroll";
export { type EmployerForm, monthlyHours, type Wage } from "./wage";
