export { compile } from "./compile";
export {
  type Ledger,
  type LineName,
  lineNames,
  type PublishedLine,
  publishedLines,
} from "./ledger";
export { centralOf } from "./central";
export type { PathMeasures } from "./measures/path";
export type { CriterionMeasure, ServiceMeasures, StageMeasures } from "./measures/stage";
export { defaultBrackets } from "./lines/tax";
export type { Model } from "./model";
export { centralValue } from "./parts/centralValue";
export type { ItemPart } from "./parts/items";
export { type MeasureKind, measureParts } from "./parts/measureParts";
export { type LinePart, type Part, partsOf } from "./parts/partsOf";
export { type Plan, planOf } from "./plan";
export { RunError, type RunFault } from "./runError";
export { runIssue } from "./runIssue";
