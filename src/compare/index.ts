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
