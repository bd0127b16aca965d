export { Assumptions } from "./Assumptions";
export { driverUnit, type FigureName, specOf, unitText } from "./figures";
export { focusAssumption } from "./place";
export { distributionWords, figureText } from "./quantityWords";
