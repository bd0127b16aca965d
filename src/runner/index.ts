export type {
  Comparer,
  ComparisonAnswers,
  ComparisonHandle,
  ComparisonKind,
  ComparisonOutcome,
  ComparisonRequest,
} from "./comparison/comparer";
export { createInlineComparer } from "./comparison/inlineComparer";
export { createPageComparer } from "./comparison/pageComparer";
export { createRunner } from "./createRunner";
export { createInlineRunner } from "./inline";
export { createPageRunner } from "./pageRunner";
export { createPool, type Spawn } from "./pool";
export { createTrialQueue } from "./queue/createTrialQueue";
export { createPageQueue } from "./queue/pageQueue";
export type {
  QueuedScenario,
  QueueEvents,
  QueueHandle,
  QueueRequest,
  QueueResult,
  TrialQueue,
} from "./queue/trialQueue";
export type { RunEvents, RunHandle, Runner, RunOutcome, RunRequest } from "./runner";
export { serveTasks } from "./serve";
