export type { Consequence } from "./consequence";
export { duplicateItem, takenIds } from "./duplicate";
export { forgetSaid, type SaidOfFigures } from "./forgetSaid";
export type { CentralOf } from "./formulaNames";
export { moveItem } from "./move";
export { aidsRestingOn } from "./onlyEligible";
export { addPayment, balancingPlace, removePayment, restOfShares, tidyShare } from "./payments";
export { removeItem } from "./remove";
