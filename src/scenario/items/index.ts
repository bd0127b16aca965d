export { dropLostNotes, moveNote } from "./about";
export type { Consequence } from "./consequence";
export { duplicateItem, takenIds } from "./duplicate";
export type { CentralOf } from "./formulaNames";
export { moveItem } from "./move";
export { removeItem } from "./remove";
