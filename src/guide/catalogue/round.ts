import { mileage, mileageCost } from "../../reference";
import type { Quantity } from "../../scenario";
import { plausible, published, range, type Sourced } from "./figure";

interface Vehicle {
  readonly speed: Sourced<number>;
  readonly costPerKm: Sourced<Quantity>;
  /** Most km² that it covers. */
  readonly mostArea: number;
}

/** Somebody's own car, or what was bought: then only what each kilometre adds. */
export const vehicles: Readonly<Record<"car" | "cargoBike" | "van", Vehicle>> = {
  car: {
    speed: plausible(40),
    // The allowance carries no VAT, which an exempt project has added to what it buys.
    costPerKm: published(`=${mileageCost(mileage.cv5.value, 0)} / 1.2`, "mileage"),
    mostArea: 1000,
  },
  cargoBike: {
    speed: plausible(15),
    costPerKm: plausible(range(0.1, 0.18, 0.25)),
    mostArea: 15,
  },
  van: {
    speed: plausible(40),
    costPerKm: plausible(range(0.15, 0.2, 0.3)),
    mostArea: 1000,
  },
};

/** A round a week at first, two from the second stage on. */
export const round = {
  depotDistance: plausible(2),
  toursPerMonth: plausible("=stage == 1 ? 4 : 8"),
  maxStops: plausible(12),
  minutesPerStop: plausible(6),
  circuity: plausible(1.35),
} as const;
