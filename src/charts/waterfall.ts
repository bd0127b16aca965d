/** A bar of a waterfall, as shares of the drawing's width from its left. */
export interface WaterfallBar {
  readonly from: number;
  readonly to: number;
}

/** From one amount to another by what each part brings. */
export interface Waterfall {
  /** Place of zero. */
  readonly zero: number;
  readonly start: WaterfallBar;
  /** One a part, in their order, each beginning where the last one ended. */
  readonly parts: readonly WaterfallBar[];
  readonly end: WaterfallBar;
}

/** Lays out the way from `start` to `end` by `shares`, whose sum is their difference. */
export function waterfall(start: number, shares: readonly number[], end: number): Waterfall {
  const reached = [start];
  for (const share of shares) reached.push((reached.at(-1) ?? 0) + share);
  const low = Math.min(0, end, ...reached);
  const high = Math.max(0, end, ...reached);
  const width = high - low || 1;
  const place = (amount: number) => (amount - low) / width;
  const bar = (a: number, b: number): WaterfallBar => ({
    from: place(Math.min(a, b)),
    to: place(Math.max(a, b)),
  });
  return {
    zero: place(0),
    start: bar(0, start),
    parts: shares.map((_, index) => bar(reached[index] ?? 0, reached[index + 1] ?? 0)),
    end: bar(0, end),
  };
}
