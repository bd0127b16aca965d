/** First month from which the cumulated flow stays >= 0 to the end; null where there is none. */
export function paybackMonth(flow: Float64Array): number | null {
  let total = 0;
  let first: number | null = null;
  for (let t = 0; t < flow.length; t++) {
    total += flow[t] as number;
    if (total < 0) first = null;
    else if (first === null) first = t;
  }
  return first;
}
