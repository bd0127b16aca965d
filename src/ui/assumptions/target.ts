const prefix = "assumption-";

/** Element id of the field, item or group that shows an id path. */
export function fieldId(path: string): string {
  return prefix + path;
}

/** The element nearest to an id path: its own, else the first one below it, else that of what holds it. */
export function elementOf(path: string): HTMLElement | null {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const own = document.getElementById(fieldId(at));
    if (own) return own;
    const below = document.querySelector<HTMLElement>(`[id^="${CSS.escape(fieldId(at))}\\."]`);
    if (below) return below;
  }
  return null;
}
