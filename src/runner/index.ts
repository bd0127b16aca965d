export { createInlineRunner } from "./inline";
export type { RunEvents, RunHandle, Runner, RunOutcome, RunRequest } from "./runner";
