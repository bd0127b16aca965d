/** The words of units that people write after, or before, a number. */

type Measure = "money" | "time" | "calendar" | "length" | "area";

export interface KnownUnit {
  readonly measure: Measure;
  /** How many of the smallest unit of its measure it is worth. */
  readonly size: number;
  /** Worth so much on average only. */
  readonly isRough?: true;
}

// Prices are in euros and cents: the cent is the smallest, so that every size is a whole number.
const table: readonly (readonly [words: string, unit: KnownUnit])[] = [
  ["€ eur euro", { measure: "money", size: 100 }],
  ["k€ keur", { measure: "money", size: 100_000 }],
  ["M€ Meur", { measure: "money", size: 100_000_000 }],
  ["Md€ Mds€", { measure: "money", size: 100_000_000_000 }],
  ["centime cent ct cts", { measure: "money", size: 1 }],
  ["min mn minute", { measure: "time", size: 1 }],
  ["h heure hr hour", { measure: "time", size: 60 }],
  ["mois month", { measure: "calendar", size: 52 }],
  ["an année annee year yr", { measure: "calendar", size: 12 * 52 }],
  ["trimestre quarter", { measure: "calendar", size: 3 * 52 }],
  ["semestre", { measure: "calendar", size: 6 * 52 }],
  ["semaine week", { measure: "calendar", size: 12, isRough: true }],
  ["m mètre metre meter", { measure: "length", size: 1 }],
  ["km kilomètre kilometre kilometer", { measure: "length", size: 1000 }],
  ["m² m2", { measure: "area", size: 1 }],
  ["ha hectare", { measure: "area", size: 10_000 }],
  ["km² km2", { measure: "area", size: 1_000_000 }],
];

// Searched as it stands: built into a map, it would be loaded with the first page.
function inTable(word: string): KnownUnit | undefined {
  return table.find(([words]) => words.split(" ").includes(word))?.[1];
}

/** A word without its plural, in small letters: « Tournées » is « tournée ». */
function singular(word: string): string {
  const small = word.toLowerCase().trim();
  return small.length > 3 ? small.replace(/[sx]$/, "") : small;
}

export function knownUnit(word: string): KnownUnit | null {
  // A capital M is a million, a small one a metre: only the rest may be in any case.
  const plain = singular(word);
  return (
    inTable(word) ??
    (plain.startsWith("m") && word.endsWith("€") ? undefined : inTable(plain)) ??
    (/^(?:ans|yrs|hrs|kms|cts)$/i.test(word) ? inTable(plain.replace(/s$/, "")) : undefined) ??
    null
  );
}

/** The unit of a field, taken apart: what is counted, and for each of what. */
export interface FieldUnit {
  readonly isPercent: boolean;
  /** `€` of `€/mois`; null where any number will do. */
  readonly head: string | null;
  readonly headUnit: KnownUnit | null;
  /** `mois` of `€/mois`. */
  readonly per: string | null;
  readonly perUnit: KnownUnit | null;
}

/** Takes the unit of a field apart: `€/mois`, `% par an`, `km²`. */
export function fieldUnit(unit: string | undefined, isPercent: boolean): FieldUnit {
  const text = (unit ?? (isPercent ? "%" : "€")).trim();
  const [, head = "", per] = /^(.*?)(?:\s*\/\s*|\s+(?:par|per|an?)\s+)(.*)$/s.exec(text) ?? [
    text,
    text,
  ];
  return {
    isPercent,
    head: head === "" ? null : head,
    headUnit: knownUnit(head) ?? knownUnit(head.split(" ")[0] ?? ""),
    per: per ?? null,
    perUnit: per === undefined ? null : knownUnit(per),
  };
}

/** Whether two names are of the same unit, plural or not: « cotisations annuelles », “deliveries”. */
export function isSameWord(a: string, b: string): boolean {
  return eachSingular(a) === eachSingular(b);
}

function eachSingular(text: string): string {
  return text
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) =>
      word.length <= 3
        ? word
        : word
            .replace(/ies$/, "y")
            .replace(/(ss|sh|ch|[oa]x)es$/, "$1")
            .replace(/([^e])aux$/, "$1al")
            .replace(/(?:(?<!s)s|(?<![oa])x)$/, ""),
    )
    .join(" ");
}
