import type { LineName, Plan } from "../engine";
import { breakEvenFlags, breakEvenFlagRows } from "./breakEvenFlags";
import type { ChartLook } from "./look";
import { type MonthChart, monthChart } from "./monthChart";
import { translucent } from "./palette";

export const cashChartLines = ["cash"] as const satisfies LineName[];

/** The cash balance at the end of each month, in euros; what lies below zero in the colour of alarm. */
export function cashChart(plan: Plan, look: ChartLook): MonthChart {
  const { palette, words } = look;
  const cash = Array.from(plan.ledger.lines.cash);
  const { lowestCash, lowestCashMonth } = plan.path;
  return monthChart(plan, look, {
    axis: "euros",
    datasets: [
      {
        type: "line",
        label: words.nameOf("cash"),
        data: cash,
        borderColor: palette.cash,
        backgroundColor: palette.cash,
        borderWidth: 2.5,
        // The lowest point is the one that a reader looks for.
        pointRadius: cash.map((_, month) => (month === lowestCashMonth ? 5 : 0)),
        pointBackgroundColor: lowestCash < 0 ? palette.alarm : palette.cash,
        pointHitRadius: 12,
        segment: {
          borderColor: ({ p0, p1 }) =>
            Math.min(p0.parsed.y ?? 0, p1.parsed.y ?? 0) < 0 ? palette.alarm : undefined,
        },
        fill: {
          target: "origin",
          above: translucent(palette.cash, 0.16),
          below: translucent(palette.alarm, 0.3),
        },
      },
    ],
    flagRows: breakEvenFlagRows(plan),
    marks: breakEvenFlags(plan, look),
  });
}
