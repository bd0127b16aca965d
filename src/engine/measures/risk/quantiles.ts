import { select } from "./select";

/**
 * Quantiles of type 7 (Hyndman and Fan 1996) at rising probabilities in [0, 1], by selection: the values are put in
 * another order, never sorted. At least one value, none of them NaN.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  const last = values.length - 1;
  let from = 0;
  return probabilities.map((probability) => {
    const place = last * probability;
    const below = Math.floor(place);
    const low = select(values, below, Math.min(from, below), last);
    from = below;
    const share = place - below;
    if (share === 0) return low;
    // All that lies after place `below` is no smaller: the next one is the least of it.
    let next = Number.POSITIVE_INFINITY;
    for (let index = below + 1; index <= last; index++) {
      if ((values[index] as number) < next) next = values[index] as number;
    }
    return low + share * (next - low);
  });
}
