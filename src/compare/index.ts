export { type Change, type Side, changesBetween } from "./changes";
export { type Pair, pairOf, type PairOfAmounts, type PairOfMonths } from "./pairs";
export { alignStages, type StageAlignment, type StagePair } from "./stages/alignStages";
export {
  type ComparedStageMeasure,
  comparedStageMeasures,
  type StageRow,
  stageRows,
} from "./stages/stageRows";
