import type { Span } from "../trial";

/** Sets the months of the span to 0. */
export function clear(series: Float64Array, { from, to }: Span): void {
  for (let t = from; t <= to; t++) series[t] = 0;
}

/** Adds the months `from`..`to` of a series to those of another. */
export function add(series: Float64Array, to: Float64Array, { from, to: last }: Span): void {
  for (let t = from; t <= last; t++) to[t] = (to[t] as number) + (series[t] as number);
}
