/**
 * `Épicerie du Vallon` on 23 November 2026 -> `epicerie-du-vallon_2026-11-23.json`: a name that sorts,
 * travels on every system and says what it is.
 */
export function fileNameOf(name: string, date: Date): string {
  const words = name
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[œŒ]/g, "oe")
    .replaceAll(/[æÆ]/g, "ae")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replaceAll(/^-|-$/g, "");
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return `${words || "scenario"}_${day}.json`;
}
