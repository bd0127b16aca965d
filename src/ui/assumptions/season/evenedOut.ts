/** Precision that a person reads and types. */
const places = 3;

/**
 * The same season with the mean of an ordinary year, so that it moves volumes within the year and changes none
 * of its total. Null where there is nothing to spread: every month at zero.
 */
export function evenedOut(values: readonly number[]): number[] | null {
  const sum = values.reduce((total, value) => total + value, 0);
  if (!(sum > 0)) return null;
  const scale = 10 ** places;
  const units = values.map((value) => Math.round((value * values.length * scale) / sum));
  // What rounding leaves goes to the largest month, where it shows least.
  const left = values.length * scale - units.reduce((total, one) => total + one, 0);
  const largest = units.indexOf(Math.max(...units));
  return units.map((one, index) => (index === largest ? one + left : one) / scale);
}

/** Whether a season already leaves the total of the year as it is. */
export function isEven(values: readonly number[]): boolean {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.abs(sum - values.length) < 1e-9 * values.length;
}
