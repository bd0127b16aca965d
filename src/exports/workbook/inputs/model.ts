import { longTour, unitTours } from "../../../engine";
import type { Figures } from "../assumptions/figures";
import type { Range, Term } from "../grid/term";
import { said } from "../words";

/** Constants of the length of tours; null where the scenario has none. */
export interface TourConstants {
  /** Length of a tour of 0, 1, … 10 points in an area of 1 km2. */
  readonly table: Range;
  readonly slope: Term;
  readonly base: Term;
}

export function tourConstants({ on }: Figures): TourConstants | null {
  if ((on.scenario.routes ?? []).length === 0) return null;
  const { names, assumptions } = on.words.workbook;
  on.part(assumptions.model);
  const line = (label: string, content: number) => ({
    label,
    unit: "",
    figure: "exact" as const,
    content,
    kind: "constant" as const,
    path: null,
    note: assumptions.tourSource,
  });
  const table = on.list(
    names.tourTable,
    [...unitTours].map((length, number) => line(said(assumptions.tourTable, { number }), length)),
  );
  return {
    table,
    slope: on.named(names.tourSlope, line(assumptions.tourSlope, longTour.slope)),
    base: on.named(names.tourBase, line(assumptions.tourBase, longTour.base)),
  };
}
