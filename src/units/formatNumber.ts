/** Figures as they are read: grouped, with a real minus sign, rounded here and nowhere before. */
import { type Language, localeOf } from "./language";

export interface NumberStyle {
  /** Most decimals shown. */
  readonly decimals?: number;
  /** Shows exactly `decimals` of them, zeros included. */
  readonly fixed?: boolean;
  /** Writes `+` before what is above zero: for a change, not for a state. */
  readonly sign?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

// Building an Intl.NumberFormat costs some 50 µs, using one about 1 µs.
function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localeOf[language], { useGrouping: true, ...options });
    formats.set(key, format);
  }
  return format;
}

function options(style: NumberStyle, decimals: number): Intl.NumberFormatOptions {
  const most = style.decimals ?? decimals;
  return {
    maximumFractionDigits: most,
    minimumFractionDigits: style.fixed ? most : 0,
    signDisplay: style.sign ? "exceptZero" : "negative",
  };
}

// Versions of Intl differ in the minus sign and in the space before the percent sign.
function write(value: number, format: Intl.NumberFormat): string {
  return format.format(value).replace("-", "−").replace(/\s%/, "\u202f%");
}

/** `value` x 10^`places`, exact in decimal: 0.07 gives 7, not 7.000000000000001. */
export function shiftDecimal(value: number, places: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** `1 234,5` / `1,234.5`; two decimals at most unless said otherwise. */
export function formatNumber(value: number, language: Language, style: NumberStyle = {}): string {
  return write(value, formatOf(language, options(style, 2)));
}

/** The number with all its digits, as a field shows it; ungrouped where a grouping comma would be asked about. */
export function formatExact(value: number, language: Language, useGrouping = true): string {
  return write(
    value,
    formatOf(language, { maximumSignificantDigits: 15, signDisplay: "negative", useGrouping }),
  );
}

/** Whole euros, `1 234 €` / `€1,234`. */
export function formatEuros(value: number, language: Language, style: NumberStyle = {}): string {
  const currency = { style: "currency", currency: "EUR" } as const;
  return write(value, formatOf(language, { ...currency, ...options(style, 0) }));
}

/** Euros and cents, `12,50 €` / `€12.50`: for prices and costs of one unit. */
export function formatEurosCents(value: number, language: Language): string {
  return formatEuros(value, language, { decimals: 2, fixed: true });
}

/** Euros for axes and tight places, `12 k€`, `4 Md€` / `€12k`, `€4bn`; whole below a thousand. */
export function formatEurosShort(value: number, language: Language): string {
  if (Math.abs(value) < 1000) return formatEuros(value, language);
  const [unit, divisor] =
    Math.abs(value) < 1_000_000
      ? ["k", 1000]
      : Math.abs(value) < 1_000_000_000
        ? ["M", 1_000_000]
        : [language === "en" ? "bn" : "Md", 1_000_000_000];
  if (language === "en") return formatEuros(value / divisor, "en", { decimals: 1 }) + unit;
  return `${formatNumber(value / divisor, "fr", { decimals: 1 })}\u00a0${unit}€`;
}

/** A share in percent: 0.384 is `38 %` / `38%`. */
export function formatShare(value: number, language: Language, style: NumberStyle = {}): string {
  return write(value, formatOf(language, { style: "percent", ...options(style, 0) }));
}

const plurals = new Map<Language, Intl.PluralRules>();

// Built when first asked for: what is built on loading keeps whole files in the first page.
function pluralsOf(language: Language): Intl.PluralRules {
  let rules = plurals.get(language);
  if (!rules) {
    rules = new Intl.PluralRules(localeOf[language]);
    plurals.set(language, rules);
  }
  return rules;
}

/** A word in the singular and in the plural. */
export interface CountedWord {
  readonly one: string;
  readonly other: string;
}

/** A number and its word, in agreement: `1,5 heure`, `12 heures` / `1.5 hours`. */
export function formatCount(
  value: number,
  word: CountedWord,
  language: Language,
  style: NumberStyle = {},
): string {
  const form = pluralsOf(language).select(Math.abs(value)) === "one" ? word.one : word.other;
  return `${formatNumber(value, language, style)}\u00a0${form}`;
}
