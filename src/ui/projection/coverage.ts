import type { Plan } from "../../engine";
import type { Figures } from "./useFigures";

/** Share of a stage's charges that own revenue covers, in words where there are no charges. */
export function coverageOf(plan: Plan, stage: number, figures: Figures): string {
  return figures.measure("coverage", plan.stages[stage]?.coverage ?? null, plan.months);
}
