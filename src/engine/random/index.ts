export type { MovedCorrelation } from "./copula";
export type { BetaTables } from "./distributions";
export { createSampler, replicates, type Sampler } from "./sampler";
