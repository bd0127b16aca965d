import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { densityShape } from "../../src/charts";
import type { Distribution } from "../../src/scenario";
import { anyDistribution } from "../setup/distributions";

function pointsOf(distribution: Distribution) {
  const shape = densityShape(distribution);
  return shape.kind === "curve" ? shape.points : shape.bars;
}

/** Height of a curve at `x`, between its points. */
function heightAt(distribution: Distribution, x: number): number {
  const points = pointsOf(distribution);
  const after = points.findIndex((point) => point.x >= x);
  const [a, b] = [points[Math.max(0, after - 1)], points[after]];
  if (!a || !b || a.x === b.x) return b?.y ?? NaN;
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

test("any range has a picture within its frame, as high as the frame", () => {
  fc.assert(
    fc.property(anyDistribution, (distribution) => {
      const points = pointsOf(distribution);
      expect(points.length).toBeGreaterThan(0);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(-1e-9);
        expect(x).toBeLessThanOrEqual(1 + 1e-9);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(1);
      }
      expect(Math.max(...points.map(({ y }) => y))).toBe(1);
      const xs = points.map(({ x }) => x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
    }),
  );
});

describe("a density against its formula", () => {
  test("PERT 0, 5, 10 is the beta (3, 3): u² (1 - u)², at a quarter 9/16 of the peak", () => {
    expect(heightAt({ dist: "pert", min: 0, mode: 5, max: 10 }, 0.25)).toBeCloseTo(9 / 16, 1);
  });

  test("the more its likely value weighs, the narrower", () => {
    const range = { dist: "pert", min: 0, mode: 5, max: 10 } as const;
    expect(heightAt({ ...range, lambda: 20 }, 0.25)).toBeLessThan(heightAt(range, 0.25));
    expect(heightAt({ ...range, lambda: 1e6 }, 0.25)).toBeLessThan(0.01);
  });

  test("a triangle has its point at the likely value", () => {
    expect(pointsOf({ dist: "triangular", min: 10, mode: 15, max: 30 })).toEqual([
      { x: 0, y: 0 },
      { x: 0.25, y: 1 },
      { x: 1, y: 0 },
    ]);
  });

  test("a normal law one standard deviation away is at exp(-1/2)", () => {
    const height = heightAt({ dist: "normal", mean: 10, sd: 2, min: 8, max: 12 }, 0);
    expect(height).toBeCloseTo(Math.exp(-0.5), 6);
  });

  test("a lognormal rises fast and falls slowly", () => {
    const points = pointsOf({ dist: "lognormal", p10: 1, p90: 10 });
    const peak = points.find(({ y }) => y === 1);
    expect(peak?.x).toBeLessThan(0.2);
  });

  test("separate values are bars as high as their weights, equal ones together", () => {
    expect(densityShape({ dist: "discrete", values: [4, 0, 4], weights: [1, 1, 1] })).toEqual({
      kind: "bars",
      bars: [
        { x: 0, y: 0.5 },
        { x: 1, y: 1 },
      ],
    });
  });
});
