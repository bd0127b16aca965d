import type { Plan } from "../engine";
import type { Scenario } from "../scenario";
import { byYear, type YearSum } from "./years";

/** What is sold in each calendar year of the plan; membership fees are not sales. */
export function salesByYear(scenario: Scenario, plan: Plan): YearSum[] {
  const total = new Float64Array(plan.months.length);
  scenario.services?.forEach((service, index) => {
    if (service.account === "756") return;
    plan.ledger.services[index]?.revenue.forEach((amount, t) => {
      total[t] = (total[t] ?? 0) + amount;
    });
  });
  return byYear(plan, total);
}
