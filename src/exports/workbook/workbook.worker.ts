import type { WorkbookAnswer, WorkbookAsked } from "./asked";
import { workbookFile } from "./workbookFile";

/** What a worker of its own has of the global scope; the page's types do not know it. */
interface WorkerScope {
  postMessage(message: WorkbookAnswer, buffers: ArrayBuffer[]): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<WorkbookAsked>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener("message", ({ data }) => void answer(data));

async function answer(asked: WorkbookAsked): Promise<void> {
  try {
    const bytes = await workbookFile(asked, (done) =>
      scope.postMessage({ kind: "progress", done }, []),
    );
    scope.postMessage({ kind: "file", bytes }, [bytes.buffer]);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    scope.postMessage({ kind: "failure", message }, []);
  }
}
