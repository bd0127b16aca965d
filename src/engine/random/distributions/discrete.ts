import type { Draw } from "./draw";

/** One of some values by their weights (at least one above 0). The quantile function: values in rising order. */
export function discreteDraw(values: readonly number[], weights: readonly number[]): Draw {
  const order = values
    .map((_, index) => index)
    .filter((index) => (weights[index] as number) > 0)
    .sort((a, b) => (values[a] as number) - (values[b] as number));
  // Weights are first divided by the largest: their sum may lie beyond the doubles.
  const largest = weights.reduce((a, b) => Math.max(a, b));
  const sorted = Float64Array.from(order, (index) => values[index] as number);
  const cumulated = new Float64Array(order.length);
  let total = 0;
  for (const [rank, index] of order.entries()) {
    total += (weights[index] as number) / largest;
    cumulated[rank] = total;
  }
  return {
    from: "uniform",
    at: (u) => {
      const wanted = u * total;
      let low = 0;
      let high = sorted.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (wanted < (cumulated[middle] as number)) high = middle;
        else low = middle + 1;
      }
      return sorted[low] as number;
    },
  };
}

/** 1 with probability p, else 0. */
export function bernoulliDraw(p: number): Draw {
  return { from: "uniform", at: (u) => (u > 1 - p ? 1 : 0) };
}
