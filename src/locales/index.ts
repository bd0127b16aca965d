import "./keys";

export { type GuideTranslate, guideTexts } from "./guide";
export { i18n, startTexts, type Translate, translator } from "./i18n";
export { issuePlace, placeWords } from "./issuePlace";
export { type FormattedIssue, formatIssue } from "./issues";
