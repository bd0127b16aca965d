import { pause } from "../pause";
import type { Comparer, SpawnComparer, ToComparer } from "./comparer";
import { createComparer } from "./createComparer";
import { serveComparisons } from "./serveComparisons";

/** A worker that is none: it computes where it is called, a little at a time, with every message cloned as on its way to one. */
export const spawnInlineComparer: SpawnComparer = ({ onMessage }) => {
  let isEnded = false;
  const take = serveComparisons((message) => {
    if (!isEnded) onMessage(structuredClone(message));
  });
  // Like a worker, it never begins within the call that asks it.
  const takeLater = async (message: ToComparer) => {
    await pause();
    if (!isEnded) take(message);
  };
  return {
    post: (message) => {
      const passed = structuredClone(message);
      if (passed.kind === "drop") take(passed);
      else void takeLater(passed);
    },
    terminate: () => {
      isEnded = true;
    },
  };
};

/** Compares where it is called. */
export function createInlineComparer(): Comparer {
  return createComparer(spawnInlineComparer);
}
