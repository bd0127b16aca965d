export { Assumptions } from "./Assumptions";
export { type ChangeGroup, groupedChanges } from "./changes/groupedChanges";
export { driverUnit, type FigureName, specOf, unitText } from "./figures";
export { focusAssumption } from "./place";
export { distributionWords, figureText } from "./quantityWords";
