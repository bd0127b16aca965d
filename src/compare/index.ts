export {
  type Bridge,
  type BridgeBar,
  bridgeBetween,
  type BridgeOptions,
  type BridgeOutcome,
  type BridgeProgress,
  bridgeSteps,
} from "./bridge/bridge";
export { exactSum } from "./bridge/exactSum";
export type { BridgeScale, Follower } from "./bridge/groups";
export {
  type PathTotalName,
  pathTotalNames,
  type PathTotals,
  pathTotals,
} from "./bridge/pathTotals";
export type { StageStandIn } from "./bridge/stagePlaces";
export type { Change, Side } from "./difference/changes";
export {
  type AssumptionChange,
  changesBetween,
  type Difference,
  differenceBetween,
  saidOfSide,
} from "./difference/difference";
export type { MatchedByName } from "./difference/matching";
export type { ChangeSubject } from "./difference/subject";
export { type Pair, pairOf, type PairOfAmounts, type PairOfMonths } from "./pairs";
export { alignStages, type StageAlignment, type StagePair } from "./stages/alignStages";
export {
  type ComparedStageMeasure,
  comparedStageMeasures,
  type StageRow,
  stageRows,
} from "./stages/stageRows";
export { type ChangeEffect, effectSteps, effectsOf } from "./take/effects";
export type { Direction } from "./take/soundSet";
export { takeChange, takeChanges, type Taken } from "./take/takeChanges";
export { type LeftOut, variantOf, type VariantOfDifference } from "./take/variantOf";
