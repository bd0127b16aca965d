import type { DocxAnswer, DocxAsked } from "./asked";

/**
 * Makes a text document in a worker of its own, which is fetched when first asked for. `onProgress` is told how far it
 * is, from 0 to 1. Rejects with an Error where it cannot be made.
 */
export function makeDocx(
  asked: DocxAsked,
  onProgress: (done: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./docx.worker.ts", import.meta.url), { type: "module" });
    const fail = (message: string) => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.addEventListener("message", ({ data }: MessageEvent<DocxAnswer>) => {
      if (data.kind === "progress") {
        onProgress(data.done);
        return;
      }
      if (data.kind === "failure") {
        fail(data.message);
        return;
      }
      worker.terminate();
      resolve(data.bytes);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail(event.message);
    });
    worker.addEventListener("messageerror", () => fail("the document came back damaged"));
    worker.postMessage(asked, []);
  });
}
