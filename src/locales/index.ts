import "./keys";

export { type SaidWarning, warningWords } from "./checkWords";
export { i18n, startTexts, type Translate, translator } from "./i18n";
export { issuePlace, placeWords } from "./issuePlace";
export { type FormattedIssue, formatIssue } from "./issues";
