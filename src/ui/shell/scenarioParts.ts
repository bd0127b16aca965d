/** What a scenario's view is made of: one file of its own, which the library does without. */
export { Assumptions } from "../assumptions";
export { Essentials, Projection } from "../projection";
export { addScenarioTexts } from "../../locales";
