import { eligibleGroups } from "../references";
import type { Scenario } from "../schema";

const groups: readonly string[] = eligibleGroups;

/** Names of the aids paid on spending of which an item is the only spending: without it they would be of nothing. */
export function aidsRestingOn(scenario: Scenario, id: string): string[] {
  // A name of a group always means the group.
  if (groups.includes(id)) return [];
  return (scenario.funding ?? []).flatMap((aid) =>
    aid.kind === "reimbursement" && aid.eligible.length === 1 && aid.eligible[0] === id
      ? [aid.name]
      : [],
  );
}
