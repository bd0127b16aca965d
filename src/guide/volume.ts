import { type Range, range } from "./catalogue/figure";
import type { Triple, Volume } from "./catalogue/service";

/** A trial is for so many people at most, and has some customers in the smallest village. */
const populationServed = { least: 300, most: 5000 } as const;

type Counted = Extract<Volume, { kind: "ramp" | "steady" }>;

/** Units a month reached in a place of so many inhabitants; whole numbers, in order. */
export function unitsFor({ per, units }: Counted, population: number): Range {
  const factor = per === "place" ? 1 : servedPopulation(population) / 1000;
  const [low, likely, high] = units.value.map((one) =>
    Math.max(1, Math.round(one * factor)),
  ) as unknown as Triple;
  return range(low, likely, Math.max(high, low + 1));
}

/** Units a month at the start of a ramp. */
export function firstUnits({ mode }: Range): number {
  return Math.max(1, Math.round(mode * 0.2));
}

/** Households that may join one day. */
export function householdsFor(
  { households }: Extract<Volume, { kind: "adoption" }>,
  population: number,
): number {
  return Math.max(20, Math.round((servedPopulation(population) * households.value) / 100));
}

function servedPopulation(population: number): number {
  return Math.min(populationServed.most, Math.max(populationServed.least, population));
}
