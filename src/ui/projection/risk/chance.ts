import { confidenceFactor, type Estimate } from "../../../engine";
import { formatNumber, formatShare } from "../../../units";
import type { Figures } from "../useFigures";

/** A probability estimated over some trials, in words and in figures. */
export interface Chance {
  /** Which sentence suits it: it never happened, it may, it nearly always did, it always did. */
  readonly form: "none" | "some" | "almost" | "all";
  /** `1 chance sur 5`, `aucun tirage`. */
  readonly words: string;
  /** `20 % ± 1`, `sur 10 000`. */
  readonly figure: string;
  /** Both: `1 chance sur 5 (20 % ± 1)`. */
  readonly text: string;
}

type Fraction = readonly [part: number, whole: number];

/** Fractions that everybody says, from 1 in 20 to 1 in 2; those above are what they leave of the whole. */
const said: readonly Fraction[] = [
  [1, 2],
  [2, 5],
  [1, 3],
  [3, 10],
  [1, 4],
  [1, 5],
  [3, 20],
  [1, 10],
  [1, 20],
];
/** What happens seldom. Its complement is said to happen nearly always. */
const seldom: readonly Fraction[] = [
  [1, 50],
  [1, 100],
];
/** Nearer to 1 in 50 than to 1 in 20: what does not happen is no longer said as a fraction. */
const nearlySure = 0.965;

/** Below this many trials, their 16 replicates say too little of the precision. */
const fewest = 160;

/** Half-width of the 95 % interval, in points. */
function halfWidth({ se }: Estimate): number {
  return confidenceFactor * se * 100;
}

function nearest(list: readonly Fraction[], p: number): Fraction {
  const away = ([part, whole]: Fraction) => Math.abs(part / whole - p);
  return list.reduce((best, one) => (away(one) < away(best) - 1e-9 ? one : best));
}

/** Half-width as it is shown, in points, and its decimals: rounded up, so that no more is promised than is known. */
function shownHalf(estimate: Estimate): { half: number; decimals: 0 | 1 | 2 } {
  const { p } = estimate;
  const half = halfWidth(estimate);
  const rounded = (decimals: 0 | 1 | 2) => {
    const unit = 10 ** decimals;
    return { half: Math.max(1, Math.ceil(half * unit - 1e-9)) / unit, decimals };
  };
  // Whole points do, but for what is nearly sure either way.
  if (half > (p < 0.05 || p > 0.95 ? 0.9 : 0.5)) return rounded(0);
  return rounded(half < 0.1 && (p < 0.01 || p > 0.99) ? 2 : 1);
}

/** The nearest fraction that everybody says, and whether it is within the precision. */
export function fractionOf(estimate: Estimate): { fraction: Fraction; isNear: boolean } {
  const { p } = estimate;
  const [part, whole] = p > 0.5 ? nearest(said, 1 - p) : nearest([...said, ...seldom], p);
  const fraction: Fraction = p > 0.5 ? [whole - part, whole] : [part, whole];
  const known = shownHalf(estimate).half / 100 + 1e-9;
  return { fraction, isNear: Math.abs(fraction[0] / whole - p) <= known };
}

/**
 * A probability in words, with its precision: « 1 chance sur 5 (20 % ± 1) ».
 * @param trials how many trials it was counted over
 */
export function chanceOf(estimate: Estimate, trials: number, figures: Figures): Chance {
  const { t } = figures;
  const { p } = estimate;
  const count = formatNumber(trials, figures.language, { decimals: 0 });
  if (p <= 0) {
    const words = t("projection.risk.chance.none");
    const figure = t("projection.risk.chance.outOf", { count: trials, trials: count });
    return { form: "none", words, figure, text: `${words} ${figure}` };
  }
  if (p >= 1) {
    const figure = t("projection.risk.chance.outOf", { count: trials, trials: count });
    const words = t("projection.risk.chance.all");
    return { form: "all", words, figure, text: t("projection.risk.chance.allText") };
  }
  const figure = precisely(estimate, trials, figures);
  const [form, words] =
    p < 0.0095
      ? (["some", t("projection.risk.chance.rare")] as const)
      : p > nearlySure
        ? (["almost", t("projection.risk.chance.almost")] as const)
        : (["some", fractionWords(estimate, figures)] as const);
  return { form, words, figure, text: t("projection.risk.chance.text", { words, figure }) };
}

function fractionWords(estimate: Estimate, { t }: Figures): string {
  const { fraction, isNear } = fractionOf(estimate);
  const [part, whole] = fraction;
  const words = t("projection.risk.chance.fraction", { count: part, whole });
  return isNear ? words : t("projection.risk.chance.about", { words });
}

/** The percentage as it is shown beside the words, so that a difference is that of the figures shown. */
export function shownPoints(estimate: Estimate | null, trials: number): number {
  if (!estimate) return 0;
  const unit = trials < fewest ? 1 : 10 ** shownHalf(estimate).decimals;
  return Math.round(estimate.p * 100 * unit) / unit;
}

/** `20 % ± 1`, `0,42 % ± 0,05`: as many decimals as the precision has. */
function precisely(estimate: Estimate, trials: number, { t, language }: Figures): string {
  const { p } = estimate;
  if (trials < fewest) return formatShare(p, language, { decimals: 0 });
  const { half, decimals } = shownHalf(estimate);
  const low = p * 100 - half;
  const high = p * 100 + half;
  // An interval that would leave 0 to 100 has one end that says something.
  if (low < -1e-9 && high < 100) {
    const share = boundText(Math.ceil, high, high, language);
    return t("projection.risk.chance.lessThan", { share });
  }
  if (high > 100 + 1e-9 && low > 0) {
    const share = boundText(Math.floor, low, 100 - low, language);
    return t("projection.risk.chance.moreThan", { share });
  }
  return t("projection.risk.chance.precise", {
    share: formatShare(p, language, { decimals, fixed: true }),
    half: formatNumber(half, language, { decimals: 2 }),
  });
}

/** A bound in points, with a decimal where it is less than one from the end. */
function boundText(
  round: (value: number) => number,
  points: number,
  fromEnd: number,
  language: Figures["language"],
): string {
  const unit = fromEnd < 1 ? 10 : 1;
  const near = Math.round(points * unit * 1e6) / 1e6;
  return formatShare(round(near) / unit / 100, language, { decimals: 1 });
}

/** The widest half of those shown beside some chances, in points; 0 where none has one. */
export function widestShown(estimates: readonly (Estimate | null)[], trials: number): number {
  if (trials < fewest) return 0;
  return estimates.reduce(
    (most, one) => (one && one.se > 0 ? Math.max(most, shownHalf(one).half) : most),
    0,
  );
}

/** The chance, or why there is none. */
export function chanceText(
  estimate: Estimate | null,
  trials: number,
  figures: Figures,
  missing: string,
): string {
  return estimate === null ? missing : chanceOf(estimate, trials, figures).text;
}
