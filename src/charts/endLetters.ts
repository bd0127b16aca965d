import type { AnnotationOptions, PartialEventContext } from "chartjs-plugin-annotation";
import type { ChartLook } from "./look";

/** A line's last point, and the letter that names the line there. */
export interface LineEnd {
  readonly letter: string;
  readonly month: number;
  readonly value: number;
  readonly colour: string;
  readonly isReference: boolean;
}

/** Pixels between two letters that would lie over each other. */
const apart = 17;

/** Months within which the ends of two lines are one crowd. */
const near = 3;

/** Heights between which what is spread stays. */
interface Limits {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far down, in pixels, each of some heights moves so that no two are nearer than `distance`, each crowd staying around
 * its middle, and within what is drawn. Heights count downwards.
 */
export function spread(
  heights: readonly number[],
  distance: number,
  { top, bottom }: Limits = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY },
): number[] {
  const within = (first: number, count: number) =>
    Math.max(top, Math.min(first, bottom - (count - 1) * distance));
  const order = heights
    .map((_, index) => index)
    .toSorted((a, b) => at(heights, a) - at(heights, b));
  const placed: { members: number[]; top: number }[] = [];
  for (const index of order) {
    let crowd = { members: [index], top: within(at(heights, index), 1) };
    for (;;) {
      const above = placed.at(-1);
      if (!above || above.top + above.members.length * distance <= crowd.top) break;
      placed.pop();
      const members = [...above.members, ...crowd.members];
      const middle = members.reduce((sum, one) => sum + at(heights, one), 0) / members.length;
      const first = middle - ((members.length - 1) * distance) / 2;
      crowd = { members, top: within(first, members.length) };
    }
    placed.push(crowd);
  }
  const moves = heights.map(() => 0);
  for (const { members, top: first } of placed) {
    members.forEach((index, place) => {
      moves[index] = first + place * distance - at(heights, index);
    });
  }
  return moves;
}

function at(heights: readonly number[], index: number): number {
  return heights[index] ?? 0;
}

/** The letters of lines at their ends, beside each other where the ends meet. */
export function endLetters(
  ends: readonly LineEnd[],
  { palette, scale = 1 }: ChartLook,
): Record<string, AnnotationOptions> {
  const moveOf = (own: LineEnd, { chart }: PartialEventContext) => {
    const crowd = ends.filter(({ month }) => Math.abs(month - own.month) <= near);
    const heights = crowd.map(({ value }) => chart.scales["y"]?.getPixelForValue(value) ?? 0);
    const [top, bottom] = [chart.chartArea?.top ?? 0, chart.chartArea?.bottom ?? 0];
    return spread(heights, apart * scale, { top, bottom })[crowd.indexOf(own)] ?? 0;
  };
  return Object.fromEntries(
    ends.map((end): [string, AnnotationOptions] => [
      `end${end.letter}`,
      {
        type: "label",
        xValue: end.month,
        yValue: end.value,
        content: end.letter,
        position: { x: "start", y: "center" },
        xAdjust: 5,
        yAdjust: (context: PartialEventContext) => moveOf(end, context),
        padding: { x: 4, y: 1 },
        backgroundColor: end.isReference ? palette.ink : palette.paper,
        borderColor: end.colour,
        borderWidth: 1.5,
        borderRadius: 2,
        color: end.isReference ? palette.paper : palette.ink,
        font: { family: palette.font, size: 12 * scale, weight: 650 },
      },
    ]),
  );
}
