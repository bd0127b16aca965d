import type { AnnotationOptions } from "chartjs-plugin-annotation";
import type { Plan } from "../engine";
import type { ChartLook } from "./look";

function flag(
  month: number,
  word: string,
  colour: string,
  look: ChartLook,
  position: string,
  horizon: number,
): AnnotationOptions {
  const { palette, narrow } = look;
  return {
    type: "line",
    xMin: month,
    xMax: month,
    borderColor: colour,
    borderWidth: 2,
    label: {
      display: true,
      content: word,
      position: position as "50%",
      // The flag flies towards the middle, so that it stays on the drawing.
      xAdjust: (month < horizon / 2 ? 1 : -1) * (narrow ? 34 : 50),
      backgroundColor: colour,
      color: palette.paper,
      borderRadius: 0,
      padding: { x: 6, y: 3 },
      font: { family: palette.font, size: narrow ? 11 : 12, weight: 600 },
    },
  };
}

/** Break-even as flags planted in their month: without aid and, where it is another month, with aid. */
export function breakEvenFlags(plan: Plan, look: ChartLook): Record<string, AnnotationOptions> {
  const { breakEvenMonth, breakEvenMonthWithAid } = plan.path;
  const { palette, words } = look;
  const horizon = plan.months.length;
  const flags: Record<string, AnnotationOptions> = {};
  if (breakEvenMonth !== null) {
    flags["breakEven"] = flag(
      breakEvenMonth,
      words.breakEven,
      palette.ownRevenue,
      look,
      "78%",
      horizon,
    );
  }
  if (breakEvenMonthWithAid !== null && breakEvenMonthWithAid !== breakEvenMonth) {
    flags["breakEvenWithAid"] = flag(
      breakEvenMonthWithAid,
      words.breakEvenWithAid,
      palette.aid,
      look,
      "64%",
      horizon,
    );
  }
  return flags;
}
