import { createPool, type Spawn } from "./pool";
import { createRunner } from "./createRunner";
import type { Runner } from "./runner";
import { serveTasks } from "./serve";
import type { ToWorker } from "./task";
import { pause } from "./pause";

/** A worker that is none: it computes where it is called, a little at a time. `pass` is what messages go through. */
function spawnInline(pass: <T>(message: T, buffers: ArrayBuffer[]) => T): Spawn {
  return ({ onMessage }) => {
    let isEnded = false;
    const take = serveTasks((message, buffers) => {
      if (!isEnded) onMessage(pass(message, buffers));
    });
    // Like a worker, it never begins within the call that asks it.
    const takeLater = async (message: ToWorker) => {
      await pause();
      if (!isEnded) take(message);
    };
    return {
      post: (message, buffers) => {
        const passed = pass(message, buffers);
        if (passed.kind === "drop") take(passed);
        else void takeLater(passed);
      },
      terminate: () => {
        isEnded = true;
      },
    };
  };
}

/** Runs trials where it is called. */
export function createInlineRunner(bandBytes: (trials: number) => number): Runner {
  return createRunner(
    createPool(
      spawnInline((message) => message),
      1,
    ),
    bandBytes,
  );
}

/** The same with every message cloned as on its way to a worker: tests find with it what would not survive that. */
export const spawnCloning: Spawn = spawnInline((message, buffers) =>
  structuredClone(message, { transfer: buffers }),
);
