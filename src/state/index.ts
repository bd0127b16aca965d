export {
  backDrawer,
  closeDrawer,
  type DrawerStep,
  openDrawer,
  pushDrawer,
} from "./drawer";
export { edit, type EditOutcome, redo, setValue, undo } from "./edit";
export type { EditLabel } from "./history";
export {
  useIsReadOnly,
  useLanguage,
  usePalier,
  useResults,
  useScenario,
  useScenarioPart,
} from "./hooks";
export { setLanguage } from "./language";
export { showPanel } from "./panel";
export type { Results } from "./results";
export {
  type Keeping,
  type Notice,
  type OpenScenario,
  type Origin,
  type PalierState,
  type Panel,
  type Refusal,
  store,
  type View,
} from "./store";
export { showVariant } from "./variant";
