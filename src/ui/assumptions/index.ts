export { Assumptions } from "./Assumptions";
export { type ChangeGroup, groupedChanges } from "./changes/groupedChanges";
export { type Row, rowsOf } from "./all/rows";
export { valueWords } from "./changes/valueWords";
export { thresholdWords } from "./gate/thresholdWords";
export { type FigureName, writingOf } from "./figures";
export { focusAssumption, subjects } from "./place";
export { useIsNarrow } from "./subjects/team/useIsNarrow";
export { distributionWords, figureText } from "./quantityWords";
