/** A name that a formula may use, with what it stands for. */
export interface FormulaName {
  readonly id: string;
  readonly meaning: string;
}

/** The part of a name just before the caret. */
export interface TypedWord {
  readonly start: number;
  readonly text: string;
}

/** As many as are read at a glance. */
const most = 8;

/** The word that is being typed, null where the caret stands elsewhere: names are also typed with their accents. */
export function wordBefore(text: string, caret: number): TypedWord | null {
  if (/^[\p{L}\p{N}_]/u.test(text.slice(caret))) return null;
  const found = /\p{L}[\p{L}\p{N}_]*$/u.exec(text.slice(0, caret));
  return found ? { start: found.index, text: found[0] } : null;
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}

/** The names of which a word of the id or of the meaning begins with what was typed, those of the id first. */
export function completionsOf(typed: string, names: readonly FormulaName[]): FormulaName[] {
  const start = plain(typed);
  if (start === "" || names.some(({ id }) => id === start)) return [];
  const startsWord = (text: string) =>
    plain(text)
      .split(/[^a-z0-9]+/)
      .some((word) => word.startsWith(start));
  const byId = names.filter(({ id }) => id.startsWith(start) || startsWord(id));
  const byMeaning = names.filter((name) => !byId.includes(name) && startsWord(name.meaning));
  return [...byId, ...byMeaning].slice(0, most);
}

/** The text with a name in the place of the typed word, and where the caret then stands. */
export function withName(
  text: string,
  word: TypedWord,
  id: string,
): { readonly text: string; readonly caret: number } {
  const caret = word.start + id.length;
  return {
    text: text.slice(0, word.start) + id + text.slice(word.start + word.text.length),
    caret,
  };
}
