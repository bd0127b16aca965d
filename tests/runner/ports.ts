import { createPool, createRunner, type Runner, type Spawn } from "../../src/runner";
import { spawnCloning } from "../../src/runner/inline";
import type { ToWorker } from "../../src/runner/task";

/** Room for the lines of every run of these tests. */
export const roomy = () => 2 ** 26;

/** A runner over some workers that live in this thread and take only what can be cloned. */
export function clones(count: number, spawn: Spawn = spawnCloning, bandBytes = roomy): Runner {
  return createRunner(createPool(spawn, count), bandBytes);
}

/** What befalls a message on its way to a worker. */
export type Fate = "arrives" | "kills" | "is lost";

/** Workers to whom a message may bring death, or that never hear of it. */
export function fated(fateOf: (message: ToWorker) => Fate, onEnd: () => void = () => {}): Spawn {
  return (events) => {
    const port = spawnCloning(events);
    return {
      post: (message, buffers) => {
        const fate = fateOf(message);
        if (fate === "arrives") {
          port.post(message, buffers);
          return;
        }
        // What was handed over is gone with the one who had it.
        structuredClone(message, { transfer: buffers });
        if (fate === "is lost") return;
        port.terminate();
        setTimeout(() => events.onDeath(new Error("killed")), 1);
      },
      terminate: () => {
        onEnd();
        port.terminate();
      },
    };
  };
}
