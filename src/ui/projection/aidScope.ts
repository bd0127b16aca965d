import type { Plan } from "../../engine";
import type { Figures } from "./useFigures";

/** The aid that a stage needs, a month, and what the whole pilot needs: the figures of the tile. */
export function aidScope(plan: Plan, stageId: string | undefined, figures: Figures): string {
  const { t, euros } = figures;
  const stage = plan.stages.find(({ id }) => id === stageId);
  if (!stage || stage.months === 0) return "";
  return t("projection.sentence.aidScope", {
    count: stage.months,
    stage: euros(stage.aidNeeded),
    monthly: euros(stage.aidNeeded / stage.months),
    all: euros(plan.stages.reduce((total, { aidNeeded }) => total + aidNeeded, 0)),
  });
}
