import { standardNormalQuantile } from "../normal";
import type { Draw } from "./draw";

/** Lognormal with the given 10 % and 90 % quantiles. */
export function lognormalDraw(p10: number, p90: number): Draw {
  const mean = (Math.log(p10) + Math.log(p90)) / 2;
  const sd = (Math.log(p90) - Math.log(p10)) / (2 * standardNormalQuantile(0.9));
  return { from: "normal", at: (z) => Math.exp(mean + sd * z) };
}
