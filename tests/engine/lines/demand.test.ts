import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextCustomers, rampValue } from "../../../src/engine/lines/demand";
import { planFrom } from "../generated";
import { smallScenario } from "../small";

/**
 * Share of adopters at time t, solution of dF/dt = (p + q F)(1 - F): F = (1 - e^-(p+q)t) / (1 + q/p e^-(p+q)t).
 * Bass, "A New Product Growth for Model Consumer Durables", Management Science 15(5), 1969.
 */
function bass(p: number, q: number, t: number): number {
  const decay = Math.exp(-(p + q) * t);
  return (1 - decay) / (1 + (q / p) * decay);
}

/** Mean values of 213 applications, per year: Sultan, Farley and Lehmann, Journal of Marketing Research 27, 1990. */
const p = 0.03;
const q = 0.38;

/** The engine's monthly step, with a year cut into `steps`: shares of a population of 1, after each. */
function stepped(years: number, steps: number): number[] {
  const shares: number[] = [];
  let share = 0;
  for (let step = 0; step < years * steps; step++) {
    share = nextCustomers(share, 1, p / steps, q / steps, 0);
    shares.push(share);
  }
  return shares;
}

describe("adoption", () => {
  it("follows the Bass curve of the published mean parameters, the closer the shorter the step", () => {
    const farthest = (steps: number) =>
      Math.max(
        ...stepped(20, steps).map((share, step) =>
          Math.abs(share - bass(p, q, (step + 1) / steps)),
        ),
      );
    const monthly = farthest(12);
    // Euler's method errs by about step x half the largest second derivative, here (1/12) x 0.03 / 2 x growth.
    expect(monthly).toBeLessThan(0.01);
    // First order: ten times the steps, a tenth of the error.
    expect(monthly / farthest(120)).toBeGreaterThan(9);
    expect(monthly / farthest(120)).toBeLessThan(11);
  });

  it("peaks at ln(q / p) / (p + q) years, 6.2, with adoption m (p + q)^2 / 4 q a year", () => {
    const shares = stepped(20, 120);
    const added = shares.map((share, step) => 120 * (share - (shares[step - 1] ?? 0)));
    const peak = Math.max(...added);
    // Both to within the step of a hundred and twentieth of a year.
    expect(Math.abs(added.indexOf(peak) / 120 - Math.log(q / p) / (p + q))).toBeLessThan(0.02);
    expect(Math.abs(peak - (p + q) ** 2 / (4 * q))).toBeLessThan(1e-3 * peak);
  });

  it("with churn settles where arrivals meet departures", () => {
    let customers = 0;
    for (let month = 0; month < 5000; month++) {
      customers = nextCustomers(customers, 800, 0.01, 0.1, 0.05);
    }
    // (p + q A / M)(M - A) = c A, that is q a^2 + (p + c - q) a - p = 0 with a = A / M.
    const b = 0.01 + 0.05 - 0.1;
    const share = (-b + Math.sqrt(b * b + 4 * 0.1 * 0.01)) / (2 * 0.1);
    expect(customers).toBeCloseTo(800 * share, 6);
  });

  it("never leaves 0 to the population", () => {
    const rate = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        rate,
        rate,
        rate,
        (customers, population, innovation, imitation, churn) => {
          const next = nextCustomers(customers, population, innovation, imitation, churn);
          expect(next).toBeGreaterThanOrEqual(0);
          expect(next).toBeLessThanOrEqual(population);
        },
      ),
    );
    expect(nextCustomers(10, 0, 0.1, 0.1, 0)).toBe(0);
  });

  it("moves once before the first month counts, from the customers there at the start", () => {
    const { ledger } = planFrom(
      smallScenario({
        stages: [
          { id: "avant", name: "Avant", months: 2 },
          { id: "pilote", name: "Pilote", months: 3 },
        ],
        services: [
          {
            id: "panier",
            name: "Panier",
            from: "pilote",
            price: 1,
            demand: {
              kind: "adoption",
              population: 100,
              innovation: 0.1,
              imitation: 0.5,
              churn: 0.2,
              perCustomer: 2,
              initial: 20,
            },
          },
        ],
      }),
    );
    // 20 + (0.1 + 0.5 x 0.2) x 80 - 4 = 32; 32 + (0.1 + 0.16) x 68 - 6.4 = 43.28; and so on.
    const [service] = ledger.services;
    expect([...(service?.customers ?? [])].slice(0, 3)).toEqual([0, 0, 32]);
    expect(service?.customers[3]).toBeCloseTo(43.28, 10);
    expect(service?.customers[4]).toBeCloseTo(43.28 + (0.1 + 0.2164) * 56.72 - 8.656, 10);
    expect(service?.demand[3]).toBeCloseTo(86.56, 10);
  });
});

describe("a ramp", () => {
  it("goes from one value to the other in its months, straight or in an S", () => {
    const straight = [0, 1, 2, 3, 4, 5].map((k) => rampValue(10, 50, 4, false, k));
    expect(straight).toEqual([10, 20, 30, 40, 50, 50]);
    const curved = [0, 1, 2, 3, 4, 5].map((k) => rampValue(10, 50, 4, true, k));
    // 3 f^2 - 2 f^3 at a quarter, a half and three quarters: 5/32, 1/2, 27/32.
    expect(curved).toEqual([10, 16.25, 30, 43.75, 50, 50]);
    expect(rampValue(10, 50, 0, false, 0)).toBe(50);
    expect(rampValue(50, 10, -3, true, 0)).toBe(10);
  });
});
