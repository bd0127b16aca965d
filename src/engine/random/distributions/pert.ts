import logBeta from "@stdlib/math-base-special-betaln";
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import { standardNormalCdf, standardNormalDensity } from "../normal";
import type { Draw } from "./draw";

/** The table covers the normal ranks of every 32-bit uniform number: the lowest, 2^-33, is at -6.34. */
const reach = 6.5;
/** Cells of the table: the error, in the sixth power of their width, is then under 1e-9 of max - min. */
const cells = 160;
const width = (2 * reach) / cells;
const coefficients = 6;

/** Beyond this sharpness the beta's quantiles cannot be told from the mode to nine digits, nor computed reliably. */
const sharpest = 1e7;

/**
 * Quantiles of the beta distribution on [0, 1] against normal ranks: polynomials of the fifth degree that meet value,
 * slope and curvature at the ends of each cell. A quantile costs microseconds, a trial draws dozens of them.
 */
class BetaTable {
  private readonly polynomials = new Float64Array(cells * coefficients);

  /** Parameters alpha, beta >= 1, not both huge. */
  constructor(alpha: number, beta: number) {
    const lower = betaQuantile.factory(alpha, beta);
    const upper = betaQuantile.factory(beta, alpha);
    let before = knotAt(0);
    for (let cell = 0; cell < cells; cell++) {
      const after = knotAt(cell + 1);
      this.meet(cell, before, after);
      before = after;
    }

    /** Value, slope and curvature at the left end of a cell, per width. */
    function knotAt(cell: number): readonly [number, number, number] {
      const z = cell * width - reach;
      // Each tail is computed as a lower one, where probabilities keep their digits.
      const rank = standardNormalCdf(-Math.abs(z));
      const x = z <= 0 ? lower(rank) : 1 - upper(rank);
      const y = z <= 0 ? 1 - x : upper(rank);
      const density = Math.exp(
        (alpha - 1) * Math.log(x) + (beta - 1) * Math.log(y) - logBeta(alpha, beta),
      );
      const slope = standardNormalDensity(z) / density;
      const bend = (alpha - 1) / x - (beta - 1) / y;
      return [x, slope * width, slope * (-z - slope * bend) * width * width];
    }
  }

  private meet(
    cell: number,
    [a, da, dda]: readonly [number, number, number],
    [b, db, ddb]: readonly [number, number, number],
  ): void {
    const rise = b - a;
    this.polynomials.set(
      [
        a,
        da,
        dda / 2,
        10 * rise - 6 * da - 4 * db - 1.5 * dda + 0.5 * ddb,
        -15 * rise + 8 * da + 7 * db + 1.5 * dda - ddb,
        6 * rise - 3 * da - 3 * db - 0.5 * dda + 0.5 * ddb,
      ],
      cell * coefficients,
    );
  }

  /** Quantile of normal rank z. */
  at(z: number): number {
    const place = Math.min(cells, Math.max(0, (z + reach) / width));
    const cell = Math.min(cells - 1, Math.floor(place));
    const s = place - cell;
    const p = this.polynomials;
    const at = cell * coefficients;
    const value =
      (p[at] as number) +
      s *
        ((p[at + 1] as number) +
          s *
            ((p[at + 2] as number) +
              s *
                ((p[at + 3] as number) + s * ((p[at + 4] as number) + s * (p[at + 5] as number)))));
    return Math.min(1, Math.max(0, value));
  }
}

/** Tables by their parameters: made once for all the ranges of the same shape, kept by who runs trials. */
export type BetaTables = Map<string, BetaTable>;

/** Parameters of the beta on [0, 1] that a beta-PERT is, stretched. */
export function pertShape(min: number, mode: number, max: number, lambda: number) {
  const sharpness = Math.min(lambda, sharpest);
  return {
    alpha: 1 + sharpness * ((mode - min) / (max - min)),
    beta: 1 + sharpness * ((max - mode) / (max - min)),
  };
}

/** Beta-PERT on [min, max] (Malcolm and others 1959; lambda as in Vose 2008), `lambda` > 0. */
export function pertDraw(
  min: number,
  mode: number,
  max: number,
  lambda: number,
  tables: BetaTables,
): Draw {
  const { alpha, beta } = pertShape(min, mode, max, lambda);
  const name = `${alpha}/${beta}`;
  const table = tables.get(name) ?? new BetaTable(alpha, beta);
  tables.set(name, table);
  return {
    from: "normal",
    at: (z) => {
      const x = table.at(z);
      return min * (1 - x) + max * x;
    },
  };
}
