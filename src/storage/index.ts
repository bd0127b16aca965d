export { type Address, fullAddress, onAddress, readAddress, writeAddress } from "./address";
export { onTold, type Told } from "./channel";
export { copyImage, copyText } from "./clipboard";
export type { StorageFault, Stored } from "./database";
export { fileNameOf, plainWords } from "./fileName";
export {
  chooseFiles,
  downloadText,
  readBytes,
  saveBlob,
  type SaveOutcome,
  saveText,
} from "./files";
export {
  keep,
  keptCopies,
  type KeptScenario,
  listKept,
  putBack,
  readKept,
  type RemovedScenario,
  removeKept,
} from "./kept";
export { canLink, decodeLink, encodeLink, type LinkFault } from "./linkCode";
export {
  readComparisonChoice,
  readGuideAnswers,
  readLanguage,
  readTrialChoice,
  rememberComparisonChoice,
  rememberGuideAnswers,
  rememberLanguage,
  rememberTrialChoice,
} from "./preferences";
export {
  keepVersion,
  type KeptVersion,
  listVersions,
  removeVersion,
  versionLimits,
  type VersionRefusal,
} from "./versions";
