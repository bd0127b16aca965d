export { idPattern } from "./atoms";
export { limits } from "./limits";
export type * from "./model";
export { fieldOf } from "./quantity";
export { scenarioSchema } from "./scenario";
