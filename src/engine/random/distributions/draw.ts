/**
 * A distribution ready to be drawn from by its quantile function: from a uniform number in (0, 1) or, where that
 * spares a step, from a standard normal one of the same rank. Both grow with the number given.
 */
export interface Draw {
  readonly from: "uniform" | "normal";
  readonly at: (rank: number) => number;
}
