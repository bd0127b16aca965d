import type { Plan } from "../engine";
import { deMinimis as table } from "../reference";
import type { Scenario } from "../scenario";
import { awardsOf, dateOf, isPublic, largestOf } from "./awards";
import type { Warning } from "./warning";
import { isAbove } from "./years";

/** Public aid granted within 36 months above what needs no notice (règlement UE 2023/2831). */
export function deMinimis(scenario: Scenario, plan: Plan): Warning[] {
  // Aid for a job open to every employer is a general measure, not aid to one undertaking.
  const isAidToOne = (funder: Parameters<typeof isPublic>[0]) =>
    isPublic(funder) && funder !== "employment_aid";
  const awards = awardsOf(scenario, plan, isAidToOne).sort((a, b) => a.month - b.month);
  for (const last of awards) {
    const within = awards.filter(({ month }) => month > last.month - 36 && month <= last.month);
    const amount = within.reduce((total, award) => total + award.amount, 0);
    if (!isAbove(amount, table.value)) continue;
    const first = within[0] ?? last;
    return [
      {
        rule: "deMinimis",
        found: {
          amount,
          first: dateOf(scenario, first.month),
          last: dateOf(scenario, last.month),
        },
        threshold: table.value,
        basis: table,
        path: largestOf(within),
      },
    ];
  }
  return [];
}
