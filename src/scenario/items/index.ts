export { moveNote } from "./about";
export type { Consequence } from "./consequence";
export { type CoveredChange, coveredChanges } from "./covered";
export { duplicateItem, takenIds } from "./duplicate";
export type { CentralOf } from "./formulaNames";
export { moveItem } from "./move";
export { aidsRestingOn } from "./onlyEligible";
export {
  addPayment,
  balancingPlace,
  duplicatePayment,
  removePayment,
  restOfShares,
  tidyShare,
} from "./payments";
export { removeItem } from "./remove";
