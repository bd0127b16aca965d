import type { DocxAnswer, DocxAsked } from "./asked";
import { docxFile } from "./docxFile";

/** What a worker of its own has of the global scope; the page's types do not know it. */
interface WorkerScope {
  postMessage(message: DocxAnswer, buffers: ArrayBuffer[]): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<DocxAsked>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

async function answer(asked: DocxAsked): Promise<void> {
  try {
    const bytes = await docxFile(asked, (done) =>
      scope.postMessage({ kind: "progress", done }, []),
    );
    scope.postMessage({ kind: "file", bytes }, [bytes.buffer]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ kind: "failure", message }, []);
  }
}

scope.addEventListener("message", ({ data }) => void answer(data));
