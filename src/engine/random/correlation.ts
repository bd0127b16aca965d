/** Symmetric matrices as rows of numbers, sizes n x n. */
type Matrix = Float64Array<ArrayBuffer>[];

function zeros(n: number): Matrix {
  return Array.from({ length: n }, () => new Float64Array(n));
}

/** Correlation of the normal ranks that gives a rank correlation rho (Pearson 1907; contract, section 1). */
export function normalCorrelation(rho: number): number {
  return 2 * Math.sin((Math.PI * rho) / 6);
}

/** The other way: rank correlation of normal variables whose correlation is r. */
export function rankCorrelation(r: number): number {
  return (6 / Math.PI) * Math.asin(Math.max(-1, Math.min(1, r)) / 2);
}

/** What a pivot may lose to rounding before it is taken for negative: n additions of numbers up to 1. */
const slack = 1e-12;

/**
 * Lower triangular L with L L' = matrix, for a positive semidefinite matrix of ones on the diagonal; null where it is
 * none. A pivot that rounding alone keeps from 0 counts as 0.
 */
export function cholesky(matrix: Matrix): Matrix | null {
  const n = matrix.length;
  const lower = zeros(n);
  for (let i = 0; i < n; i++) {
    const row = lower[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as Float64Array;
      let rest = (matrix[i] as Float64Array)[j] as number;
      for (let k = 0; k < j; k++) rest -= (row[k] as number) * (other[k] as number);
      if (i === j) {
        if (rest < -slack * n) return null;
        row[j] = rest > slack * n ? Math.sqrt(rest) : 0;
      } else if ((other[j] as number) > 0) {
        row[j] = rest / (other[j] as number);
      } else if (Math.abs(rest) > Math.sqrt(slack * n)) {
        return null;
      }
    }
  }
  return lower;
}

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix by Jacobi's rotations (Golub and Van Loan 2013, 8.5). */
function eigen(symmetric: Matrix): { values: Float64Array; vectors: Matrix } {
  const n = symmetric.length;
  const a = symmetric.map((row) => row.slice());
  const vectors = zeros(n);
  for (let i = 0; i < n; i++) (vectors[i] as Float64Array)[i] = 1;
  for (let sweep = 0; sweep < 50; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) off += ((a[p] as Float64Array)[q] as number) ** 2;
    if (off < 1e-30 * n) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, vectors, p, q);
  }
  return { values: Float64Array.from(a, (row, i) => row[i] as number), vectors };
}

/** Makes entry (p, q) of `a` 0 and keeps the rotation in `vectors`. */
function rotate(a: Matrix, vectors: Matrix, p: number, q: number): void {
  const rowP = a[p] as Float64Array;
  const rowQ = a[q] as Float64Array;
  const apq = rowP[q] as number;
  if (apq === 0) return;
  const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(1 + theta * theta));
  const c = 1 / Math.sqrt(1 + t * t);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  for (let k = 0; k < a.length; k++) {
    const x = rowP[k] as number;
    const y = rowQ[k] as number;
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
  for (const row of vectors) turn(row, p, q, c, s);
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const x = row[p] as number;
  const y = row[q] as number;
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}

/** The nearest positive semidefinite matrix: negative eigenvalues set to 0. */
function semidefinite(symmetric: Matrix): Matrix {
  const n = symmetric.length;
  const { values, vectors } = eigen(symmetric);
  const nearest = zeros(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let entry = 0;
      for (let k = 0; k < n; k++) {
        const value = values[k] as number;
        if (value > 0) {
          const u = (vectors[i] as Float64Array)[k] as number;
          const v = (vectors[j] as Float64Array)[k] as number;
          entry += value * u * v;
        }
      }
      (nearest[i] as Float64Array)[j] = entry;
      (nearest[j] as Float64Array)[i] = entry;
    }
  }
  return nearest;
}

/** More variables than this in one impossible set are not worth the nearest matrix's cubic cost. */
const largest = 40;

/**
 * The correlation matrix nearest to a symmetric one of unit diagonal, in the Frobenius norm, by alternating projections
 * with Dykstra's correction (Higham 2002, IMA Journal of Numerical Analysis 22). Sets of more than 40 variables are
 * instead drawn towards independence by a common factor, as far as rows of sum 1 surely allow.
 */
export function nearestCorrelation(symmetric: Matrix): Matrix {
  const n = symmetric.length;
  if (n > largest) return shrunk(symmetric);
  let current = symmetric.map((row) => row.slice());
  const correction = zeros(n);
  const rounds = Math.ceil(2e7 / n ** 4) + 100;
  for (let round = 0; round < rounds; round++) {
    const wanted = current.map((row, i) =>
      row.map((value, j) => value - ((correction[i] as Float64Array)[j] as number)),
    );
    const projected = semidefinite(wanted);
    let moved = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const value = (projected[i] as Float64Array)[j] as number;
        (correction[i] as Float64Array)[j] = value - ((wanted[i] as Float64Array)[j] as number);
        const next = i === j ? 1 : value;
        moved = Math.max(moved, Math.abs(next - ((current[i] as Float64Array)[j] as number)));
        (current[i] as Float64Array)[j] = next;
      }
    }
    if (moved < 1e-10) break;
  }
  // The last step restored the diagonal: scale back what is left below 0, within the tolerance.
  current = semidefinite(current);
  const scale = current.map((row, i) => 1 / Math.sqrt(row[i] as number));
  return current.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value * (scale[i] as number) * (scale[j] as number))),
  );
}

function shrunk(symmetric: Matrix): Matrix {
  let widest = 0;
  symmetric.forEach((row, i) => {
    widest = Math.max(
      widest,
      row.reduce((total, value, j) => (i === j ? total : total + Math.abs(value)), 0),
    );
  });
  const factor = Math.min(1, 1 / widest);
  return symmetric.map((row, i) => row.map((value, j) => (i === j ? 1 : value * factor)));
}
