export type { MovedCorrelation } from "./copula";
export type { BetaTables } from "./distributions";
export {
  type Coordinates,
  createSampler,
  plainCoordinates,
  replicates,
  type Sampler,
} from "./sampler";
