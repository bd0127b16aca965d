import { createPageRunner } from "../pageRunner";
import { createTrialQueue } from "./createTrialQueue";
import type { TrialQueue } from "./trialQueue";

/** Most workers at once: each keeps a scenario's trials in memory. */
const mostLanes = 8;

/** As many workers as the machine has cores: the page itself has little to do while scenarios are compared. */
export function createPageQueue(): TrialQueue {
  const cores = typeof Worker === "undefined" ? 1 : navigator.hardwareConcurrency || 2;
  const lanes = Math.min(mostLanes, cores);
  return createTrialQueue(Array.from({ length: lanes }, () => createPageRunner(1)));
}
