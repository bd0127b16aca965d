export { centralOf } from "./central";
export { compile } from "./compile";
export {
  type Ledger,
  type LineName,
  lineNames,
  type PublishedLine,
  publishedLines,
} from "./ledger";
export { annuity } from "./lines/loans";
export { longTour, unitTours } from "./lines/routes";
export { supplyVatRate } from "./lines/services";
export { defaultBrackets } from "./lines/tax";
export type { PathMeasures } from "./measures/path";
export type { Band, BandMonths, Bands } from "./measures/risk/bands";
export { bandMonths, bandScratch, joinBands } from "./measures/risk/bands";
export { confidenceFactor, type Estimate, Tally } from "./measures/risk/estimate";
export { outcomesOf, type TrialOutcomes } from "./measures/risk/outcomes";
export type { PathRisk } from "./measures/risk/pathRisk";
export type { ChanceEffect, Reasons, StoppingGate } from "./measures/risk/reasons";
export {
  type FinalAmounts,
  type NotedTrials,
  type Risk,
  type RiskSummary,
  riskOf,
  riskSummary,
  type ValueOfStages,
  widestInterval,
} from "./measures/risk/risk";
export type { Spread } from "./measures/risk/spread";
export { spreadErrors } from "./measures/risk/spreadErrors";
export type { StageRisk } from "./measures/risk/stageRisk";
export type { Swing } from "./measures/sensitivity/swing";
export {
  type PlanEnd,
  planEnd,
  type WeighedMeasure,
  type Weight,
  weigh,
  weightOn,
} from "./measures/sensitivity/weight";
export { type TrialSet, trialSet } from "./measures/risk/trialSet";
export type { CriterionMeasure, ServiceMeasures, StageMeasures } from "./measures/stage";
export { type Tour, type TourMeasures, tourMeasures } from "./measures/tourMeasures";
export type { Model } from "./model";
export { centralValue } from "./parts/centralValue";
export { type FormulaMonths, formulaMonths } from "./parts/formulaMonths";
export type { ItemPart } from "./parts/itemsOfList";
export { type MeasureKind, measureParts } from "./parts/measureParts";
export { type LinePart, type Part, partsOf } from "./parts/partsOf";
export { type DemandGround, demandAlone, type ServiceDemand } from "./parts/serviceAlone";
export { type Plan, planOf } from "./plan";
export type { BetaTables, MovedCorrelation } from "./random";
export { RunError, type RunFault } from "./runError";
export { runIssue } from "./runIssue";
export { bandLines, type TrialBlock, type TrialRange } from "./trials/block";
export { type DrawnWorld, drawWorld } from "./trials/drawWorld";
export {
  type DrawnChance,
  type DrawnValue,
  openTrial,
  type TrialRun,
} from "./trials/openTrial";
export {
  createSimulation,
  type RangeOutcome,
  type Simulation,
  type TrialFault,
} from "./trials/simulate";
