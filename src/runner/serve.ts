import { createHand } from "./hand";
import { pause } from "./pause";
import { buffersIn, type FromWorker, type RunSource, type ToWorker } from "./task";

/** How long a worker computes before it looks whether what it does is still wanted. */
const patience = 8;

/** Does the tasks of a worker's messages. `post` sends an answer; what is returned takes a message. */
export function serveTasks(
  post: (message: FromWorker, buffers: ArrayBuffer[]) => void,
): (message: ToWorker) => void {
  const hand = createHand();
  let source: RunSource | null = null;
  let dropped = -1;

  async function answer(message: ToWorker & { kind: "do" }): Promise<FromWorker> {
    const { id, run, task } = message;
    if (message.source) source = message.source;
    if (source?.key !== run) throw new Error(`run ${run} is not open`);
    const steps = hand.steps(source, task);
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return { kind: "answer", id, answer: step.value };
      if (performance.now() - since < patience) continue;
      await pause();
      if (dropped === run) return { kind: "dropped", id };
      since = performance.now();
    }
  }

  async function serve(message: ToWorker & { kind: "do" }): Promise<void> {
    try {
      const answered = await answer(message);
      post(answered, buffersIn(answered));
    } catch (error) {
      // Not every error can be cloned; its text always can.
      const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      post({ kind: "failed", id: message.id, error: new Error(told) }, []);
    }
  }

  return (message) => {
    if (message.kind === "drop") dropped = message.run;
    else void serve(message);
  };
}
