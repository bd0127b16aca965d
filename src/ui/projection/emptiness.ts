import type { Plan } from "../../engine";

/** Whether the plan has neither own revenue nor charges: nothing then breaks even. */
export function isEmpty({ stages }: Plan): boolean {
  return stages.every(({ ownRevenue, charges }) => ownRevenue === 0 && charges === 0);
}

/** Whether cash stays the same from start to end; in one month alone, only where nothing happens. */
export function isStill(plan: Plan): boolean {
  const { cash } = plan.ledger.lines;
  if (cash.length <= 1) return isEmpty(plan) && plan.path.lowestCash === 0;
  return cash.every((value) => value === cash[0]);
}
