/** Words as they are searched: no capitals, no accents. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[œŒ]/g, "oe")
    .replaceAll(/[æÆ]/g, "ae")
    .toLowerCase();
}

/** Whether every word that is searched for stands somewhere in a scenario's name or territory. */
export function matchesSearch(
  search: string,
  { name, territory }: { readonly name: string; readonly territory: string },
): boolean {
  const where = plain(`${name} ${territory}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => where.includes(word));
}
