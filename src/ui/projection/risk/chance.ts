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

/** Fractions that everybody says, then those one says where the first would be too coarse. */
const plain: readonly Fraction[] = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [1, 10],
  [9, 10],
  [1, 20],
  [19, 20],
  [1, 50],
  [1, 100],
];
const finer: readonly Fraction[] = [
  [1, 6],
  [5, 6],
  [1, 7],
  [1, 8],
  [7, 8],
  [1, 12],
  [1, 15],
  [1, 30],
  [1, 40],
  [3, 10],
  [7, 10],
  [3, 8],
  [5, 8],
  [9, 20],
  [11, 20],
];

/** Below this many trials, their 16 replicates say too little of the precision. */
const fewest = 160;

/** Half-width of the 95 % interval, in points. */
function halfWidth({ se }: Estimate): number {
  return confidenceFactor * se * 100;
}

function nearest(list: readonly Fraction[], p: number): readonly [Fraction, number] {
  let best: Fraction = [1, 2];
  let distance = Number.POSITIVE_INFINITY;
  for (const fraction of list) {
    const away = Math.abs(fraction[0] / fraction[1] - p);
    if (away >= distance) continue;
    best = fraction;
    distance = away;
  }
  return [best, distance];
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

/** The simplest fraction within the precision, else the nearest one as such. */
export function fractionOf(estimate: Estimate): { fraction: Fraction; isNear: boolean } {
  const { p } = estimate;
  // However rough the estimate, the words stay beside the figure; however fine, half a point is not worth other words.
  const known = Math.min(0.02, Math.max(0.005, shownHalf(estimate).half / 100));
  const tolerance = Math.min(known, p / 8, (1 - p) / 8);
  for (const list of [plain, finer]) {
    const [fraction, away] = nearest(list, p);
    if (away <= tolerance) return { fraction, isNear: true };
  }
  return { fraction: nearest([...plain, ...finer], p)[0], isNear: false };
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
      : p > 0.975
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
  return t("projection.risk.chance.precise", {
    share: formatShare(p, language, { decimals, fixed: true }),
    half: formatNumber(half, language, { decimals: 2 }),
  });
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
