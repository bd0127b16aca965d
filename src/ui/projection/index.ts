export { Essentials } from "./Essentials";
export { Projection } from "./Projection";
export { type Figures, useFigures } from "./useFigures";
