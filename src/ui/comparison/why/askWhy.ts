import type { WhyAnswer, WhyTask } from "./whyTask";

type Question = Omit<WhyTask, "key">;

let worker: Worker | null = null;
let lastKey = 0;

/** An answer that is on its way. */
export interface Asking {
  /** Rejects where it cannot be computed; never settles once it is stopped. */
  readonly answer: Promise<WhyAnswer["outcome"]>;
  readonly stop: () => void;
}

/** Computes, apart from the page, why two scenarios differ. What is stopped frees its worker at once. */
export function askWhy(question: Question): Asking {
  const key = ++lastKey;
  const own = (worker ??= new Worker(new URL("./why.worker.ts", import.meta.url), {
    type: "module",
  }));
  let isOver = false;
  const answer = new Promise<WhyAnswer["outcome"]>((resolve, reject) => {
    own.addEventListener("message", ({ data }: MessageEvent<WhyAnswer>) => {
      if (data.key !== key) return;
      isOver = true;
      resolve(data.outcome);
    });
    own.addEventListener("error", (event) => {
      event.preventDefault();
      isOver = true;
      if (worker === own) worker = null;
      own.terminate();
      reject(new Error(event.message));
    });
  });
  own.postMessage({ key, ...question } satisfies WhyTask, []);
  return {
    answer,
    stop: () => {
      if (isOver) return;
      isOver = true;
      own.terminate();
      if (worker === own) worker = null;
    },
  };
}
