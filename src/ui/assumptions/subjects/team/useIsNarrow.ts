import { useSyncExternalStore } from "react";

const narrow = typeof matchMedia === "function" ? matchMedia("(max-width: 36rem)") : null;

function watch(changed: () => void): () => void {
  narrow?.addEventListener("change", changed);
  return () => narrow?.removeEventListener("change", changed);
}

/** Whether the page is as narrow as a phone, where a year does not fit side by side. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => narrow?.matches ?? false);
}
