import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { createPool, createRunner, type Runner, type Spawn } from "../runner";

/** What the monthly lines of a run may take on the command line, in bytes. */
const bandBytes = 256 * 2 ** 20;

/** As many workers as the machine has cores less one, at least one. */
export function usualWorkers(): number {
  return Math.max(1, availableParallelism() - 1);
}

/** Starts a thread of Node. */
export const spawnThread: Spawn = ({ onMessage, onDeath }) => {
  const worker = new Worker(new URL("./trials.worker.mjs", import.meta.url), { execArgv: [] });
  worker.on("message", onMessage);
  worker.on("error", onDeath);
  worker.on("messageerror", onDeath);
  worker.on("exit", (code) => onDeath(new Error(`exit ${code}`)));
  return {
    post: (message, buffers) => worker.postMessage(message, buffers),
    terminate: () => void worker.terminate(),
  };
};

/** Runs trials in threads of Node. */
export function createThreadRunner(workers: number): Runner {
  return createRunner(createPool(spawnThread, workers), bandBytes);
}
