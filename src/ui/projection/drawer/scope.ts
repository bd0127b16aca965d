import type { LineName, Plan } from "../../../engine";
import type { DrawerStep } from "../../../state";
import { stageName } from "../essentials";
import { type LineKind, lineKind } from "../tables/lineRows";
import { totalOf } from "../tables/years";
import type { Figures } from "../useFigures";

/** The months that a page of the drawer is about. */
export interface Scope {
  readonly first: number;
  readonly count: number;
  readonly words: string;
  /** What goes on to the next page, so that it is about the same months. */
  readonly carried: { readonly stage?: string; readonly month?: number };
}

/** Months of a step: one month, a stage, or the whole pilot. */
export function scopeOf(step: DrawerStep, plan: Plan, { t, month }: Figures): Scope {
  const at = step.kind === "measure" ? undefined : step.month;
  const carried = step.stage === undefined ? {} : { stage: step.stage };
  if (at !== undefined && at < plan.months.length) {
    return {
      first: at,
      count: 1,
      words: month(plan.months[at]),
      carried: { ...carried, month: at },
    };
  }
  const index = plan.stages.findIndex(({ id }) => id === step.stage);
  const stage = plan.stages[index];
  if (!stage) {
    return {
      first: 0,
      count: plan.months.length,
      words: t("projection.drawer.scopePath"),
      carried: {},
    };
  }
  return {
    first: stage.start,
    count: stage.months,
    words: t("projection.drawer.scopeStage", { stage: stageName(plan, index) }),
    carried,
  };
}

/** A series over the scope: its sum, or the balance at its end. */
export function totalIn(scope: Scope, values: Float64Array, kind: LineKind): number {
  return totalOf(values, kind, scope.first, scope.count);
}

export function kindWords(line: LineName, scope: Scope, { t }: Figures): string {
  if (scope.count === 1) return "";
  return lineKind(line) === "flow" ? t("projection.drawer.sum") : t("projection.drawer.atEnd");
}
