import { describe, expect, it } from "vitest";
import { spreadOf, tourLength, toursFor, unitTourLength } from "../../../src/engine/lines/routes";
import { uniforms } from "../generated";

type Point = readonly [x: number, y: number];

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Length of the shortest closed tour, by trying every order (Held and Karp 1962: one best way to each last stop). */
function shortestTour(points: readonly Point[]): number {
  const [home, ...others] = points;
  if (home === undefined || others.length === 0) return 0;
  const count = others.length;
  const best = new Float64Array((1 << count) * count).fill(Number.POSITIVE_INFINITY);
  for (const [last, point] of others.entries())
    best[(1 << last) * count + last] = distance(home, point);
  for (let visited = 1; visited < 1 << count; visited++) {
    for (let last = 0; last < count; last++) {
      const soFar = best[visited * count + last] as number;
      if (soFar === Number.POSITIVE_INFINITY) continue;
      for (let next = 0; next < count; next++) {
        if (visited & (1 << next)) continue;
        const at = (visited | (1 << next)) * count + next;
        const length = soFar + distance(others[last] as Point, others[next] as Point);
        if (length < (best[at] as number)) best[at] = length;
      }
    }
  }
  const all = (1 << count) - 1;
  return Math.min(
    ...others.map((point, last) => (best[all * count + last] as number) + distance(point, home)),
  );
}

/** Mean over random sets of points in the unit square, and its standard error. */
function sampledTour(stops: number, samples: number): { mean: number; standardError: number } {
  const next = uniforms(20_261_123 + stops);
  let sum = 0;
  let squares = 0;
  for (let sample = 0; sample < samples; sample++) {
    const length = shortestTour(Array.from({ length: stops }, () => [next(), next()] as const));
    sum += length;
    squares += length * length;
  }
  const mean = sum / samples;
  return { mean, standardError: Math.sqrt((squares / samples - mean * mean) / samples) };
}

/** Mean distance of two random points of a unit square, (2 + sqrt 2 + 5 asinh 1) / 15 = 0.521405... (OEIS A091505). */
const meanDistance = (2 + Math.SQRT2 + 5 * Math.asinh(1)) / 15;

describe("the tour of a unit square", () => {
  it("through two points is twice their mean distance, through three points three times", () => {
    expect(meanDistance).toBeCloseTo(0.52140543316472, 13);
    // The table has four decimals.
    expect(Math.abs(unitTourLength(2) - 2 * meanDistance)).toBeLessThan(0.00005);
    expect(Math.abs(unitTourLength(3) - 3 * meanDistance)).toBeLessThan(0.00005);
    expect([unitTourLength(0), unitTourLength(1)]).toEqual([0, 0]);
  });

  it("through 4 to 9 points is the mean of shortest tours through random points", () => {
    for (const [stops, samples] of [
      [4, 20_000],
      [5, 12_000],
      [6, 6000],
      [7, 3000],
      [8, 1500],
      [9, 600],
    ] as const) {
      const { mean, standardError } = sampledTour(stops, samples);
      // Fixed draws: 4 standard errors tell a wrong table from bad luck once and for all.
      expect(Math.abs(unitTourLength(stops) - mean), `${stops} stops: ${mean}`).toBeLessThan(
        4 * standardError,
      );
      expect(standardError).toBeLessThan(0.02);
    }
  });

  it("grows with the square root of the stops, by the constant of Beardwood, Halton and Hammersley", () => {
    // 0.7124 (Johnson, McGeoch and Rothberg 1996; Percus and Martin, Physical Review Letters 76, 1996, find
    // 0.7120 +- 0.0002 without boundaries).
    const many = 1e12;
    expect(unitTourLength(many) / Math.sqrt(many)).toBeCloseTo(0.7124, 5);
  });

  it("never shrinks as stops are added, and bends little where the table meets the formula", () => {
    for (let stops = 0; stops < 80; stops += 0.25) {
      expect(unitTourLength(stops + 0.25)).toBeGreaterThanOrEqual(unitTourLength(stops));
    }
    expect(Math.abs(unitTourLength(10.0001) - unitTourLength(10))).toBeLessThan(
      0.005 * unitTourLength(10),
    );
    expect(unitTourLength(4.5)).toBeCloseTo((1.8894 + 2.1261) / 2, 12);
    expect(unitTourLength(1.5)).toBeCloseTo(1.0428 / 2, 12);
  });
});

describe("a round", () => {
  it("goes to its area and back, and through it", () => {
    expect(tourLength(4, spreadOf(25, 1.3), 6)).toBeCloseTo(12 + 1.3 * 5 * 1.8894, 12);
    // A depot within the area is one more point of it.
    expect(tourLength(4, spreadOf(25, 1), 0)).toBeCloseTo(5 * 2.1261, 12);
    expect(tourLength(0, spreadOf(25, 1), 0)).toBe(0);
    expect(tourLength(3, spreadOf(0, 1.3), 2)).toBe(4);
  });

  it("is made as often as planned, or as the stops need", () => {
    expect(toursFor(10, 20, 8)).toBe(8);
    expect(toursFor(161, 20, 8)).toBe(9);
    expect(toursFor(0, 20, 0)).toBe(0);
    // Seven tours exactly, though 0.7 / 0.1 is a little less than 7 and 2.1 / 0.3 a little more in binary.
    expect(toursFor(0.7, 0.1, 0)).toBe(7);
    expect(toursFor(2.1, 0.3, 0)).toBe(7);
  });
});
