import type { AnnotationOptions, PartialEventContext } from "chartjs-plugin-annotation";
import type { Plan } from "../engine";
import type { ChartLook } from "./look";
import { flagRow } from "./stageMarks";

interface Flag {
  readonly month: number;
  readonly word: string;
  readonly colour: string;
  /** Row above the drawing that it flies in, 0 the lowest: there it hides no figure. */
  readonly row: number;
}

/** A pole in the month and a flag that flies towards the middle, so that it stays on the drawing. */
function marksOf(key: string, { month, word, colour, row }: Flag, plan: Plan, look: ChartLook) {
  const { palette, narrow } = look;
  const pole: AnnotationOptions = {
    type: "line",
    xMin: month,
    xMax: month,
    borderColor: colour,
    borderWidth: 2,
  };
  // A border of paper on both sides, so that the pole stands out on bars of its own colour.
  const halo: AnnotationOptions = {
    type: "line",
    xMin: month,
    xMax: month,
    borderColor: palette.paper,
    borderWidth: 5,
  };
  const flag: AnnotationOptions = {
    type: "label",
    xValue: month,
    yValue: ({ chart }: PartialEventContext) => chart.scales["y"]?.max ?? 0,
    yAdjust: -row * flagRow,
    content: word,
    position: { x: month < plan.months.length / 2 ? "start" : "end", y: "end" },
    backgroundColor: palette.paper,
    borderColor: colour,
    borderWidth: 2,
    color: colour,
    padding: { x: 6, y: 3 },
    font: { family: palette.font, size: narrow ? 11 : 12, weight: 600 },
  };
  return { [`${key}Halo`]: halo, [key]: pole, [`${key}Flag`]: flag };
}

/** How many rows of flags break-even takes above a drawing. */
export function breakEvenFlagRows({ path }: Plan): number {
  return new Set([path.breakEvenMonth, path.breakEvenMonthWithAid].filter((at) => at !== null))
    .size;
}

/** Break-even as flags planted in their month: without aid and, where it is another month, with aid. */
export function breakEvenFlags(plan: Plan, look: ChartLook): Record<string, AnnotationOptions> {
  const { breakEvenMonth, breakEvenMonthWithAid } = plan.path;
  const { palette, words } = look;
  const own =
    breakEvenMonth === null
      ? {}
      : marksOf(
          "breakEven",
          {
            month: breakEvenMonth,
            word: words.breakEven,
            colour: palette.ownRevenue,
            row: 0,
          },
          plan,
          look,
        );
  if (breakEvenMonthWithAid === null || breakEvenMonthWithAid === breakEvenMonth) return own;
  const withAid = marksOf(
    "breakEvenWithAid",
    {
      month: breakEvenMonthWithAid,
      word: words.breakEvenWithAid,
      colour: palette.aid,
      row: breakEvenMonth === null ? 0 : 1,
    },
    plan,
    look,
  );
  return { ...own, ...withAid };
}
