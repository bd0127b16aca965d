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
  readonly carried: Carried;
}

interface Carried {
  readonly stage?: string;
  readonly month?: number;
  readonly sinceStart?: true;
}

/** Months of a step: one month, a stage, the whole pilot, or all the months up to the end of those. */
export function scopeOf(step: DrawerStep, plan: Plan, figures: Figures): Scope {
  const own = ownScope(step, plan, figures);
  if (step.kind === "measure" || !step.sinceStart) return own;
  const count = own.first + own.count;
  const month = figures.month(plan.months[count - 1]);
  return {
    first: 0,
    count,
    words: figures.t("projection.drawer.scopeSinceStart", { month }),
    carried: { ...own.carried, sinceStart: true },
  };
}

function ownScope(step: DrawerStep, plan: Plan, { t, month }: Figures): Scope {
  const at = step.kind === "measure" ? undefined : step.month;
  const index = plan.stages.findIndex(({ id }) => id === step.stage);
  const stage = plan.stages[index];
  const carried = stage ? { stage: stage.id } : {};
  if (at !== undefined && at < plan.months.length) {
    const words = month(plan.months[at]);
    return { first: at, count: 1, words, carried: { ...carried, month: at } };
  }
  return stage
    ? {
        first: stage.start,
        count: stage.months,
        words: t("projection.drawer.scopeStage", { stage: stageName(plan, index) }),
        carried,
      }
    : {
        first: 0,
        count: plan.months.length,
        words: t("projection.drawer.scopePath"),
        carried,
      };
}

/** Whether a flow stands in a balance: it is then cumulated from the start. */
export function isCumulated(whole: LineName, part: LineName): boolean {
  return lineKind(whole) === "balance" && lineKind(part) === "flow";
}

/** A series over the scope: its sum, or the balance at its end. */
export function totalIn(scope: Scope, values: Float64Array, kind: LineKind): number {
  return totalOf(values, kind, scope.first, scope.count);
}

export function kindWords(line: LineName, scope: Scope, { t }: Figures): string {
  if (scope.count === 1) return "";
  return lineKind(line) === "flow" ? t("projection.drawer.sum") : t("projection.drawer.atEnd");
}
