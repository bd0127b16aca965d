import type { WorkbookAnswer, WorkbookAsked, WorkbookRisk } from "./asked";

/**
 * Makes a workbook in a worker of its own, which is fetched when first asked for. `onProgress` is told how far it is,
 * from 0 to 1. Rejects with an Error where it cannot be made, with the signal's reason once that is aborted.
 */
export function makeWorkbook(
  asked: WorkbookAsked,
  onProgress: (done: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = new Worker(new URL("./workbook.worker.ts", import.meta.url), { type: "module" });
    const stop = () => {
      worker.terminate();
      signal?.removeEventListener("abort", abort);
    };
    const fail = (reason: unknown) => {
      stop();
      reject(reason);
    };
    const abort = () => fail(signal?.reason);
    signal?.addEventListener("abort", abort);
    worker.addEventListener("message", ({ data }: MessageEvent<WorkbookAnswer>) => {
      if (data.kind === "progress") {
        onProgress(data.done);
        return;
      }
      if (data.kind === "failure") {
        fail(new Error(data.message));
        return;
      }
      stop();
      resolve(data.bytes);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail(new Error(event.message));
    });
    worker.addEventListener("messageerror", () =>
      fail(new Error("the workbook came back damaged")),
    );
    worker.postMessage({ ...asked, risk: asked.risk && writtenPart(asked.risk) }, []);
  });
}

/** What is written of the trials' results, without the amounts of every trial. */
function writtenPart({
  trials,
  seed,
  stages,
  staged,
  committed,
  valueOfStages,
}: WorkbookRisk): WorkbookRisk {
  return { trials, seed, stages, staged, committed, valueOfStages };
}
