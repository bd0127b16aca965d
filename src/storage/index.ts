export { type Address, onAddress, readAddress, writeAddress } from "./address";
export { fileNameOf } from "./fileName";
export { chooseFiles, downloadText, readBytes, type SaveOutcome, saveText } from "./files";
export {
  keep,
  type KeptScenario,
  keptVersions,
  listKept,
  readKept,
  removeKept,
  type StorageFault,
  type Stored,
} from "./kept";
export {
  readGuideAnswers,
  readLanguage,
  readTrialChoice,
  rememberGuideAnswers,
  rememberLanguage,
  rememberTrialChoice,
} from "./preferences";
