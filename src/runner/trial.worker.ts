import { serveTasks } from "./serve";
import type { ToWorker } from "./task";

/** What a worker of its own has of the global scope; the page's types do not know it. */
interface WorkerScope {
  postMessage(message: unknown, buffers: ArrayBuffer[]): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const take = serveTasks((message, buffers) => scope.postMessage(message, buffers));
scope.addEventListener("message", ({ data }) => take(data));
