import type { AnnotationOptions } from "chartjs-plugin-annotation";
import type { Plan } from "../engine";
import { formatMonth } from "../units";
import type { ChartLook } from "./look";
import { flagRow, nameRows, stageMarks } from "./stageMarks";
import { type MonthChart, timeChart, type TimeChartParts } from "./timeChart";

export type { MonthChart, MonthChartType, MonthDataset } from "./timeChart";

interface MonthChartParts extends TimeChartParts {
  /** Rows of flags above the drawing. */
  readonly flagRows?: number;
  readonly marks?: Record<string, AnnotationOptions>;
}

/**
 * A chart over the months of a plan: bands of stages, gates, value axis through zero.
 * Months are categories in their order, so that a stage's band is as wide as its months.
 */
export function monthChart(plan: Plan, look: ChartLook, parts: MonthChartParts): MonthChart {
  const { language, narrow } = look;
  const { flagRows = 0 } = parts;
  const frame = {
    labels: plan.months.map((month) => formatMonth(month, language, "short")),
    titleOf: (index: number) => formatMonth(plan.months[index] ?? "", language),
    top: nameRows + flagRows * flagRow,
    right: narrow ? 4 : 12,
    marks: { ...stageMarks(plan, look, flagRows), ...parts.marks },
  };
  return timeChart(frame, look, parts);
}
