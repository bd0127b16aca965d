import { quantiles } from "./quantiles";
import { select } from "./select";

/** Probabilities of the quantiles that are told of an amount. */
export const bandProbabilities = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** How an amount is spread over the trials, in its unit. */
export interface Spread {
  readonly mean: number;
  /** With n - 1; 0 for one trial. */
  readonly sd: number;
  readonly q05: number;
  readonly q25: number;
  readonly q50: number;
  readonly q75: number;
  readonly q95: number;
  /** Mean of the ceil(n / 20) lowest. */
  readonly expectedShortfall: number;
}

/** Mean of some numbers, in their order, from the first one: numbers that are all the same are their own mean. */
export function meanOf(values: Float64Array): number {
  const first = values[0] as number;
  let away = 0;
  for (let index = 1; index < values.length; index++) away += (values[index] as number) - first;
  return first + away / values.length;
}

/** Spread of at least one amount; their order is left as it is. */
export function spreadOf(values: Float64Array): Spread {
  const mean = meanOf(values);
  let squares = 0;
  for (let index = 0; index < values.length; index++) {
    squares += ((values[index] as number) - mean) ** 2;
  }
  const sd = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
  const ordered = values.slice();
  const lowest = Math.ceil(values.length / 20);
  select(ordered, lowest - 1, 0, ordered.length - 1);
  const tail = ordered.slice(0, lowest).sort();
  const [q05 = 0, q25 = 0, q50 = 0, q75 = 0, q95 = 0] = quantiles(ordered, bandProbabilities);
  return { mean, sd, q05, q25, q50, q75, q95, expectedShortfall: meanOf(tail) };
}
