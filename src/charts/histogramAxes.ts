import { formatEurosShort, formatShare } from "../units";
import type { ChartLook } from "./look";

/** Axes of a histogram: amounts from `low` to `high` euros along it, the share of the trials up it. */
export function histogramAxes(low: number, high: number, look: ChartLook) {
  const { palette, language, narrow, scale = 1 } = look;
  const font = { family: palette.font, size: (narrow ? 12 : 13) * scale };
  return {
    edges: {
      type: "linear",
      axis: "x",
      // Bars make room for themselves at the ends of their axis; the edges are those ends.
      offset: false,
      position: "bottom",
      min: low,
      max: high,
      grid: { display: false },
      border: { color: palette.ruleStrong },
      ticks: {
        color: palette.inkSoft,
        font,
        maxRotation: 0,
        autoSkipPadding: 20,
        maxTicksLimit: narrow ? 5 : 9,
        callback: (value: number | string) => formatEurosShort(Number(value), language),
      },
    },
    y: {
      beginAtZero: true,
      border: { display: false },
      grid: { color: palette.rule },
      ticks: {
        color: palette.inkSoft,
        font,
        maxTicksLimit: narrow ? 4 : 6,
        callback: (value: number | string) => formatShare(Number(value), language, { decimals: 1 }),
      },
    },
  } as const;
}
