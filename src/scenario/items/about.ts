interface Holder {
  about?: Record<string, unknown> | undefined;
}

/** Gives what was said of one figure of an item to another that takes its place. */
export function moveNote(holder: Holder, from: string, to: string): void {
  const said = holder.about?.[from];
  if (!holder.about || said === undefined) return;
  delete holder.about[from];
  holder.about[to] ??= said;
}
