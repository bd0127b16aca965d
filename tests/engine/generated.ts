import fc from "fast-check";
import { compile, type Model, type Plan, planOf } from "../../src/engine";
import type { World } from "../../src/engine/trial";
import { type Distribution, parseScenario } from "../../src/scenario";
import type { OracleScenario } from "../oracle";

/** The model of a generated scenario, which passes through the file format like any other. */
export function modelOf(data: OracleScenario): Model {
  const parsed = parseScenario(JSON.stringify(data));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return compile(parsed.scenario);
}

export function planFrom(data: OracleScenario): Plan {
  return planOf(modelOf(data));
}

/** Uniform numbers in [0, 1) that depend on the seed alone (Mulberry32, public domain). */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some value of the distribution's support: which one, and how often, does not matter to a law. */
function someValue(distribution: Distribution, u: number): number {
  const between = (min: number, max: number) => min + u * (max - min);
  switch (distribution.dist) {
    case "pert":
    case "triangular":
    case "uniform":
      return between(distribution.min, distribution.max);
    case "normal": {
      const { mean, sd, min = mean - 2 * sd, max = mean + 2 * sd } = distribution;
      return between(min, max);
    }
    case "lognormal":
      return between(distribution.p10, distribution.p90);
    case "discrete":
      return distribution.values[Math.floor(u * distribution.values.length)] as number;
    case "bernoulli":
      return u < distribution.p ? 1 : 0;
  }
}

/** A world of the model that depends on the seed alone, with noise on demand. */
export function worldOf(model: Model, seed: number): World {
  const next = uniforms(seed);
  return {
    variables: Float64Array.from(model.variables, ({ distribution }) =>
      someValue(distribution, next()),
    ),
    uniforms: Float64Array.from(model.chances, next),
    noise: (service, month, mean) =>
      Math.floor(2 * mean * uniforms(seed + 1000 * service + month)()),
  };
}

/** Seeds of worlds. */
export const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** Sum of a series over months first..last, both included. */
export function sumOver(series: ArrayLike<number>, first: number, last: number): number {
  let total = 0;
  for (let t = first; t <= last; t++) total += series[t] ?? 0;
  return total;
}

/** Sum up to month t, included. */
export function toDate(series: ArrayLike<number>, t: number): number {
  return sumOver(series, 0, t);
}

/**
 * How far two sums of the same terms in another order may lie apart: some hundred terms, each rounded to
 * 1.1e-16 of the largest balance on the way. `scale` is that balance.
 */
export function rounding(...scale: number[]): number {
  return 1e-10 * Math.max(1, ...scale.map(Math.abs));
}
