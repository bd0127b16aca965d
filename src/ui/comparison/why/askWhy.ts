import type { WhyAnswers, WhyKind, WhyTask } from "./whyTask";

/** An answer that is on its way. */
export interface Asking<Answer> {
  /** Rejects where it cannot be computed; never settles once it is stopped. */
  readonly answer: Promise<Answer>;
  readonly stop: () => void;
}

/** Computes, apart from the page, why two scenarios differ. */
export function askWhy<K extends WhyKind>(
  kind: K,
  task: Omit<WhyTask, "kind">,
): Asking<WhyAnswers[K]> {
  const worker = new Worker(new URL("./why.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<WhyAnswers[K]>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<WhyAnswers[K]>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error(event.message));
    });
  });
  worker.postMessage({ kind, ...task } satisfies WhyTask, []);
  return { answer, stop: () => worker.terminate() };
}
