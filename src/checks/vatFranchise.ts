import type { Plan } from "../engine";
import { vatFranchise as table } from "../reference";
import type { Scenario } from "../scenario";
import { salesByYear } from "./sales";
import type { TaxedForm, Warning } from "./warning";
import { isAbove } from "./years";

function formOf({ organisation: { legalForm } }: Scenario): TaxedForm {
  return legalForm === "association" || legalForm === "public_body" ? legalForm : "company";
}

/** Sales of a calendar year above the threshold for services, while no VAT is charged (CGI, art. 293 B). */
export function vatFranchise(scenario: Scenario, plan: Plan): Warning[] {
  if ((scenario.organisation.vat ?? "exempt") !== "exempt") return [];
  const { base, raised } = table.services.value;
  const year = salesByYear(scenario, plan).find(({ amount }) => isAbove(amount, base));
  if (!year) return [];
  return [
    {
      rule: "vatFranchise",
      found: { ...year, form: formOf(scenario), isRaised: isAbove(year.amount, raised) },
      threshold: base,
      basis: table.services,
      path: "organisation.vat",
    },
  ];
}
