import type { LineName, Plan } from "../engine";
import { lineEnd } from "./lineEnd";
import type { ChartLook } from "./look";
import { type MonthChart, monthChart } from "./monthChart";
import { stepLine } from "./stepLine";

export const hoursChartLines = ["hoursNeeded", "hoursAvailable"] as const satisfies LineName[];

/** Hours of work asked for against the hours there are; months that lack some in the colour of alarm. */
export function hoursChart(plan: Plan, look: ChartLook): MonthChart {
  const { palette, words, narrow } = look;
  const { hoursNeeded, hoursAvailable } = plan.ledger.lines;
  const needed = Array.from(hoursNeeded);
  return monthChart(plan, look, {
    axis: "hours",
    datasets: [
      ...stepLine(words.nameOf("hoursAvailable"), hoursAvailable, palette.ink, look),
      {
        type: "bar",
        label: words.nameOf("hoursNeeded"),
        data: needed,
        categoryPercentage: 1,
        barPercentage: 0.86,
        backgroundColor: needed.map((hours, month) =>
          hours > (hoursAvailable[month] ?? 0) ? palette.alarm : palette.accent,
        ),
      },
    ],
    marks: narrow
      ? {}
      : { available: lineEnd(words.nameOf("hoursAvailable"), hoursAvailable, palette.ink, look) },
  });
}
