import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { AnnotationOptions } from "chartjs-plugin-annotation";
import type { Plan } from "../engine";
import {
  formatEuros,
  formatEurosShort,
  formatMonth,
  formatNumber,
  formatShare,
  type Language,
} from "../units";
import type { ChartLook } from "./look";
import { flagRow, nameRows, stageMarks } from "./stageMarks";

export type MonthChartType = "bar" | "line";
export type MonthChart = ChartConfiguration<MonthChartType, number[], string>;
export type MonthDataset = ChartDataset<MonthChartType, number[]>;

interface MonthChartParts {
  readonly datasets: MonthDataset[];
  readonly axis: "euros" | "hours" | "share";
  readonly stacked?: boolean;
  /** Rows of flags above the drawing. */
  readonly flagRows?: number;
  readonly marks?: Record<string, AnnotationOptions>;
}

type Write = (value: number, language: Language) => string;

/** How an amount is written on the axis, and where it is pointed at. */
const writers: Readonly<Record<MonthChartParts["axis"], { short: Write; long: Write }>> = {
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

/**
 * A chart over the months of a plan: bands of stages, gates, value axis through zero.
 * Months are categories in their order, so that a stage's band is as wide as its months.
 */
export function monthChart(plan: Plan, look: ChartLook, parts: MonthChartParts): MonthChart {
  const { palette, language, narrow } = look;
  const { flagRows = 0 } = parts;
  const font = { family: palette.font, size: narrow ? 12 : 13 };
  const { short, long } = writers[parts.axis];
  return {
    type: "bar",
    data: {
      labels: plan.months.map((month) => formatMonth(month, language, "short")),
      datasets: parts.datasets,
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: nameRows + flagRows * flagRow, right: narrow ? 4 : 12 } },
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
            title: ([item]) => formatMonth(plan.months[item?.dataIndex ?? 0] ?? "", language),
            label: (item) => ` ${item.dataset.label ?? ""} ${long(Number(item.raw), language)}`,
          },
        },
        annotation: {
          clip: false,
          annotations: { ...stageMarks(plan, look, flagRows), ...parts.marks },
        },
      },
    },
  };
}
