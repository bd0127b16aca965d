import type { AnnotationOptions, PartialEventContext } from "chartjs-plugin-annotation";
import { formatEuros, formatShare } from "../units";
import type { Bins } from "./bins";
import { histogramAxes } from "./histogramAxes";
import type { ChartLook } from "./look";
import type { MonthChart } from "./monthChart";
import { translucent } from "./palette";
import { flagRow } from "./stageMarks";

export interface FinalWords {
  readonly staged: string;
  readonly committed: string;
  readonly median: string;
  readonly mean: string;
  /** A bin from its edges; null where it is open on that side. */
  readonly between: (from: string | null, to: string | null) => string;
}

/** The edges of a bin in words: those of an open one have only the other. */
export function binWords(
  { edges, isOpenBelow, isOpenAbove }: Pick<Bins, "edges" | "isOpenBelow" | "isOpenAbove">,
  bin: number,
  { between }: Pick<FinalWords, "between">,
  language: ChartLook["language"],
): string {
  const edge = (index: number) => formatEuros(edges[index] ?? 0, language);
  return between(
    bin === 0 && isOpenBelow ? null : edge(bin),
    bin === edges.length - 2 && isOpenAbove ? null : edge(bin + 1),
  );
}

/**
 * The final cash of the trials: staged as bars, committed as the outline of a stair, in shares of the trials. Bars are
 * categories; a second axis of euros, never scaled otherwise, says where their edges stand.
 */
export function finalChart(
  bins: Bins,
  marks: { readonly median: number; readonly mean: number },
  words: FinalWords,
  look: ChartLook,
): MonthChart {
  const { palette, language, narrow } = look;
  const { edges } = bins;
  const font = { family: palette.font, size: narrow ? 12 : 13 };
  const low = edges[0] ?? 0;
  const high = edges.at(-1) ?? 1;
  const width = (edges[1] ?? high) - low;
  return {
    type: "bar",
    data: {
      labels: bins.staged.map((_, bin) => binWords(bins, bin, words, language)),
      datasets: [
        {
          type: "bar",
          label: words.staged,
          data: [...bins.staged],
          categoryPercentage: 1,
          barPercentage: 0.94,
          backgroundColor: bins.staged.map((_, bin) =>
            (edges[bin + 1] ?? 0) <= 0
              ? translucent(palette.alarm, 0.75)
              : translucent(palette.cash, 0.75),
          ),
          order: 2,
        },
        {
          type: "line",
          label: words.committed,
          data: [...bins.committed],
          stepped: "middle",
          borderColor: palette.ink,
          backgroundColor: palette.ink,
          borderWidth: 2,
          pointRadius: 0,
          pointHitRadius: 0,
          order: 1,
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: 2 * flagRow + 4, right: narrow ? 4 : 12 } },
      interaction: { mode: "index", intersect: false },
      scales: {
        x: { display: false, grid: { display: false } },
        ...histogramAxes(low, high, look),
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
          callbacks: {
            label: (item) =>
              ` ${item.dataset.label ?? ""} ${formatShare(Number(item.raw), language, { decimals: 1 })}`,
          },
        },
        annotation: {
          clip: false,
          annotations: {
            ...outlineEnd("first", low, low + width / 2, bins.committed[0], look),
            ...outlineEnd("last", high, high - width / 2, bins.committed.at(-1), look),
            ...(low < 0 && high > 0 ? zeroMark(look) : {}),
            ...valueMark("median", marks.median, words.median, { low, high, row: 0 }, look),
            ...valueMark("mean", marks.mean, words.mean, { low, high, row: 1 }, look),
          },
        },
      },
    },
  };
}

/** Carries the outline, whose points stand in the middle of the bars, to an edge of the drawing and down to its foot. */
function outlineEnd(
  key: string,
  edge: number,
  middle: number,
  share = 0,
  { palette }: ChartLook,
): Record<string, AnnotationOptions> {
  const line = {
    type: "line",
    xScaleID: "edges",
    yScaleID: "y",
    borderColor: palette.ink,
  } as const;
  return {
    [`${key}Top`]: { ...line, borderWidth: 2, xMin: edge, xMax: middle, yMin: share, yMax: share },
    [`${key}Side`]: { ...line, borderWidth: 2, xMin: edge, xMax: edge, yMin: 0, yMax: share },
  };
}

/** Where zero lies on the axis of amounts. */
export function zeroMark({ palette }: ChartLook): Record<string, AnnotationOptions> {
  return {
    zero: {
      type: "line",
      xScaleID: "edges",
      xMin: 0,
      xMax: 0,
      borderColor: palette.ink,
      borderWidth: 1.5,
    },
  };
}

/** A thin pole at an amount of the staged trials, its name above the drawing. */
function valueMark(
  key: string,
  value: number,
  word: string,
  { low, high, row }: { low: number; high: number; row: number },
  { palette, narrow }: ChartLook,
): Record<string, AnnotationOptions> {
  if (value < low || value > high) return {};
  return {
    [key]: {
      type: "line",
      xScaleID: "edges",
      xMin: value,
      xMax: value,
      borderColor: palette.ink,
      borderWidth: 1.5,
      borderDash: row === 0 ? [] : [3, 3],
    },
    [`${key}Name`]: {
      type: "label",
      xScaleID: "edges",
      xValue: value,
      yValue: ({ chart }: PartialEventContext) => chart.scales["y"]?.max ?? 0,
      yAdjust: -row * flagRow,
      content: word,
      position: { x: value < (low + high) / 2 ? "start" : "end", y: "end" },
      padding: { x: 4, y: 2 },
      color: palette.ink,
      font: { family: palette.font, size: narrow ? 11 : 12, weight: 600 },
    },
  };
}
