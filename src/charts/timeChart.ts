import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { AnnotationOptions } from "chartjs-plugin-annotation";
import { formatEuros, formatEurosShort, formatNumber, formatShare, type Language } from "../units";
import type { ChartLook } from "./look";

export type MonthChartType = "bar" | "line";
export type MonthChart = ChartConfiguration<MonthChartType, number[], string>;
export type MonthDataset = ChartDataset<MonthChartType, number[]>;

/** What is drawn over months: amounts, in which unit, and the marks beside them. */
export interface TimeChartParts {
  readonly datasets: MonthDataset[];
  readonly axis: "euros" | "hours" | "share";
  readonly stacked?: boolean;
}

/** The months that a chart is drawn over, and what is kept free around the drawing. */
interface TimeFrame {
  /** Words under the axis, one a month. */
  readonly labels: string[];
  /** Words of a month that is pointed at. */
  readonly titleOf: (index: number) => string;
  /** Pixels above the drawing and to its right. */
  readonly top: number;
  readonly right: number;
  readonly marks: Record<string, AnnotationOptions>;
}

type Write = (value: number, language: Language) => string;

/** How an amount is written on the axis, and where it is pointed at. */
const writers: Readonly<Record<TimeChartParts["axis"], { short: Write; long: Write }>> = {
  euros: { short: formatEurosShort, long: formatEuros },
  hours: {
    short: formatNumber,
    long: (value, language) => `${formatNumber(value, language, { decimals: 0 })} h`,
  },
  share: {
    short: (value, language) => formatShare(value, language, { decimals: 1 }),
    long: (value, language) => formatShare(value, language, { decimals: 1 }),
  },
};

/** A chart over months, value axis through zero. Months are categories in their order. */
export function timeChart(frame: TimeFrame, look: ChartLook, parts: TimeChartParts): MonthChart {
  const { palette, language, narrow, scale = 1 } = look;
  const font = { family: palette.font, size: (narrow ? 12 : 13) * scale };
  const { short, long } = writers[parts.axis];
  return {
    type: "bar",
    data: { labels: frame.labels, datasets: parts.datasets },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: frame.top * scale, right: frame.right * scale } },
      interaction: { mode: "index", intersect: false },
      scales: {
        x: {
          grid: { display: false },
          border: { color: palette.ruleStrong },
          ticks: {
            color: palette.inkSoft,
            font,
            maxRotation: 0,
            autoSkipPadding: 16,
          },
          stacked: parts.stacked ?? false,
        },
        y: {
          beginAtZero: true,
          grace: "5%",
          stacked: parts.stacked ?? false,
          border: { display: false },
          grid: {
            color: ({ tick }) => (tick.value === 0 ? palette.ink : palette.rule),
            lineWidth: ({ tick }) => (tick.value === 0 ? 1.5 : 1),
          },
          ticks: {
            color: palette.inkSoft,
            font,
            // Labels are whole: a finer step would repeat them.
            ...(parts.axis === "share" ? {} : { precision: 0 }),
            maxTicksLimit: narrow ? 5 : 7,
            callback: (value) => short(Number(value), language),
          },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          backgroundColor: palette.ink,
          titleColor: palette.paper,
          bodyColor: palette.paper,
          titleFont: font,
          bodyFont: font,
          cornerRadius: 2,
          filter: ({ dataset }) => dataset.label !== undefined,
          callbacks: {
            title: ([item]) => frame.titleOf(item?.dataIndex ?? 0),
            label: (item) => ` ${item.dataset.label ?? ""} ${long(Number(item.raw), language)}`,
          },
        },
        annotation: { clip: false, annotations: frame.marks },
      },
    },
  };
}
