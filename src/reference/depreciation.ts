import type { Dated } from "./dated";

/** The shortest and the longest usual life, in years. */
type Life = readonly [shortest: number, longest: number];

const row = {
  unit: "years",
  source: "depreciationUsage",
  validFrom: "2014-01-01",
  certainty: "derived",
} as const;

const life = (shortest: number, longest: number): Dated<Life> => ({
  ...row,
  value: [shortest, longest],
});

/** Over how long things are usually depreciated. */
export const depreciation = {
  vehicle: life(4, 5),
  cargoBike: { ...row, source: "usage", certainty: "toVerify", value: [3, 5] },
  it: life(3, 3),
  phone: life(3, 3),
  software: life(1, 3),
  tools: life(5, 10),
  shopFurniture: life(5, 10),
  furniture: life(10, 10),
  lightFitOut: life(5, 7),
  fitOut: life(10, 20),
} as const satisfies Record<string, Dated<Life>>;
