import { formatShare } from "../units";
import type { CommonBins } from "./bins";
import { endLetters } from "./endLetters";
import { binWords, type FinalWords, zeroMark } from "./finalChart";
import { histogramAxes } from "./histogramAxes";
import type { ChartLook } from "./look";
import { scenarioLine } from "./scenarioLine";
import type { MonthChart } from "./timeChart";

/** Whose amounts a histogram is of, in the order of the bins' shares. */
export interface HistogramSeries {
  /** Its place among those compared, from 0. */
  readonly index: number;
  readonly letter: string;
  readonly isReference: boolean;
}

/** Amounts of several scenarios' trials as outlines over the same bins, each with its letter at its highest. */
export function histogramChart(
  bins: CommonBins,
  series: readonly HistogramSeries[],
  words: Pick<FinalWords, "between">,
  look: ChartLook,
): MonthChart {
  const { palette, language, narrow, scale = 1 } = look;
  const { edges, shares } = bins;
  const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 1];
  const font = { family: palette.font, size: (narrow ? 12 : 13) * scale };
  const toneOf = (index: number) =>
    palette.scenarios[scenarioLine(index, false).tone] ?? palette.ink;
  const share = (value: number) => formatShare(value, language, { decimals: 1 });
  const tops = series.map(({ index, letter, isReference }, place) => {
    const values = shares[place] ?? [];
    const value = Math.max(0, ...values);
    return { letter, isReference, value, month: values.indexOf(value), colour: toneOf(index) };
  });
  return {
    type: "bar",
    data: {
      labels: edges.slice(1).map((_, bin) => binWords(bins, bin, words, language)),
      datasets: series.map(({ index, letter, isReference }, place) => {
        const { dash, width } = scenarioLine(index, isReference);
        return {
          type: "line",
          label: letter,
          data: [...(shares[place] ?? [])],
          stepped: "middle",
          borderColor: toneOf(index),
          backgroundColor: toneOf(index),
          borderWidth: width * scale,
          borderDash: dash.map((length) => length * scale),
          pointRadius: 0,
          pointHitRadius: 8,
          order: isReference ? 1 : 2,
        };
      }),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: 24 * scale, right: 24 * scale } },
      interaction: { mode: "index", intersect: false },
      scales: {
        x: { display: false, offset: true },
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
            label: (item) => ` ${item.dataset.label ?? ""} ${share(Number(item.raw))}`,
          },
        },
        annotation: {
          clip: false,
          annotations: {
            ...(low < 0 && high > 0 ? zeroMark(look) : {}),
            ...endLetters(tops, look),
          },
        },
      },
    },
  };
}
