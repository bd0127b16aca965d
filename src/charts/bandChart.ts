import type { Band, Plan } from "../engine";
import { lineEnd } from "./lineEnd";
import type { ChartLook } from "./look";
import { type MonthChart, monthChart, type MonthDataset } from "./monthChart";
import { translucent } from "./palette";

export const bandQuantiles = ["q05", "q25", "q50", "q75", "q95"] as const;
export type BandQuantile = (typeof bandQuantiles)[number];

export interface BandWords {
  readonly plan: string;
  readonly quantile: (name: BandQuantile) => string;
}

/** Share of the drawing's height that the ends of a band must leave between them to carry their names. */
const roomForEnds = 0.18;

/**
 * How a monthly amount is spread over the trials: bands between the 5 and 95 % and the 25 and 75 % quantiles, the median,
 * and the plan as a thin line. Euros.
 */
export function bandChart(
  plan: Plan,
  band: Band,
  planned: Float64Array,
  words: BandWords,
  look: ChartLook,
): MonthChart {
  const { palette, narrow } = look;
  const thin = { type: "line", pointRadius: 0, pointHitRadius: 8 } as const;
  const edge = (name: BandQuantile, width: number): MonthDataset => ({
    ...thin,
    label: words.quantile(name),
    data: Array.from(band[name]),
    borderColor: translucent(palette.cash, 0.75),
    backgroundColor: palette.cash,
    borderWidth: width,
  });
  const filled = (dataset: MonthDataset, target: number, opacity: number): MonthDataset => {
    const colour = translucent(palette.cash, opacity);
    return { ...dataset, fill: { target, above: colour, below: colour } };
  };
  const last = plan.months.length - 1;
  const lowest = Math.min(0, ...band.q05);
  const highest = Math.max(0, ...band.q95);
  const isWide =
    (band.q95[last] ?? 0) - (band.q05[last] ?? 0) > (highest - lowest) * roomForEnds && !narrow;
  return monthChart(plan, look, {
    axis: "euros",
    datasets: [
      edge("q05", 1),
      edge("q25", 0),
      {
        ...thin,
        label: words.quantile("q50"),
        data: Array.from(band.q50),
        borderColor: palette.cash,
        backgroundColor: palette.cash,
        borderWidth: 3,
      },
      filled(edge("q75", 0), 1, 0.3),
      filled(edge("q95", 1), 0, 0.18),
      {
        ...thin,
        label: words.plan,
        data: Array.from(planned),
        borderColor: palette.ink,
        backgroundColor: palette.ink,
        borderWidth: 1.5,
        borderDash: [5, 3],
      },
    ],
    marks: isWide
      ? {
          q05End: lineEnd(words.quantile("q05"), band.q05, palette.cash, look),
          q95End: lineEnd(words.quantile("q95"), band.q95, palette.cash, look),
        }
      : {},
  });
}

/** The quantile, by its place, whose value in a month lies nearest to an amount. */
export function quantileNear(band: Band, month: number, amount: number): number {
  const away = bandQuantiles.map((name) => Math.abs((band[name][month] ?? 0) - amount));
  return away.indexOf(Math.min(...away));
}
