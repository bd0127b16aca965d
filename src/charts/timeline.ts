import type { Plan } from "../engine";
import { formatMonth, type Language, monthAt, monthNumber } from "../units";

/** How the months of several scenarios are laid side by side: by their number in each, or by the calendar. */
export type TimelineBy = "pilot" | "calendar";

/** The months that several scenarios have together. */
export interface Timeline {
  readonly by: TimelineBy;
  /** How many months there are. */
  readonly length: number;
  /** `YYYY-MM` of the first one, by the calendar. */
  readonly start: string;
  /** Place of each scenario's first month. */
  readonly shifts: readonly number[];
}

/** Lays the months of some plans side by side; at least one. */
export function timelineOf(plans: readonly Plan[], by: TimelineBy): Timeline {
  const starts = plans.map(({ model }) => model.scenario.start);
  const start = starts.reduce((one, other) => (other < one ? other : one));
  const shifts = starts.map((one) => (by === "pilot" ? 0 : monthNumber(one) - monthNumber(start)));
  const length = Math.max(
    ...plans.map(({ months }, index) => months.length + (shifts[index] ?? 0)),
  );
  return { by, length, start, shifts };
}

/** A monthly line on the months of all; NaN in months that its scenario does not have. */
export function laidOn(
  { length, shifts }: Timeline,
  index: number,
  values: ArrayLike<number>,
): number[] {
  const shift = shifts[index] ?? 0;
  return Array.from({ length }, (_, month) => values[month - shift] ?? Number.NaN);
}

/** What a month of all is called; `numbered` says `mois 3` of the third. */
export function timelineMonth(
  { by, start }: Timeline,
  index: number,
  numbered: (number: number) => string,
  language: Language,
  style: "long" | "short" = "long",
): string {
  if (by === "pilot") return numbered(index + 1);
  return formatMonth(monthAt(start, index), language, style);
}
