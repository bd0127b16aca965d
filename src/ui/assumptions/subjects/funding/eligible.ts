import type { Reimbursement, Scenario } from "../../../../scenario";

/** The groups of spending that an aid may cover whole (contract, section 9). */
export const eligibleGroups = ["staff", "unit_costs", "routes", "overheads"] as const;
export type EligibleGroup = (typeof eligibleGroups)[number];

/** Groups of which single items may be chosen too. */
const itemised = { staff: "staff", overheads: "overheads" } as const;

function isGroup(entry: string): entry is EligibleGroup {
  return eligibleGroups.some((group) => group === entry);
}

/** Items of a group that may be chosen one by one: a name of a group always means the group. */
export function itemsOf(
  group: EligibleGroup,
  scenario: Pick<Scenario, "staff" | "overheads">,
): readonly { readonly id: string; readonly name: string }[] {
  if (!Object.hasOwn(itemised, group)) return [];
  return (scenario[group as keyof typeof itemised] ?? []).filter(({ id }) => !isGroup(id));
}

/**
 * What an aid covers once an entry is put in or taken out, each spending once: a group takes the place of its
 * items; taken out as the last entry, it leaves them in its place, to choose among. Null where nothing would be left.
 */
export function withEntry(
  eligible: Reimbursement["eligible"],
  entry: string,
  isIn: boolean,
  scenario: Pick<Scenario, "staff" | "overheads">,
): string[] | null {
  const own = isGroup(entry) ? itemsOf(entry, scenario).map(({ id }) => id) : [];
  const others = eligible.filter((one) => one !== entry && !own.includes(one));
  if (isIn) return [...others, entry];
  if (others.length > 0) return others;
  return own.length > 0 ? own : null;
}
