export { type Change, type Side, changesBetween } from "./changes";
