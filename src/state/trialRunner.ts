import { createPageQueue, createPageRunner, type Runner, type TrialQueue } from "../runner";

/** Made when trials are first asked for: the start page loads nothing for it. */
let runner: Runner | null = null;
let queue: TrialQueue | null = null;

/** What runs the trials of the open scenario, one run at a time. */
export function trialRunner(): Runner {
  runner ??= createPageRunner();
  return runner;
}

/** What runs the trials of several scenarios at once. */
export function trialQueue(): TrialQueue {
  queue ??= createPageQueue();
  return queue;
}

/** Lets the workers of the queue go. */
export function disposeTrialQueue(): void {
  queue?.dispose();
  queue = null;
}

/** Lets the workers go. */
export function disposeTrialRunner(): void {
  runner?.dispose();
  runner = null;
  disposeTrialQueue();
}
