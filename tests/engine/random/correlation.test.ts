import { describe, expect, it, test } from "vitest";
import {
  cholesky,
  nearestCorrelation,
  normalCorrelation,
  rankCorrelation,
} from "../../../src/engine/random/correlation";

const matrix = (rows: number[][]) => rows.map((row) => Float64Array.from(row));

function product(lower: readonly Float64Array[]): number[][] {
  return lower.map((row) =>
    lower.map((other) => row.reduce((total, value, k) => total + value * (other[k] ?? 0), 0)),
  );
}

function expectNear(
  found: readonly (readonly number[] | Float64Array)[],
  wanted: number[][],
  bound: number,
) {
  found.forEach((row, i) => {
    row.forEach((value, j) => {
      expect(Math.abs(value - (wanted[i]?.[j] ?? Number.NaN))).toBeLessThan(bound);
    });
  });
}

describe("rank and normal correlation", () => {
  test.each([-1, -0.4, 0, 0.5, 0.9, 1])("%d there and back", (rho) => {
    expect(rankCorrelation(normalCorrelation(rho))).toBeCloseTo(rho, 14);
  });

  it("of one half is 0.5176: 2 sin(pi / 12)", () => {
    expect(normalCorrelation(0.5)).toBeCloseTo(0.517638090205, 12);
  });
});

describe("Cholesky", () => {
  it("gives a root of a possible matrix, singular ones included", () => {
    for (const rows of [
      [
        [1, 0.3, -0.2],
        [0.3, 1, 0.6],
        [-0.2, 0.6, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [1, -1, 0.5],
        [-1, 1, -0.5],
        [0.5, -0.5, 1],
      ],
    ]) {
      const lower = cholesky(matrix(rows));
      expect(lower).not.toBeNull();
      expectNear(product(lower ?? []), rows, 1e-12);
    }
  });

  it("refuses an impossible one", () => {
    expect(
      cholesky(
        matrix([
          [1, 1, 0],
          [1, 1, 1],
          [0, 1, 1],
        ]),
      ),
    ).toBeNull();
    expect(
      cholesky(
        matrix([
          [1, 0.9, -0.9],
          [0.9, 1, 0.9],
          [-0.9, 0.9, 1],
        ]),
      ),
    ).toBeNull();
  });
});

describe("the nearest correlation matrix", () => {
  it("is that of Higham's example (2002, section 4)", () => {
    const found = nearestCorrelation(
      matrix([
        [1, 1, 0],
        [1, 1, 1],
        [0, 1, 1],
      ]),
    );
    const [a, b] = [0.7607, 0.1573];
    // Published to four digits.
    expectNear(
      found,
      [
        [1, a, b],
        [a, 1, a],
        [b, a, 1],
      ],
      5e-5,
    );
  });

  it("is possible, and no other possible one near it is nearer", () => {
    const asked = matrix([
      [1, 0.9, -0.8, 0.2],
      [0.9, 1, 0.7, -0.6],
      [-0.8, 0.7, 1, 0.9],
      [0.2, -0.6, 0.9, 1],
    ]);
    const found = nearestCorrelation(asked);
    const lower = cholesky(found);
    expect(lower).not.toBeNull();
    const distance = (to: readonly ArrayLike<number>[]) => {
      let total = 0;
      for (const [i, row] of asked.entries())
        for (const [j, value] of row.entries()) total += ((to[i]?.[j] ?? 0) - value) ** 2;
      return total;
    };
    const best = distance(found);
    // Other possible matrices: products of rows of unit length, turned a little.
    for (let turn = 0; turn < 400; turn++) {
      const rows = (lower ?? []).map((row, i) => {
        const moved = Array.from(
          row,
          (value, j) => value + 0.02 * Math.sin(turn * 12.9898 + i * 78.233 + j * 37.719),
        );
        const length = Math.hypot(...moved);
        return Float64Array.from(moved, (value) => value / length);
      });
      expect(distance(product(rows))).toBeGreaterThanOrEqual(best - 1e-9);
    }
  });

  it("leaves a possible one as it is", () => {
    const rows = [
      [1, 0.3, -0.2],
      [0.3, 1, 0.6],
      [-0.2, 0.6, 1],
    ];
    expectNear(nearestCorrelation(matrix(rows)), rows, 1e-9);
  });

  it("is found for large impossible sets too, in good time", () => {
    const n = 41;
    const rows = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_unused, j) => (i === j ? 1 : -0.5)),
    );
    expect(cholesky(nearestCorrelation(matrix(rows)))).not.toBeNull();
  });
});
