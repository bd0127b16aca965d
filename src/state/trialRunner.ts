import { createPageRunner, type Runner } from "../runner";

/** Made when trials are first asked for: the start page loads nothing for it. */
let runner: Runner | null = null;

/** What runs trials for the whole page, one run at a time. */
export function trialRunner(): Runner {
  runner ??= createPageRunner();
  return runner;
}

/** Lets the workers go. */
export function disposeTrialRunner(): void {
  runner?.dispose();
  runner = null;
}
