/** What one window of Palier tells the others: a record was written, or taken away. */
export type Told =
  | { readonly kind: "kept"; readonly key: string; readonly changedAt: string }
  | { readonly kind: "removed"; readonly key: string };

let open: BroadcastChannel | null | undefined;

/** The channel between windows; null where the browser has none or refuses it. */
function channel(): BroadcastChannel | null {
  if (open !== undefined) return open;
  try {
    open = new BroadcastChannel("palier");
  } catch {
    open = null;
  }
  return open;
}

/** Tells the other windows; where that cannot be done they find out when they are looked at. */
export function tell(told: Told): void {
  try {
    channel()?.postMessage(told);
  } catch {
    open = null;
  }
}

/** Calls back when another window tells something; gives the way to stop. */
export function onTold(heard: (told: Told) => void): () => void {
  const from = channel();
  const listen = ({ data }: MessageEvent<unknown>) => {
    if (isTold(data)) heard(data);
  };
  from?.addEventListener("message", listen);
  return () => from?.removeEventListener("message", listen);
}

/** Windows of an older or newer Palier may tell other things. */
function isTold(data: unknown): data is Told {
  if (typeof data !== "object" || data === null) return false;
  const { kind, key, changedAt } = data as Record<string, unknown>;
  if (typeof key !== "string") return false;
  return kind === "removed" || (kind === "kept" && typeof changedAt === "string");
}
