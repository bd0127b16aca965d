/** What a scenario's view is made of: one file of its own, which the library does without. */
import { addScenarioTexts } from "../../locales";

export { Assumptions } from "../assumptions";
export { Essentials, Projection } from "../projection";

addScenarioTexts();
