import type { AnnotationOptions, PartialEventContext } from "chartjs-plugin-annotation";
import type { Plan } from "../engine";
import type { ChartLook } from "./look";
import { stageColour, translucent } from "./palette";

/** The stages of a plan that have months on its path: index, name, first and last month. */
export function stageSpans(
  plan: Plan,
): { index: number; name: string; first: number; last: number }[] {
  return plan.stages.flatMap((stage, index) => {
    if (stage.months === 0) return [];
    const name = plan.model.scenario.stages[index]?.name ?? "";
    return [{ index, name, first: stage.start, last: stage.start + stage.months - 1 }];
  });
}

/** Height, in pixels, of the rows of names above a chart: stages, and under them their gates. */
export const nameRows = 42;

/** Height, in pixels, of a row of flags, between those names and the drawing. */
export const flagRow = 24;

/** With more stages than this, their names would all be cut: they have numbers instead. */
const mostNames = 6;

/** As much of a name as a band of that many pixels holds. */
function fitted(name: string, context: PartialEventContext, months: number): string {
  const { chart } = context;
  const count = chart.data.labels?.length ?? 1;
  const room = ((chart.chartArea?.width ?? 0) / count) * months - 8;
  const { ctx } = chart;
  if (ctx.measureText(name).width <= room) return name;
  let text = name;
  while (text.length > 4 && ctx.measureText(`${text}…`).width > room) text = text.slice(0, -1);
  return text.length > 4 ? `${text.trimEnd()}…` : "";
}

/**
 * Bands of the stages, the same on every time axis, and the gates at their ends. A category axis
 * counts months, so that month m spans m - 0.5 to m + 0.5.
 * @param shift place of the plan's first month on the axis
 */
export function stageMarks(
  plan: Plan,
  look: ChartLook,
  flagRows: number,
  shift = 0,
): Record<string, AnnotationOptions> {
  const { palette, narrow, words, scale = 1 } = look;
  const font = { family: palette.font, size: (narrow ? 11 : 12) * scale };
  const marks: Record<string, AnnotationOptions> = {};
  const spans = stageSpans(plan).map((span) => ({
    ...span,
    first: span.first + shift,
    last: span.last + shift,
  }));
  const isNumbered = narrow || spans.length > mostNames;
  for (const { index, name, first, last } of spans) {
    const colour = stageColour(palette, index, plan.model.stages.length);
    marks[`stage${index}`] = {
      type: "box",
      xMin: first - 0.5,
      xMax: last + 0.5,
      backgroundColor: translucent(colour, 0.22),
      borderWidth: 0,
      drawTime: "beforeDatasetsDraw",
      label: {
        display: true,
        drawTime: "afterDatasetsDraw",
        content: (context: PartialEventContext) =>
          (isNumbered ? "" : fitted(name, context, last - first + 1)) || String(index + 1),
        position: { x: "center", y: "start" },
        yAdjust: (-nameRows - flagRows * flagRow) * scale,
        color: palette.ink,
        font: { ...font, weight: 600 },
      },
    };
    if (!plan.stages[index]?.gate) continue;
    marks[`gate${index}`] = {
      type: "line",
      xMin: last + 0.5,
      xMax: last + 0.5,
      borderColor: palette.inkSoft,
      borderWidth: 1.5,
      borderDash: [2, 3],
    };
    marks[`gateName${index}`] = {
      type: "label",
      xValue: last + 0.5,
      yValue: ({ chart }: PartialEventContext) => chart.scales["y"]?.max ?? 0,
      content: (context: PartialEventContext) =>
        (isNumbered ? "" : fitted(words.gateOf(name), context, last - first + 1)) ||
        words.gateShort(index + 1),
      position: { x: "end", y: "end" },
      yAdjust: -flagRows * flagRow,
      padding: { x: 0, y: 2 },
      color: palette.inkSoft,
      font: { ...font, weight: 400 },
    };
  }
  // A trial that stopped has months after its last stage.
  const stopped = plan.stageOf.indexOf(-1);
  if (stopped >= 0) marks["stopped"] = stoppedMark(plan, stopped, look, flagRows);
  return marks;
}

function stoppedMark(
  plan: Plan,
  first: number,
  { palette, narrow, words }: ChartLook,
  flagRows: number,
): AnnotationOptions {
  return {
    type: "box",
    xMin: first - 0.5,
    xMax: plan.months.length - 0.5,
    backgroundColor: translucent(palette.alarm, 0.06),
    borderWidth: 0,
    drawTime: "beforeDatasetsDraw",
    label: {
      display: true,
      drawTime: "afterDatasetsDraw",
      content: (context: PartialEventContext) =>
        fitted(words.stopped, context, plan.months.length - first),
      position: { x: "center", y: "start" },
      yAdjust: -nameRows - flagRows * flagRow,
      color: palette.alarm,
      font: { family: palette.font, size: narrow ? 11 : 12, weight: 600 },
    },
  };
}
