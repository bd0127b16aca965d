export { leaveApplication, showDocument } from "./application";
export { type DocumentName, documentNames } from "./documentNames";
export {
  type Compared,
  comparedOf,
  planned,
} from "./comparison/compared";
export {
  type ComparedTrials,
  type MeasureChoice,
  mostCompared,
  type Source,
  type TrialsState,
} from "./comparison/comparisonState";
export {
  addEntries,
  chooseReference,
  moveEntry,
  removeEntry,
} from "./comparison/choose";
export { enterComparison } from "./comparison/enter";
export { sourceCode } from "./comparison/entries";
export { chooseToCompare } from "./comparison/files";
export { type KeptParts, keptParts } from "./comparison/keptParts";
export { openCompared } from "./comparison/live";
export { chooseMeasures, type MeasureScope } from "./comparison/measures";
export {
  chooseForPortfolio,
  clearPortfolio,
  comparePortfolio,
  portfolioTrials,
  runPortfolio,
  stopPortfolio,
} from "./comparison/portfolio";
export type { PortfolioFile } from "./comparison/portfolioState";
export { saveCompared } from "./comparison/saved";
export { compareKept, goToComparison, goToPortfolio } from "./comparison/show";
export { addComparedVariant, changeCompared, type ComparedOutcome } from "./comparison/takeOver";
export {
  cancelComparedTrials,
  leaveComparedTrials,
  runComparedTrials,
  setComparedTrials,
} from "./comparison/trials";
export {
  backDrawer,
  closeDrawer,
  type DrawerStep,
  openDrawer,
  pushDrawer,
} from "./drawer";
export { edit, type EditOutcome, redo, setValue, undo } from "./edit";
export type { Example } from "./examples";
export { type Exported, saveExported } from "./exported";
export { chooseAndOpen, downloadFile, openFiles, saveFile } from "./files";
export type { EditLabel, NamedEdit } from "./history";
export {
  answerGuide,
  goToGuide,
  goToGuideStep,
  openMade,
  readAnswers,
  restartGuide,
} from "./guide";
export {
  useIsVariant,
  useLanguage,
  usePalier,
  useResults,
  useRisk,
  useScenario,
  useScenarioPart,
} from "./hooks";
export {
  type Added,
  addItem,
  addItems,
  consequencesOfRemoval,
  duplicateItem,
  type ItemOf,
  moveItem,
  type NewItem,
  removeItem,
} from "./items";
export { setLanguage } from "./language";
export { dismissNotice, dismissRefusals } from "./notice";
export { duplicateKept, putBackKept, refreshKept, removeFromKept, renameKept } from "./kept";
export { saveLibrary } from "./libraryFile";
export { goToLibrary, loadExamples, openExample, openKept } from "./opening";
export { showPanel } from "./panel";
export type { Results } from "./results";
export { cancelRisk, closeTrial, runRisk, setRiskSettings, showTrial } from "./risk";
export type { RiskSettings, RiskState } from "./riskState";
export {
  copyLink,
  keepOpened,
  linkLimits,
  makeLink,
  type DrawnLink,
  type ShareLink,
} from "./share";
export { setSaid } from "./said";
export { type Sourced, setSourced } from "./sourced";
export { start } from "./start";
export {
  type Keeping,
  type LibraryTaken,
  type Notice,
  type NoticeKind,
  type OpenScenario,
  type Origin,
  type PalierState,
  type Panel,
  type Refusal,
  store,
  type View,
} from "./store";
export { openVariantAsCopy, showVariant } from "./variant";
export {
  addVariant,
  describeVariant,
  duplicateVariant,
  moveVariant,
  removeVariant,
  resetChange,
} from "./variants";
export {
  putBackVersion,
  readVersion,
  refreshVersions,
  removeVersion,
  restoreVersion,
  takeVersion,
  type VersionOutcome,
} from "./versions";
export { goOnInCopy, takeFromOtherWindow } from "./windows";
