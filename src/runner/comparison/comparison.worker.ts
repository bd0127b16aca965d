import type { ToComparer } from "./comparer";
import { serveComparisons } from "./serveComparisons";

/** What a worker of its own has of the global scope; the page's types do not know it. */
interface WorkerScope {
  postMessage(message: unknown, buffers: ArrayBuffer[]): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<ToComparer>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const take = serveComparisons((message) => scope.postMessage(message, []));
scope.addEventListener("message", ({ data }) => take(data));
