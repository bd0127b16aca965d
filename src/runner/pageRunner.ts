import { createPool, type Spawn } from "./pool";
import { createRunner } from "./createRunner";
import type { RunHandle, Runner } from "./runner";

/** What the monthly lines of a run may take in a page, in bytes: a phone has a gigabyte or two for everything. */
const bandBytes = () => 128 * 2 ** 20;

const spawnWorker: Spawn = ({ onMessage, onDeath }) => {
  const worker = new Worker(new URL("./trial.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }) => onMessage(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    onDeath(new Error(event.message || "the worker could not be loaded"));
  });
  worker.addEventListener("messageerror", () => onDeath(new Error("a message was unreadable")));
  return {
    post: (message, buffers) => worker.postMessage(message, buffers),
    terminate: () => worker.terminate(),
  };
};

async function loadInlineRunner(): Promise<Runner> {
  const { createInlineRunner } = await import("./inline");
  return createInlineRunner(bandBytes);
}

/** As many workers as the machine has cores less one, at least one, unless said; in the page itself where there are none. */
export function createPageRunner(workers?: number): Runner {
  if (typeof Worker === "undefined") return createLoadedRunner(loadInlineRunner);
  const count = workers ?? Math.max(1, navigator.hardwareConcurrency - 1 || 1);
  const pool = createPool(spawnWorker, count);
  return withFallback(createRunner(pool, bandBytes), pool.haveAnswered, () =>
    createLoadedRunner(loadInlineRunner),
  );
}

/** A runner whose code is loaded when it is first asked for something. */
function createLoadedRunner(load: () => Promise<Runner>): Runner {
  let loading: Promise<Runner> | null = null;
  const loaded = () => (loading ??= load());
  let current: RunHandle | null = null;
  const run: Runner["run"] = (request, events) => {
    current?.cancel();
    let isCancelled = false;
    let cancel = () => {
      isCancelled = true;
    };
    const follow = async () => {
      try {
        const runner = await loaded();
        if (isCancelled) return { kind: "cancelled" } as const;
        const handle = runner.run(request, events);
        cancel = handle.cancel;
        return await handle.outcome;
      } catch (error) {
        return { kind: "failed", error } as const;
      }
    };
    current = { outcome: follow(), cancel: () => cancel() };
    return current;
  };
  return {
    run,
    drawWorld: async (...args) => (await loaded()).drawWorld(...args),
    dispose: () => {
      current?.cancel();
      void loading?.then((runner) => runner.dispose());
    },
  };
}

/** `first`, until it turns out that none of its workers ever starts: `other` from then on. */
function withFallback(first: Runner, works: () => boolean, other: () => Runner): Runner {
  let runner = first;
  const giveUp = () => {
    if (runner !== first) return;
    first.dispose();
    runner = other();
  };
  const run: Runner["run"] = (request, events) => {
    let handle = runner.run(request, events);
    let isCancelled = false;
    const follow = async () => {
      const outcome = await handle.outcome;
      if (outcome.kind !== "failed" || works() || isCancelled) return outcome;
      giveUp();
      handle = runner.run(request, events);
      return handle.outcome;
    };
    return {
      outcome: follow(),
      cancel: () => {
        isCancelled = true;
        handle.cancel();
      },
    };
  };
  return {
    run,
    drawWorld: (...args) => runner.drawWorld(...args),
    dispose: () => runner.dispose(),
  };
}
