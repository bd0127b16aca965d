export { readLanguage, rememberLanguage } from "./preferences";
