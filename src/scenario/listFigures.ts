import type { Location } from "./issue";
import { idPathsIn } from "./location";
import { saidOf, type SaidOfFigure } from "./said";
import type { Quantity, Scenario } from "./schema";
import { type FigureField, visitFigures } from "./walk";

/** A figure that the file gives: a Quantity, a plain number, or a list of numbers that go together. */
export interface FigureOf {
  readonly path: string;
  readonly location: Location;
  readonly field: FigureField;
  readonly value: Quantity | readonly number[];
  /** What is said of it, by itself or by what holds it. */
  readonly said: Readonly<SaidOfFigure>;
}

/** Every figure of the items, the organisation and the economy, in the order of the format. */
export function listFigures(scenario: Scenario): readonly FigureOf[] {
  const figures: FigureOf[] = [];
  const pathOf = idPathsIn(scenario);
  visitFigures(scenario, (value, field, location) => {
    if (field === "fiscalYearStart") return;
    const path = pathOf(location).replace(/\[(\d+)\]/g, ".$1");
    figures.push({ path, location, field, value, said: saidOf(scenario, path, location) });
  });
  return figures;
}
