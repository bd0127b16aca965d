import { locate, valueAt } from "../location";

interface Holder {
  about?: Record<string, unknown> | undefined;
}

/** Takes away what was said of figures that an item no longer has: the format refuses it. */
export function dropLostNotes(holder: Holder): void {
  if (!holder.about) return;
  for (const key of Object.keys(holder.about)) {
    const found = locate(holder, key);
    if (found === null || valueAt(holder, found) === undefined) delete holder.about[key];
  }
  if (Object.keys(holder.about).length === 0) delete holder.about;
}

/** Gives what was said of one figure of an item to another that takes its place. */
export function moveNote(holder: Holder, from: string, to: string): void {
  const said = holder.about?.[from];
  if (!holder.about || said === undefined) return;
  delete holder.about[from];
  holder.about[to] ??= said;
}
