import { roundAbove } from "./bins";
import { spread } from "./endLetters";
import { laidOn, type Timeline } from "./timeline";

/** Lines of several scenarios drawn without a canvas, as for paper; places from the top left, in units of the drawing. */
export interface LinePicture {
  /** One a scenario: what its line follows, and where its letter stands. */
  readonly lines: readonly { readonly path: string; readonly end: { x: number; y: number } }[];
  /** Round amounts, zero among them, and their heights. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Place of a month of all. */
  readonly xOf: (month: number) => number;
}

/** Height that a letter takes. */
const letterHeight = 14;

/** Draws monthly amounts of some scenarios, in the order of the timeline's plans. */
export function linePicture(
  series: readonly ArrayLike<number>[],
  timeline: Timeline,
  size: { readonly width: number; readonly height: number },
): LinePicture {
  const laid = series.map((values, place) => laidOn(timeline, place, values));
  const known = laid.flat().filter((value) => !Number.isNaN(value));
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known, low + 1);
  const step = roundAbove((high - low) / 6);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const yOf = (value: number) => ((last - value / step) / (last - first)) * size.height;
  const xOf = (month: number) => (month / Math.max(1, timeline.length - 1)) * size.width;
  const ends = laid.map((values) => {
    const month = values.findLastIndex((value) => !Number.isNaN(value));
    return { x: xOf(Math.max(0, month)), y: yOf(values[month] ?? 0) };
  });
  const moves = spread(
    ends.map(({ y }) => y),
    letterHeight,
    { top: 0, bottom: size.height },
  );
  return {
    lines: laid.map((values, index) => ({
      path: pathOf(values, xOf, yOf),
      end: { x: ends[index]?.x ?? 0, y: (ends[index]?.y ?? 0) + (moves[index] ?? 0) },
    })),
    ticks: Array.from({ length: last - first + 1 }, (_, index) => {
      const value = (first + index) * step;
      return { value, y: yOf(value) };
    }),
    xOf,
  };
}

function pathOf(
  values: readonly number[],
  xOf: (month: number) => number,
  yOf: (value: number) => number,
): string {
  const points = values.flatMap((value, month) =>
    Number.isNaN(value) ? [] : [`${xOf(month).toFixed(1)} ${yOf(value).toFixed(1)}`],
  );
  return `M${points.join("L")}`;
}
