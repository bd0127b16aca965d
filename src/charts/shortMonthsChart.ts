import type { Plan } from "../engine";
import type { ChartLook } from "./look";
import { type MonthChart, monthChart } from "./monthChart";

/** In which month cash first gives out, as a share of all trials. */
export function shortMonthsChart(
  plan: Plan,
  counts: Uint32Array,
  trials: number,
  label: string,
  look: ChartLook,
): MonthChart {
  return monthChart(plan, look, {
    axis: "share",
    datasets: [
      {
        type: "bar",
        label,
        data: Array.from(counts, (count) => count / trials),
        categoryPercentage: 1,
        barPercentage: 0.86,
        backgroundColor: look.palette.alarm,
      },
    ],
  });
}
