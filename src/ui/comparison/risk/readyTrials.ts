import type { Plan, Risk } from "../../../engine";
import { planned } from "../../../state";
import type { Ready } from "../useComparison";
import type { ComparisonTrials } from "./useTrials";

/** A column whose trials are there: its plan is that of the scenario that they are of. */
export interface ReadyTrials {
  readonly column: Ready;
  readonly risk: Risk;
  readonly plan: Plan;
}

/** The columns whose trials have told something. */
export function readyTrials({ columns }: ComparisonTrials): ReadyTrials[] {
  return columns.flatMap(({ column, told, of }): ReadyTrials[] => {
    const plan = of && planned(of).plan;
    if (!told || !plan || !column.plan) return [];
    return [{ column: { ...column, plan } as Ready, risk: told.risk, plan }];
  });
}
