import {
  bandMonths,
  compile,
  createSimulation,
  drawWorld,
  riskOf,
  riskSummary,
  type TrialBlock,
  trialSet,
} from "../engine";
import type { RunHandle, Runner, RunOutcome } from "./runner";

const chunk = 250;

/** Runs trials where it is called, a little at a time. */
export function createInlineRunner(): Runner {
  let current: { isCancelled: boolean } | null = null;
  const run: Runner["run"] = ({ scenario, seed, trials }, events = {}): RunHandle => {
    if (current) current.isCancelled = true;
    const own = { isCancelled: false };
    current = own;
    const outcome = (async (): Promise<RunOutcome> => {
      try {
        const model = compile(scenario);
        const simulation = createSimulation(model, seed);
        const blocks: TrialBlock[] = [];
        for (let from = 0; from < trials; from += chunk) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          if (own.isCancelled) return { kind: "cancelled" };
          const count = Math.min(chunk, trials - from);
          const part = simulation.run({ from, count, firstMonth: 0, months: model.horizon });
          if (part.kind === "stopped") return { kind: "stopped", fault: part.fault };
          blocks.push(part.block);
          events.onProgress?.(from + count, trials);
        }
        const set = trialSet(model, seed, blocks);
        const risk = riskOf(riskSummary(set, simulation.sampler.moved), bandMonths(set));
        events.onRisk?.(risk);
        return { kind: "done", risk };
      } catch (error) {
        return { kind: "failed", error };
      }
    })();
    return {
      outcome,
      cancel: () => {
        own.isCancelled = true;
      },
    };
  };
  return {
    run,
    drawWorld: async ({ scenario, seed }, trial, way) =>
      drawWorld(compile(scenario), seed, trial, way),
    dispose: () => {
      if (current) current.isCancelled = true;
    },
  };
}
