const lowest = -0.99;
const highest = 10;
/** Width in x below which an interval is not split any more: two roots closer than that are missed. */
const narrowest = 1e-9;

/**
 * A monthly flow as a polynomial in x = (1 + rate)^(-1/12), its positive and its negative months apart: each part
 * only grows with x, so that its values at both ends of an interval bound it and its slope in between.
 */
interface Polynomial {
  readonly gains: Float64Array;
  readonly losses: Float64Array;
}

function valueAt({ gains, losses }: Polynomial, x: number): number {
  let total = 0;
  for (let t = gains.length - 1; t >= 0; t--) {
    total = total * x + ((gains[t] as number) - (losses[t] as number));
  }
  return total;
}

/** Slope of one part. */
function slopeAt(part: Float64Array, x: number): number {
  let total = 0;
  for (let t = part.length - 1; t > 0; t--) total = total * x + t * (part[t] as number);
  return total;
}

/** The root between two points whose values have opposite signs. */
function bisect(flow: Polynomial, from: number, to: number): number {
  let low = from;
  let high = to;
  const lowSign = Math.sign(valueAt(flow, low));
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    const sign = Math.sign(valueAt(flow, middle));
    if (sign === 0) return middle;
    if (sign === lowSign) low = middle;
    else high = middle;
  }
}

/**
 * The root between `near` (excluded) and `far` (included) that is closest to `near`; null where there is none.
 * An interval is left aside once its bounds show that it holds none, and split while they do not tell.
 */
function nearestRoot(
  flow: Polynomial,
  near: number,
  nearValue: number,
  far: number,
  farValue: number,
): number | null {
  const low = Math.min(near, far);
  const high = Math.max(near, far);
  const steepest = slopeAt(flow.gains, high) - slopeAt(flow.losses, low);
  const flattest = slopeAt(flow.gains, low) - slopeAt(flow.losses, high);
  const isMonotone = flattest >= 0 || steepest <= 0;
  const width = high - low;
  if (isMonotone || width < narrowest) {
    if (farValue === 0) return far;
    return nearValue * farValue < 0 ? bisect(flow, near, far) : null;
  }
  const away = far > near ? 1 : -1;
  const worst = nearValue > 0 === away > 0 ? flattest : steepest;
  if ((nearValue + away * worst * width) * nearValue > 0) return null;
  const middle = (near + far) / 2;
  const middleValue = valueAt(flow, middle);
  const first = nearestRoot(flow, near, nearValue, middle, middleValue);
  return first ?? nearestRoot(flow, middle, middleValue, far, farValue);
}

/**
 * Annual effective rate at which the net present value of a monthly flow is 0: the one closest to 0 within
 * (-0.99, 10), null where the flow has no sign change or none is found.
 */
export function internalRateOfReturn(flow: Float64Array): number | null {
  const hasBoth = flow.some((value) => value > 0) && flow.some((value) => value < 0);
  if (!hasBoth) return null;
  const polynomial = {
    gains: flow.map((value) => Math.max(0, value)),
    losses: flow.map((value) => Math.max(0, -value)),
  };
  const atZero = valueAt(polynomial, 1);
  if (atZero === 0) return 0;
  const within = (limit: number): number | null => {
    const x = (1 + limit) ** (-1 / 12);
    const root = nearestRoot(polynomial, 1, atZero, x, valueAt(polynomial, x));
    return root === null || root === x ? null : root ** -12 - 1;
  };
  const above = within(highest);
  const below = within(lowest);
  if (above === null || below === null) return above ?? below;
  return Math.abs(below) < above ? below : above;
}
