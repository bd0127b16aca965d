export { checkScenario } from "./check";
export { type FieldName, type FieldSpec, fields, isInRange, type Unit } from "./fields";
export {
  type Bounds,
  type Condition,
  type FormulaPlace,
  type Issue,
  type IssueDetail,
  type Location,
  type PatternName,
  type ReferenceKind,
  type RunMonth,
  shortJson,
  type TypeName,
  type VariantRule,
} from "./issue";
export {
  addPayment,
  aidsRestingOn,
  balancingPlace,
  type CentralOf,
  type Consequence,
  type CoveredChange,
  coveredChanges,
  duplicateItem,
  duplicatePayment,
  moveItem,
  moveNote,
  removeItem,
  removePayment,
  restOfShares,
  takenIds,
  tidyShare,
} from "./items";
export {
  isLibraryFile,
  type LibraryContent,
  type LibraryEntry,
  type LibraryRefusal,
  libraryFile,
  openLibraryFile,
  readLibraryEntry,
  serialiseEntry,
  type VersionReason,
} from "./libraryFile";
export { inFormatOrder } from "./formatOrder";
export { createMixCheck } from "./mixed";
export { idPath, locate, replacedAt, valueAt } from "./location";
export { type ChoiceName, type ChoiceOf, inPlaces, listChoices } from "./listChoices";
export { type FigureOf, listFigures } from "./listFigures";
export { newId } from "./newId";
export { type Parsed, parseScenario } from "./parse";
export { type PlaceName, placeNameAt, placeNameOf } from "./placeName";
export { type PlainFieldName, type PlainFieldSpec, plainFields } from "./plainFields";
export {
  type SaidHolder,
  type SaidOfFigure,
  type SaidPlace,
  saidOf,
  saidPlaceOf,
  visitSaidHolders,
} from "./said";
export type {
  Correlation,
  Criterion,
  Demand,
  Distribution,
  Driver,
  Economy,
  Funding,
  Gate,
  Grant,
  InKind,
  Investment,
  Loan,
  Metric,
  Organisation,
  Overhead,
  Presence,
  Quantity,
  QuantityByStage,
  Reimbursement,
  Route,
  Scenario,
  Segment,
  Service,
  Staff,
  Stage,
  Variant,
  Volunteers,
} from "./schema";
export { limits } from "./schema";
export { serialiseScenario } from "./serialise";
export { type ItemList, itemLists } from "./subject";
export { variantChanges } from "./variantChanges";
export { applyVariant } from "./variants";
export { type FigureField, figureFieldAt, visitQuantities } from "./walk";
export { withoutWords } from "./withoutWords";
