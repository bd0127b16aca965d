import fc from "fast-check";
import type { Distribution } from "../../src/scenario";

const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((one) => one / 100);
const positive = fc.integer({ min: 1, max: 1_000_000 }).map((one) => one / 100);

const ordered = fc
  .uniqueArray(value, { minLength: 2, maxLength: 3 })
  .map((values) => [...values].sort((a, b) => a - b))
  .map((values) => ({
    min: values[0] as number,
    mode: values[1] as number,
    max: values.at(-1) as number,
  }));

/** Any distribution that the format takes, of sizes that a scenario may hold. */
export const anyDistribution: fc.Arbitrary<Distribution> = fc.oneof(
  ordered.map((ends) => ({ dist: "pert" as const, ...ends })),
  fc.tuple(ordered, positive).map(([ends, lambda]) => ({ dist: "pert" as const, ...ends, lambda })),
  ordered.map((ends) => ({ dist: "triangular" as const, ...ends })),
  ordered.map(({ min, max }) => ({ dist: "uniform" as const, min, max })),
  fc.record({ dist: fc.constant("normal" as const), mean: value, sd: positive }),
  fc
    .tuple(value, positive, ordered)
    .map(([mean, sd, { min, max }]) => ({ dist: "normal" as const, mean, sd, min, max })),
  fc
    .tuple(value, positive, value)
    .map(([mean, sd, min]) => ({ dist: "normal" as const, mean, sd, min })),
  fc
    .tuple(positive, positive)
    .map(([p10, more]) => ({ dist: "lognormal" as const, p10, p90: p10 + more })),
  fc.array(fc.tuple(value, positive), { minLength: 1, maxLength: 5 }).map((pairs) => ({
    dist: "discrete" as const,
    values: pairs.map(([one]) => one),
    weights: pairs.map(([, weight]) => weight),
  })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((p) => ({ dist: "bernoulli" as const, p })),
);
