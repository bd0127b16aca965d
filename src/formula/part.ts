/** The value of a formula over an array of numbers. Pure, never throws; NaN or infinite on a fault. */
export type Closure = (values: Float64Array) => number;

/** A compiled part; what is known of leaves serves to spare calls above them. */
export interface Part {
  readonly run: Closure;
  readonly constant: number | null;
  readonly slot: number | null;
}
