/**
 * `Épicerie du Vallon` on 23 November 2026 -> `epicerie-du-vallon_2026-11-23.json`: a name that sorts,
 * travels on every system and says what it is; with what is made of it, `epicerie-du-vallon_budget_2026-11-23.csv`.
 */
export function fileNameOf(name: string, date: Date, what?: string, ending = "json"): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const words = [plainWords(name) || "scenario", plainWords(what ?? "")].filter(Boolean);
  return `${words.join("_")}_${day}.${ending}`;
}

/** `Épicerie du Vallon` -> `epicerie-du-vallon`, of 80 characters at most. */
export function plainWords(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[œŒ]/g, "oe")
    .replaceAll(/[æÆ]/g, "ae")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replaceAll(/^-|-$/g, "");
}
