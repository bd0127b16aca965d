export { idPattern } from "./atoms";
export { limits } from "./limits";
export type * from "./model";
export { fieldOf, plainFieldOf } from "./quantity";
export { scenarioSchema } from "./scenario";
