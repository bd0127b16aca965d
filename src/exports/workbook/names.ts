/** What a name of a cell may hold, kept short enough to read in a formula. */
const longest = 120;

/** Names of cells, each given once: spreadsheets take `Prix_a` and `prix_a` for the same. */
export class CellNames {
  private readonly taken = new Set<string>();
  /** Each name with the place that it stands for. */
  readonly places: { readonly name: string; readonly range: string }[] = [];

  /** A name of letters, digits and underscores that no other cell bears, and that reads as no address. */
  give(wish: string): string {
    const plain = wish
      .normalize("NFD")
      .replace(/[^A-Za-z0-9_]+/g, "")
      .slice(0, longest);
    const start = /^[A-Za-z]+_/.test(plain) ? plain : `x_${plain}`;
    let name = start;
    for (let number = 2; this.taken.has(name.toLowerCase()); number++) name = `${start}_${number}`;
    this.taken.add(name.toLowerCase());
    return name;
  }

  /** Says where the cells of a name are. */
  place(name: string, range: string): void {
    this.places.push({ name, range });
  }
}
