import { addScenarioTexts } from "../../src/locales";

// A test may show any part of a scenario's view, whose sentences come with it.
addScenarioTexts();
