export { Assumptions } from "./Assumptions";
export { focusAssumption } from "./place";
export { type FigureName, specOf, unitText } from "./figures";
export { distributionWords, figureText } from "./quantityWords";
