import type { Plan } from "../engine";
import { endLetters, type LineEnd } from "./endLetters";
import type { ChartLook } from "./look";
import { translucent } from "./palette";
import { dotsEvery, scenarioLine } from "./scenarioLine";
import { nameRows, stageMarks } from "./stageMarks";
import { type MonthChart, type MonthDataset, timeChart } from "./timeChart";
import { laidOn, type Timeline, timelineMonth } from "./timeline";

/** A compared scenario's line. */
export interface OverlaySeries {
  /** Its place among those compared, from 0: its colour and dashes. */
  readonly index: number;
  /** Its place among the plans of the timeline. */
  readonly place: number;
  readonly letter: string;
  readonly isReference: boolean;
  /** Euros, one a month of the scenario. */
  readonly values: ArrayLike<number>;
  /** Amounts between which most trials lie, drawn as a band. */
  readonly band?: { readonly low: ArrayLike<number>; readonly high: ArrayLike<number> } | undefined;
}

export interface OverlayWords {
  /** `mois 3`. */
  readonly numbered: (number: number) => string;
}

/** Pixels to the right of the drawing, for letters. */
const roomForLetters = 30;

/**
 * The same monthly amount of several scenarios on one axis, each named by its letter at its end; the stages are the
 * reference's.
 */
export function overlayChart(
  series: readonly OverlaySeries[],
  timeline: Timeline,
  reference: { readonly plan: Plan; readonly place: number } | null,
  words: OverlayWords,
  look: ChartLook,
): MonthChart {
  const { language, palette, scale = 1 } = look;
  const toneOf = (index: number) =>
    palette.scenarios[scenarioLine(index, false).tone] ?? palette.ink;
  const bands = series.filter(({ band }) => band);
  const ends = series.flatMap(({ index, place, letter, isReference, values }): LineEnd[] => {
    const last = values.length - 1;
    const value = values[last];
    if (value === undefined) return [];
    const month = last + (timeline.shifts[place] ?? 0);
    return [{ letter, month, value, colour: toneOf(index), isReference }];
  });
  const stages = reference
    ? stageMarks(reference.plan, look, 0, timeline.shifts[reference.place] ?? 0)
    : {};
  const name = (index: number, style: "long" | "short") =>
    timelineMonth(timeline, index, words.numbered, language, style);
  return timeChart(
    {
      labels: Array.from({ length: timeline.length }, (_, index) =>
        timeline.by === "pilot" ? String(index + 1) : name(index, "short"),
      ),
      titleOf: (index) => name(index, "long"),
      top: nameRows,
      right: roomForLetters,
      marks: { ...stages, ...endLetters(ends, look) },
    },
    look,
    {
      axis: "euros",
      datasets: [
        ...series.map((one) => lineOf(one, timeline, toneOf(one.index), scale)),
        ...bands.flatMap((one, order) =>
          bandOf(one, timeline, toneOf(one.index), series.length + 2 * order),
        ),
      ],
    },
  );
}

function lineOf(
  { index, place, letter, isReference, values }: OverlaySeries,
  timeline: Timeline,
  colour: string,
  scale: number,
): MonthDataset {
  const { dash, width } = scenarioLine(index, isReference);
  const every = dotsEvery(index);
  return {
    type: "line",
    label: letter,
    data: laidOn(timeline, place, values),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: width * scale,
    borderDash: dash.map((length) => length * scale),
    pointRadius: ({ dataIndex }) => (every > 0 && dataIndex % every === 0 ? 3 : 0),
    pointHitRadius: 8,
    spanGaps: false,
    order: isReference ? 1 : 2,
  };
}

/** Two edges, of which the second is filled down to the first; neither is a series of its own. */
function bandOf(
  { place, band, index, isReference }: OverlaySeries,
  timeline: Timeline,
  colour: string,
  first: number,
): MonthDataset[] {
  if (!band) return [];
  const { dash } = scenarioLine(index, isReference);
  const edge = (values: ArrayLike<number>): MonthDataset => ({
    type: "line",
    data: laidOn(timeline, place, values),
    borderColor: translucent(colour, 0.8),
    borderWidth: 1,
    borderDash: [...dash],
    pointRadius: 0,
    pointHitRadius: 0,
    order: 3,
  });
  const fill = translucent(colour, 0.14);
  return [
    edge(band.low),
    { ...edge(band.high), fill: { target: first, above: fill, below: fill } },
  ];
}
