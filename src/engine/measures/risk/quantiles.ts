import { orderStatistics } from "./orderStatistics";

/**
 * Quantiles of type 7 (Hyndman and Fan 1996) at rising probabilities in [0, 1], by selection: the values may be put in
 * another order, but are not sorted. At least one value, none of them NaN.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  const last = values.length - 1;
  const places = probabilities.flatMap((probability) => {
    const below = Math.floor(last * probability);
    return [below, Math.min(last, below + 1)];
  });
  const found = orderStatistics(values, places);
  return probabilities.map((probability, index) => {
    const low = found[2 * index] as number;
    const next = found[2 * index + 1] as number;
    const share = last * probability - (places[2 * index] as number);
    return share === 0 ? low : low + share * (next - low);
  });
}
