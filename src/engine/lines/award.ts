import type { Trial } from "../trial";

/** Whether an aid is granted in this trial; certain where the file gives no probability. */
export function isAwarded(trial: Trial, funding: { chance: number }): boolean {
  return funding.chance < 0 || trial.outcomes[funding.chance] === 1;
}
