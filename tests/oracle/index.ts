export type { OracleScenario } from "./format";
export { oraclePlan } from "./plan";
export { validScenario } from "./arbitrary";
