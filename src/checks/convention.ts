import type { Plan } from "../engine";
import { conventionThreshold } from "../reference";
import type { Scenario } from "../scenario";
import { type Award, awardsOf, dateOf, largestOf } from "./awards";
import type { Funder, Warning } from "./warning";
import { isAbove } from "./years";

/** Authorities in the sense of the law of 12 April 2000: not Europe, and aid for a job is no subsidy. */
const authorities: ReadonlySet<Funder> = new Set([
  "state",
  "region",
  "department",
  "epci",
  "commune",
  "social_body",
  "other_public",
]);

interface Tranche {
  readonly award: Award;
  readonly year: number;
  readonly amount: number;
}

/** The yearly amounts of an aid: equal parts, one for each twelve months begun; an investment's at once. */
function tranches(award: Award, scenario: Scenario): Tranche[] {
  const isInvestment = award.item.kind === "grant" && award.item.use !== undefined;
  const count = isInvestment ? 1 : Math.max(1, Math.ceil(award.months / 12));
  return Array.from({ length: count }, (_, index) => ({
    award,
    year: Number(dateOf(scenario, award.month + 12 * index).slice(0, 4)),
    amount: award.amount / count,
  }));
}

/** Subsidies of one kind of authority in a year that call for a written agreement (décret 2001-495). */
export function convention(scenario: Scenario, plan: Plan): Warning[] {
  const { legalForm } = scenario.organisation;
  // The law speaks of private bodies: neither a town hall nor a person working alone is one.
  if (legalForm === "public_body" || legalForm === "sole_trader") return [];
  const byFunder = new Map<Funder, Tranche[]>();
  for (const award of awardsOf(scenario, plan, (funder) => authorities.has(funder))) {
    const known = byFunder.get(award.item.funder) ?? [];
    byFunder.set(award.item.funder, [...known, ...tranches(award, scenario)]);
  }
  return [...byFunder].flatMap(([funder, all]): Warning[] => {
    for (const year of [...new Set(all.map((one) => one.year))].sort((a, b) => a - b)) {
      const own = all.filter((one) => one.year === year);
      const amount = own.reduce((total, one) => total + one.amount, 0);
      if (!isAbove(amount, conventionThreshold.value)) continue;
      const months = plan.months.filter((month) => Number(month.slice(0, 4)) === year).length;
      const aids = new Set(own.map(({ award }) => award.item.id)).size;
      return [
        {
          rule: "convention",
          found: { funder, year, months, amount, aids },
          threshold: conventionThreshold.value,
          basis: conventionThreshold,
          path: largestOf(own.map(({ award }) => award)),
        },
      ];
    }
    return [];
  });
}
