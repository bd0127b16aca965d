export { Essentials } from "./Essentials";
export { Projection } from "./Projection";
