import type { Dated } from "./dated";

/** Up to so many kilometres a year, `perKm` for each and `constant` in all. */
export interface MileageBand {
  readonly upTo: number;
  readonly perKm: number;
  readonly constant: number;
}

const end = Number.POSITIVE_INFINITY;
const row = {
  unit: "eurPerKm",
  source: "mileageScale",
  validFrom: "2023-01-01",
  certainty: "official",
} as const;

function car(low: number, middle: number, constant: number, high: number): Dated<MileageBand[]> {
  const value = [
    { upTo: 5000, perKm: low, constant: 0 },
    { upTo: 20_000, perKm: middle, constant },
    { upTo: end, perKm: high, constant: 0 },
  ];
  return { ...row, value };
}

/** The tax scale for a private vehicle, by fiscal horsepower; it holds for employees and volunteers. */
export const mileage = {
  cv3: car(0.529, 0.316, 1065, 0.37),
  cv4: car(0.606, 0.34, 1330, 0.407),
  cv5: car(0.636, 0.357, 1395, 0.427),
  cv6: car(0.665, 0.374, 1457, 0.447),
  cv7plus: car(0.697, 0.394, 1515, 0.47),
  moped: {
    ...row,
    value: [
      { upTo: 3000, perKm: 0.315, constant: 0 },
      { upTo: 6000, perKm: 0.079, constant: 711 },
      { upTo: end, perKm: 0.198, constant: 0 },
    ],
  },
  bike: {
    unit: "eurPerKm",
    source: "usage",
    validFrom: "2020-01-01",
    certainty: "toVerify",
    value: [{ upTo: end, perKm: 0.25, constant: 0 }],
  },
} as const satisfies Record<string, Dated<readonly MileageBand[]>>;

/** How much more an electric car is worth on the scale. */
export const electricBonus: Dated = {
  value: 0.2,
  unit: "share",
  source: "mileageScale",
  validFrom: "2021-01-01",
  certainty: "official",
};

/** Euros a kilometre for who drives so many kilometres in a year; the first band's where nobody drives. */
export function mileageCost(bands: readonly MileageBand[], yearlyKm: number): number {
  const band = bands.find(({ upTo }) => yearlyKm <= upTo) ?? bands.at(-1);
  if (!band) throw new RangeError("a scale without bands");
  return band.perKm + (yearlyKm > 0 ? band.constant / yearlyKm : 0);
}
