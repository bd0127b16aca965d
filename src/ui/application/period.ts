import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Plan } from "../../engine";
import { chosenMonths, type Period, type PeriodKind, periodsOf } from "../../statements";

export const periodKinds = [
  "calendarYear",
  "fiscalYear",
  "stage",
  "months",
] as const satisfies PeriodKind[];

/** Which months the budget is of. */
export interface PeriodChoice {
  readonly kind: PeriodKind;
  /** Key of the year or the stage; the first one where it is not in the plan. */
  readonly key: string;
  /** Of chosen months, counted from the start of the pilot. */
  readonly first: number;
  readonly last: number;
}

/** Kept out of the state of the page: nothing but the application depends on it. */
const choice = createStore<PeriodChoice>()(() => ({
  kind: "calendarYear",
  key: "",
  first: 0,
  last: 11,
}));

export function usePeriodChoice(): PeriodChoice {
  return useStore(choice);
}

export function choosePeriod(change: Partial<PeriodChoice>): void {
  choice.setState(change);
}

/** The months that were chosen, as far as the plan goes. */
export function chosenPeriod(plan: Plan, { kind, key, first, last }: PeriodChoice): Period {
  const most = plan.months.length - 1;
  if (kind === "months") {
    const from = Math.min(first, most);
    return chosenMonths(plan, from, Math.min(Math.max(from, last), most));
  }
  const periods = periodsOf(plan, kind);
  return periods.find((one) => one.key === key) ?? (periods[0] as Period);
}
