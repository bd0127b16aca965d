import type { Plan } from "../../engine";
import type { Figures } from "./useFigures";

/** The aid that a stage needs, a month, and what the whole pilot needs: the figures of the tile. */
export function aidScope(plan: Plan, stageId: string | undefined, figures: Figures): string {
  const { t, amount } = figures;
  const stage = plan.stages.find(({ id }) => id === stageId);
  if (!stage || stage.months === 0) return "";
  return t("projection.sentence.aidScope", {
    count: stage.months,
    stage: amount(stage.aidNeeded),
    monthly: amount(stage.aidNeeded / stage.months),
    all: amount(plan.stages.reduce((total, { aidNeeded }) => total + aidNeeded, 0)),
  });
}
