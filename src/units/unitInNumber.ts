import type { Language } from "./language";

/** Words after which a noun has a complement, which keeps its number: « heures de travail », “hours of work”. */
const links =
  /^(?:de|du|des|d['’].*|à|au|aux|en|par|pour|sans|avec|sur|chez|et|ou|of|per|for|in|at|on|with|by|and|or)$/i;

/** Signs and short forms, which have no plural, and words that count nothing. */
const fixed = /^(?:min|etp|fte|ratio|rapport|coefficient|indice|index)$/i;

/** Words in -al, -ail, -eu, -au and -ou that do not follow the others of their ending. */
const plainS =
  /^(?:bal|carnaval|festival|récital|régal|chacal|pneu|bleu|landau|détail|rail|portail|éventail)$/;
const ailToAux = /^(?:travail|bail|vitrail|corail|émail|soupirail)$/;
const ouToX = /^(?:bijou|caillou|chou|genou|hibou|joujou|pou)$/;

/** A user's own unit beside a number: « 34 passages », « 1 passage »; what is no plain word stays as it is given. */
export function unitInNumber(unit: string, value: number, language: Language): string {
  return isPlural(value, language) ? pluralOf(unit, language) : unit;
}

/** In French the plural begins at two, in English it is all but one. */
function isPlural(value: number, language: Language): boolean {
  return language === "fr" ? Math.abs(value) >= 2 : Math.abs(value) !== 1;
}

function pluralOf(unit: string, language: Language): string {
  if (!/^[\p{L}'’\- ]+$/u.test(unit)) return unit;
  const words = unit.split(" ");
  const link = words.findIndex((word) => links.test(word));
  const group = link === -1 ? words.length : link;
  return words
    .map((word, place) => {
      if (place >= group || !isWord(word)) return word;
      return language === "fr" ? frenchWord(word, place) : englishWord(word, place === group - 1);
    })
    .join(" ");
}

/** Neither `km`, `kWh` nor `ETP`. */
function isWord(word: string): boolean {
  return (
    word.length > 2 &&
    /[aeiouyàâéèêëîïôûùœ]/i.test(word) &&
    /^\p{L}[^\p{Lu}]*$/u.test(word) &&
    !fixed.test(word)
  );
}

/** The noun comes first; a word after it agrees where it looks like an adjective: « paniers garnis ». */
function frenchWord(word: string, place: number): string {
  if (/[sxz]$/.test(word)) return word;
  if (place > 0 && !/(?:[éiu]e?|elle|el|al|ale)$/.test(word)) return word;
  if (plainS.test(word)) return `${word}s`;
  if (ailToAux.test(word)) return word.replace(/il$/, "ux");
  if (ouToX.test(word) || /(?:eau|au|eu)$/.test(word)) return `${word}x`;
  return word.endsWith("al") ? word.replace(/l$/, "ux") : `${word}s`;
}

/** The noun comes last. A French word in an English page is left recognisable. */
function englishWord(word: string, isLast: boolean): string {
  if (!isLast) return word;
  if (/(?:ss|sh|ch|[oa]x)$/.test(word)) return `${word}es`;
  if (/[sxz]$/.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
  return word.endsWith("eau") ? `${word}x` : `${word}s`;
}
