import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { createInlineRunner, createPool, createRunner, type Runner, type Spawn } from "../runner";

/**
 * What the monthly lines of a run may take on the command line, in bytes: 112 MiB, with which 100,000 trials stay under
 * 300 MB in all, and up to four times as much for a million, which would need too many passes.
 */
function bandBytes(trials: number): number {
  return Math.min(4, Math.max(1, trials / 250_000)) * 112 * 2 ** 20;
}

/** As many workers as the machine has cores less one, at least one. */
export function usualWorkers(): number {
  return Math.max(1, availableParallelism() - 1);
}

/** Starts a thread of Node. */
export const spawnThread: Spawn = ({ onMessage, onDeath }) => {
  const worker = new Worker(new URL("./trials.worker.cjs", import.meta.url), { execArgv: [] });
  worker.on("message", onMessage);
  worker.on("error", onDeath);
  worker.on("messageerror", onDeath);
  worker.on("exit", (code) => onDeath(new Error(`exit ${code}`)));
  return {
    post: (message, buffers) => worker.postMessage(message, buffers),
    terminate: () => void worker.terminate(),
  };
};

/** Runs trials in threads of Node. A lone worker is this thread itself: it has nothing else to do. */
export function createThreadRunner(workers: number): Runner {
  if (workers === 1) return createInlineRunner(bandBytes);
  return createRunner(createPool(spawnThread, workers), bandBytes);
}
