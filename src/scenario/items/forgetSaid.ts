/** What is said of single figures, by their key path in the item. */
interface SaidOfFigures {
  about?: Record<string, unknown> | undefined;
}

/** Takes away what was said of a figure that goes away: a note may only speak of what is there. */
export function forgetSaid(holder: SaidOfFigures, key: string): void {
  if (!holder.about) return;
  for (const path of Object.keys(holder.about)) {
    if (path === key || path.startsWith(`${key}.`)) delete holder.about[path];
  }
  if (Object.keys(holder.about).length === 0) delete holder.about;
}
