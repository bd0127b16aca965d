import type { Hands } from "./hands";
import { runTrials } from "./runTrials";
import type { RunHandle, Runner, RunOutcome } from "./runner";

/** A runner over some hands; `bandBytes` says what the monthly lines of so many trials may take. */
export function createRunner(hands: Hands, bandBytes: (trials: number) => number): Runner {
  let lastKey = 0;
  let current: RunHandle | null = null;

  const run: Runner["run"] = (request, events = {}) => {
    current?.cancel();
    const source = { key: lastKey++, scenario: request.scenario, seed: request.seed };
    let isOver = false;
    let end: (outcome: RunOutcome) => void = () => {};
    const outcome = new Promise<RunOutcome>((resolve) => {
      end = (how) => {
        if (isOver) return;
        isOver = true;
        resolve(how);
      };
    });
    // Whoever cancelled hears nothing more, even of what was already on its way.
    const unlessOver =
      <A extends unknown[]>(tell: ((...args: A) => void) | undefined) =>
      (...args: A) => {
        if (!isOver) tell?.(...args);
      };
    void runTrials(hands, source, request, bandBytes(request.trials), {
      onProgress: unlessOver(events.onProgress),
      onRisk: events.onRisk && unlessOver(events.onRisk),
    }).then(end);
    current = {
      outcome,
      cancel: () => {
        if (isOver) return;
        end({ kind: "cancelled" });
        hands.drop(source.key);
      },
    };
    return current;
  };

  return {
    run,
    drawWorld: ({ scenario, seed }, trial, way) =>
      hands.do({ key: lastKey++, scenario, seed }, { kind: "world", trial, way }),
    dispose: () => {
      current?.cancel();
      hands.dispose();
    },
  };
}
