/** Names that a monthly field may read besides drivers and segments (contract, section 3). */
export const reservedNames = ["t", "month", "year", "stage", "k"] as const;

export type ReservedName = (typeof reservedNames)[number];

/** The functions of formulas and how many arguments each takes (`most` null: any number). */
const arities = {
  abs: { least: 1, most: 1 },
  ceil: { least: 1, most: 1 },
  exp: { least: 1, most: 1 },
  floor: { least: 1, most: 1 },
  log: { least: 1, most: 1 },
  log10: { least: 1, most: 1 },
  max: { least: 1, most: null },
  min: { least: 1, most: null },
  pow: { least: 2, most: 2 },
  round: { least: 1, most: 1 },
  sqrt: { least: 1, most: 1 },
} as const;

export type FunctionName = keyof typeof arities;

interface Arity {
  readonly least: number;
  readonly most: number | null;
}

const arityByName = new Map<string, Arity>(Object.entries(arities));

/** True for a function that formulas may call. */
export function isFunctionName(name: string): name is FunctionName {
  return arityByName.has(name);
}

/** How many arguments a function of formulas takes. */
export function arityOf(name: FunctionName): Arity {
  return arities[name];
}

/** Words that mean something to mathjs, allowed in formulas or not (contract, section 3). */
const mathjsWords: ReadonlySet<string> = new Set(
  "and or not xor mod to in e i pi tau phi true false null undefined NaN Infinity".split(" "),
);

/** True for a word that mathjs reads as an operator or a constant. */
export function isMathjsWord(name: string): boolean {
  return mathjsWords.has(name);
}

const reserved: ReadonlySet<string> = new Set(reservedNames);

/** True for a reserved name of monthly fields: `t`, `month`, `year`, `stage`, `k`. */
function isReservedName(name: string): name is ReservedName {
  return reserved.has(name);
}

/** True for what a driver or a segment may not be called. */
export function isReservedWord(name: string): boolean {
  return isReservedName(name) || isFunctionName(name) || isMathjsWord(name);
}

const idShape = /^[a-z][a-z0-9_]{0,39}$/;

/** True when a name has the shape of an id, so that a driver or segment could bear it. */
export function isPossibleName(name: string): boolean {
  return idShape.test(name);
}
