import { netPresentValue } from "./netPresentValue";

const lowest = -0.99;
const highest = 10;
/** Points of the search on each side of 0, evenly spaced in log(1 + rate): two roots of one step are missed. */
const steps = 4000;

function bisect(flow: Float64Array, from: number, to: number): number {
  let low = from;
  let high = to;
  const lowSign = Math.sign(netPresentValue(flow, low));
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    const sign = Math.sign(netPresentValue(flow, middle));
    if (sign === 0) return middle;
    if (sign === lowSign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The root nearest to 0 on one side of it, up to `limit`. */
function nearestRoot(flow: Float64Array, limit: number): number | null {
  const logLimit = Math.log1p(limit);
  let before = 0;
  let beforeSign = Math.sign(netPresentValue(flow, 0));
  for (let i = 1; i <= steps; i++) {
    const rate = Math.expm1((logLimit * i) / steps);
    const sign = Math.sign(netPresentValue(flow, rate));
    if (sign === 0 && i < steps) return rate;
    if (sign !== 0 && sign !== beforeSign) return bisect(flow, before, rate);
    before = rate;
    beforeSign = sign;
  }
  return null;
}

/**
 * Annual effective rate at which the net present value of a monthly flow is 0: the one closest to 0 within
 * (-0.99, 10), null where the flow has no sign change or none is found.
 */
export function internalRateOfReturn(flow: Float64Array): number | null {
  const hasBoth = flow.some((value) => value > 0) && flow.some((value) => value < 0);
  if (!hasBoth) return null;
  if (netPresentValue(flow, 0) === 0) return 0;
  const above = nearestRoot(flow, highest);
  const below = nearestRoot(flow, lowest);
  if (above === null || below === null) return above ?? below;
  return Math.abs(below) < above ? below : above;
}
