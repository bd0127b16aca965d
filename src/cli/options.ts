import { env } from "node:process";
import { formatNumber, type Language } from "../units";
import { Refusal, terminalLanguage } from "./refusal";

/** An option that takes a whole number: least, most, and what it is where it is not given. */
export interface NumberOption {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** What a command was given: its options, all of them, and what is left. */
export interface Given<K extends string> {
  readonly options: Readonly<Record<K, number>>;
  readonly rest: readonly string[];
}

const words = {
  fr: {
    unknown: (given: string, known: string) =>
      `option inconnue\u202f; trouvé ${given}\u202f; attendu ${known}`,
    twice: (name: string) => `${name}\u202f: option donnée deux fois`,
    wrong: (name: string, found: string, range: string) =>
      `${name}\u202f: trouvé ${found || "rien"}\u202f; attendu un nombre entier${range}`,
    range: (least: string, most: string) => ` de ${least} à ${most}`,
  },
  en: {
    unknown: (given: string, known: string) => `unknown option; found ${given}; expected ${known}`,
    twice: (name: string) => `${name}: option given twice`,
    wrong: (name: string, found: string, range: string) =>
      `${name}: found ${found || "nothing"}; expected a whole number${range}`,
    range: (least: string, most: string) => ` from ${least} to ${most}`,
  },
} as const;

/** Reads `--name 12` and `--name=12` from among the arguments. Throws a Refusal for one that is not to be. */
export function readOptions<K extends string>(
  args: readonly string[],
  known: Readonly<Record<K, NumberOption>>,
): Given<K> {
  const language = terminalLanguage(env);
  const w = words[language];
  const names = Object.keys(known) as K[];
  const options: Partial<Record<K, number>> = {};
  const rest: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] as string;
    // A lone dash is a name that a file may have.
    if (!argument.startsWith("-") || argument === "-") {
      rest.push(argument);
      continue;
    }
    const [given, value] = splitOnce(argument);
    const name = names.find((one) => `--${one}` === given);
    if (name === undefined) {
      throw new Refusal([w.unknown(given, names.map((one) => `--${one}`).join(", "))]);
    }
    if (options[name] !== undefined) throw new Refusal([w.twice(given)]);
    options[name] = wholeNumber(given, value ?? args[++index] ?? "", known[name], language);
  }
  const usual = Object.fromEntries(names.map((name) => [name, known[name].usual]));
  return { options: { ...usual, ...options }, rest };
}

function splitOnce(argument: string): [string, string | undefined] {
  const mark = argument.indexOf("=");
  return mark < 0 ? [argument, undefined] : [argument.slice(0, mark), argument.slice(mark + 1)];
}

function wholeNumber(
  name: string,
  text: string,
  { least, most }: NumberOption,
  language: Language,
): number {
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  // A zero with a sign is zero.
  if (value >= least && value <= most) return value + 0;
  const w = words[language];
  const isBounded = most < Number.MAX_SAFE_INTEGER;
  const range = isBounded
    ? w.range(formatNumber(least, language), formatNumber(most, language))
    : "";
  throw new Refusal([w.wrong(name, text, range)]);
}
