import type { Draw } from "./draw";

/** Evenly between min and max. */
export function uniformDraw(min: number, max: number): Draw {
  return { from: "uniform", at: (u) => min * (1 - u) + max * u };
}
