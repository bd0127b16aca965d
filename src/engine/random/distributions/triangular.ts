import type { Draw } from "./draw";

/** Triangular on [min, max]: the inverse of its distribution function (Evans, Hastings and Peacock 2000). */
export function triangularDraw(min: number, mode: number, max: number): Draw {
  const width = max - min;
  const below = (mode - min) / width;
  return {
    from: "uniform",
    at: (u) =>
      u < below
        ? min + width * Math.sqrt(u * below)
        : max - width * Math.sqrt((1 - u) * (1 - below)),
  };
}
