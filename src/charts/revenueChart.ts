import type { LineName, Plan } from "../engine";
import { breakEvenFlags, breakEvenFlagRows } from "./breakEvenFlags";
import { lineEnd } from "./lineEnd";
import type { ChartLook } from "./look";
import { type MonthChart, monthChart } from "./monthChart";
import { stepLine } from "./stepLine";

/** What the chart shows, in the order of its table. */
export const revenueChartLines = ["ownRevenue", "aid", "charges"] as const satisfies LineName[];

/** Own revenue and aid, stacked, against the charges of each month, in euros. */
export function revenueChart(plan: Plan, look: ChartLook): MonthChart {
  const { palette, words, narrow } = look;
  const { ownRevenue, aid, charges } = plan.ledger.lines;
  const bar = { type: "bar", categoryPercentage: 1, barPercentage: 0.86, stack: "in" } as const;
  return monthChart(plan, look, {
    axis: "euros",
    stacked: true,
    datasets: [
      ...stepLine(words.nameOf("charges"), charges, palette.charges, look),
      {
        ...bar,
        label: words.nameOf("ownRevenue"),
        data: Array.from(ownRevenue),
        backgroundColor: palette.ownRevenue,
      },
      {
        ...bar,
        label: words.nameOf("aid"),
        data: Array.from(aid),
        backgroundColor: palette.aidFill,
        borderColor: palette.aid,
        borderWidth: 1,
      },
    ],
    flagRows: breakEvenFlagRows(plan),
    marks: {
      ...breakEvenFlags(plan, look),
      ...(narrow
        ? {}
        : { charges: lineEnd(words.nameOf("charges"), charges, palette.charges, look) }),
    },
  });
}
