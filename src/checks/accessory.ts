import type { Plan } from "../engine";
import { accessoryRows, inForce } from "../reference";
import type { Scenario } from "../scenario";
import { salesByYear } from "./sales";
import type { Warning } from "./warning";
import { isAbove } from "./years";

/** Sales of an association in a year above what it may earn aside untaxed (CGI, art. 206-1 bis and 261-7). */
export function accessory(scenario: Scenario, plan: Plan): Warning[] {
  const { legalForm, vat = "exempt", incomeTax = "none" } = scenario.organisation;
  // One that pays both taxes already has nothing left to lose here.
  if (legalForm !== "association" || (vat !== "exempt" && incomeTax !== "none")) return [];
  for (const year of salesByYear(scenario, plan)) {
    const basis = inForce(accessoryRows, `${year.year}-12-31`);
    if (isAbove(year.amount, basis.value)) {
      const path = vat === "exempt" ? "organisation.vat" : "organisation.incomeTax";
      return [{ rule: "accessory", found: year, threshold: basis.value, basis, path }];
    }
  }
  return [];
}
