import type { Figures } from "../assumptions/figures";
import { unitLabel } from "../words";

/** Drivers and populations, which formulas read by their names. */
export function sharedInputs(figures: Figures): void {
  const { on } = figures;
  const { scenario, words } = on;
  const { drivers = [], segments = [] } = scenario;
  if (drivers.length > 0) on.part(words.groups.drivers);
  for (const { id, name, unit, value } of drivers)
    figures.shared(id, name, unit ?? "", "drivers.value", value);
  const populated = segments.filter(({ population }) => population !== undefined);
  if (populated.length > 0) on.part(words.groups.segments);
  const people = unitLabel(words, "people", undefined);
  for (const { id, name, population } of populated)
    figures.shared(id, name, people, "segments.population", population ?? 0);
}
