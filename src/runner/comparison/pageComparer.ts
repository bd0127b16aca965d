import type { Comparer, SpawnComparer } from "./comparer";
import { createComparer } from "./createComparer";
import { createInlineComparer } from "./inlineComparer";

const spawnWorker: SpawnComparer = ({ onMessage, onDeath }) => {
  const worker = new Worker(new URL("./comparison.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }) => onMessage(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    onDeath(new Error(event.message || "the worker could not be loaded"));
  });
  worker.addEventListener("messageerror", () => onDeath(new Error("a message was unreadable")));
  return {
    post: (message) => worker.postMessage(message, []),
    terminate: () => worker.terminate(),
  };
};

/** Compares in a worker; in the page itself, a little at a time, where there are none. */
export function createPageComparer(): Comparer {
  return typeof Worker === "undefined" ? createInlineComparer() : createComparer(spawnWorker);
}
