export { Assumptions } from "./Assumptions";
export { type ChangeGroup, groupedChanges } from "./changes/groupedChanges";
export { type FigureName, writingOf } from "./figures";
export { focusAssumption } from "./place";
export { distributionWords, figureText } from "./quantityWords";
