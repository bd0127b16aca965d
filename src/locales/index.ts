import "./keys";

export { type ApplicationTranslate, applicationTexts } from "./application";
export { type ChoiceKey, choiceWords, leftOutWords } from "./choiceWords";
export { basisSentence, type SaidWarning, warningWords } from "./checkWords";
export { type ComparisonTranslate, comparisonTexts } from "./comparison";
export { type GuideTranslate, guideTexts } from "./guide";
export { i18n, startTexts, type Translate, translator } from "./i18n";
export { issuePlace, stepWords } from "./issuePlace";
export { placeLabel, placePhrase, placeTitle } from "./placeTitle";
export { type FormattedIssue, formatIssue } from "./issues";
export { addScenarioTexts } from "./scenarioTexts";
export { workbookTexts } from "./workbook";
