export { type Change, type Side, changesBetween } from "./changes";
export { type Pair, pairOf, type PairOfAmounts, type PairOfMonths } from "./pairs";
