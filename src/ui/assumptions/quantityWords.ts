import type { Translate } from "../../locales";
import type { Distribution } from "../../scenario";
import { formatNumber, formatShare, type Language } from "../../units";
import { isPercent, type NumberSpec, showValue } from "../parts/numberFieldReading";
import type { Reading } from "./reading";

/** A figure in a sentence: shares with their percent sign, the rest to a readable precision. */
export function figureText(value: number, spec: NumberSpec, language: Language): string {
  if (isPercent(spec)) return formatShare(value, language, { decimals: 2 });
  const decimals = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 ? 2 : 4;
  return formatNumber(value, language, { decimals });
}

/** A range in words: « entre 8 et 14, le plus probable 10 ». */
export function distributionWords(
  distribution: Distribution,
  spec: NumberSpec,
  { t, language }: Pick<Reading, "t" | "language">,
): string {
  const write = (value: number) =>
    isPercent(spec) ? figureText(value, spec, language) : showValue(value, spec, language);
  switch (distribution.dist) {
    case "pert":
    case "triangular": {
      const { min, mode, max } = distribution;
      return t("assumptions.quantity.between", {
        min: write(min),
        max: write(max),
        mode: write(mode),
      });
    }
    case "uniform":
      return t("assumptions.quantity.uniform", {
        min: write(distribution.min),
        max: write(distribution.max),
      });
    case "normal":
      return normalWords(distribution, write, t);
    case "lognormal":
      return t("assumptions.quantity.lognormal", {
        p10: write(distribution.p10),
        p90: write(distribution.p90),
      });
    case "discrete": {
      const sum = distribution.weights.reduce((total, weight) => total + weight, 0);
      return distribution.values
        .map((value, index) =>
          t("assumptions.quantity.discreteValue", {
            value: write(value),
            share: formatShare((distribution.weights[index] ?? 0) / sum, language),
          }),
        )
        .join(t("assumptions.quantity.or"));
    }
    case "bernoulli":
      return t("assumptions.quantity.bernoulli", { share: formatShare(distribution.p, language) });
  }
}

function normalWords(
  { mean, sd, min, max }: Extract<Distribution, { dist: "normal" }>,
  write: (value: number) => string,
  t: Translate,
): string {
  const around = { mean: write(mean), sd: write(sd) };
  if (min !== undefined && max !== undefined) {
    return t("assumptions.quantity.normalBetween", { ...around, min: write(min), max: write(max) });
  }
  if (min !== undefined)
    return t("assumptions.quantity.normalAtLeast", { ...around, min: write(min) });
  if (max !== undefined)
    return t("assumptions.quantity.normalAtMost", { ...around, max: write(max) });
  return t("assumptions.quantity.normal", around);
}

const reserved = ["t", "month", "year", "stage", "k"] as const;

/** The words of a formula with what they stand for, in the order in which they come. */
export function formulaNames(
  formula: string,
  { names, populations, t }: Pick<Reading, "names" | "populations" | "t">,
): { word: string; meaning: string }[] {
  const words = new Set(formula.match(/[a-z][a-z0-9_]*/gi));
  return [...words].flatMap((word) => {
    const name = names.get(word);
    if (populations.has(word)) {
      return [{ word, meaning: t("assumptions.quantity.population", { name }) }];
    }
    if (name !== undefined) return [{ word, meaning: name }];
    const known = reserved.find((one) => one === word);
    return known ? [{ word, meaning: t(`assumptions.quantity.reserved.${known}`) }] : [];
  });
}
