import { modelMonthlyCost } from "./model";
import type { Answer, Question } from "./asked";

/** What a worker of its own has of the global scope; the page's types do not know it. */
interface WorkerScope {
  postMessage(message: Answer, buffers: ArrayBuffer[]): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<Question>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener("message", ({ data: { id, wage } }) => {
  try {
    scope.postMessage({ id, monthly: modelMonthlyCost(wage) }, []);
  } catch {
    scope.postMessage({ id, monthly: null }, []);
  }
});
