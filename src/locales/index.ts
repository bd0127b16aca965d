import "./keys";

export { i18n, startTexts, type Translate, translator } from "./i18n";
export { issuePlace, placeWords } from "./issuePlace";
export { placePhrase, placeTitle } from "./placeTitle";
export { type FormattedIssue, formatIssue } from "./issues";
