import type { Plan } from "../engine";
import type { Scenario } from "../scenario";
import { accessory } from "./accessory";
import { convention } from "./convention";
import { deMinimis } from "./deMinimis";
import { publicAid } from "./publicAid";
import { vatFranchise } from "./vatFranchise";
import type { Warning } from "./warning";

export { type Award, awardsOf, largestOf } from "./awards";
export { isAbove } from "./years";
export type { Found, Funder, Rule, TaxedForm, Warning } from "./warning";

/** Each looks at a scenario and its plan, and says what it crosses. */
const checks: readonly ((scenario: Scenario, plan: Plan) => Warning[])[] = [
  vatFranchise,
  accessory,
  convention,
  publicAid,
  deMinimis,
];

/** The thresholds that a scenario crosses in its plan. `plan` is that of `scenario`. */
export function warningsOf(scenario: Scenario, plan: Plan): Warning[] {
  return checks.flatMap((check) => check(scenario, plan));
}
