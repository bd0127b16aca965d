/** Sum of flow_t (1 + rate)^(-t/12): monthly flow in euros, annual effective rate > -1. */
export function netPresentValue(flow: Float64Array, rate: number): number {
  let total = 0;
  for (let t = 0; t < flow.length; t++) total += (flow[t] as number) * (1 + rate) ** (-t / 12);
  return total;
}
