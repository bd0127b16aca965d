import { bridgeSteps, differenceBetween, effectSteps } from "../../compare";
import { pause } from "../pause";
import type { ComparisonRequest, FromComparer, ToComparer } from "./comparer";

/** How long is computed before it is looked whether it is still wanted, in milliseconds. */
const patience = 8;

/** Least time between two words of progress, in milliseconds. */
const silence = 100;

/** Does the comparisons of a worker's messages. `post` sends an answer; what is returned takes a message. */
export function serveComparisons(
  post: (message: FromComparer) => void,
): (message: ToComparer) => void {
  let wanted = -1;

  /** Runs steps to their end, a little at a time; undefined once they are not wanted any more. */
  async function follow<S, R>(
    id: number,
    steps: Generator<S, R>,
    tell: (step: S) => void,
  ): Promise<{ readonly result: R } | null> {
    let [since, told] = [performance.now(), performance.now()];
    for (;;) {
      const step = steps.next();
      if (step.done) return { result: step.value };
      const now = performance.now();
      if (now - told >= silence) {
        tell(step.value);
        told = now;
      }
      if (now - since < patience) continue;
      await pause();
      if (wanted !== id) return null;
      since = performance.now();
    }
  }

  async function serve(id: number, { kind, reference, other }: ComparisonRequest): Promise<void> {
    const difference = differenceBetween(reference, other);
    const tell = (done: number, total: number) => post({ kind: "progress", id, done, total });
    const ended =
      kind === "effects"
        ? await follow(id, effectSteps(difference), (done) => tell(done, difference.changes.length))
        : await follow(id, bridgeSteps(difference, { scale: kind }), ({ done, total }) =>
            tell(done, total),
          );
    if (ended) post({ kind: "answer", id, answer: ended.result });
  }

  return (message) => {
    if (message.kind === "drop") {
      if (wanted === message.id) wanted = -1;
      return;
    }
    const { id, request } = message;
    wanted = id;
    serve(id, request).catch((error: unknown) => {
      // Not every error can be cloned; its text always can.
      const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      post({ kind: "failed", id, error: new Error(told) });
    });
  };
}
