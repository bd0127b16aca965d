import { confidenceFactor, type Risk } from "../../../engine";
import { formatNumber, formatShare } from "../../../units";
import { stageName } from "../essentials";
import type { Figures } from "../useFigures";
import { type Chance, chanceOf } from "./chance";
import { doGatesAct, type RiskReading } from "./reading";

/** The chance of a cash shortfall by stages, in a sentence. */
export function shortfallSentence(risk: Risk, figures: Figures): string {
  return said("shortfall", chanceOf(risk.staged.pShortfall, risk.trials, figures), figures);
}

/** The chance to reach the last stage; empty where there is only one. */
export function reachSentence({ risk, plan }: RiskReading, figures: Figures): string {
  const last = risk.stages.length - 1;
  const end = risk.stages[last];
  if (last < 1 || !end) return "";
  const stage = stageName(plan, last);
  return said("reach", chanceOf(end.pReached, risk.trials, figures), figures, { stage });
}

function said(
  key: "shortfall" | "reach",
  chance: Chance,
  { t }: Figures,
  more: Record<string, string> = {},
): string {
  const { form, text, figure } = chance;
  return t(`projection.risk.first.${key}.${form}`, { chance: text, figure, ...more });
}

/** What is left in the middle case and in one case out of twenty. */
export function outcomeSentence({ staged, reasons }: Risk, { t, amount }: Figures): string {
  const { q05, q50 } = staged.finalCash;
  const someStop = reasons.gates.some(({ stopped }) => stopped > 0);
  // To the euro: where all trials end alike, one amount says it all.
  if (Math.round(q05) === Math.round(q50)) {
    return t("projection.risk.first.sure", { value: amount(q50) });
  }
  return t(`projection.risk.first.${someStop ? "outcomeStopped" : "outcome"}`, {
    median: amount(q50),
    low: amount(q05),
  });
}

/** Where the plan ends among the trials, if that is above nine in ten of them or below; else empty. */
export function planSentence({ risk, plan }: RiskReading, { t, language }: Figures): string {
  const { cash } = risk.finals.staged;
  const own = plan.path.finalCash;
  // To the euro, as they are shown: where all end alike, none is better.
  const worse = cash.reduce((count, value) => count + (own - value >= 1 ? 1 : 0), 0);
  const better = cash.reduce((count, value) => count + (value - own >= 1 ? 1 : 0), 0);
  const most = Math.max(worse, better) / cash.length;
  if (most < 0.9) return "";
  const share = formatShare(Math.floor(most * 100) / 100, language);
  const trials =
    most === 1 ? t("projection.risk.plan.all") : t("projection.risk.plan.share", { share });
  if (better > worse) return t("projection.risk.plan.below", { trials });
  const mayNotCome = plan.model.chances.some(({ path }) => !path.startsWith("stages."));
  return t(`projection.risk.plan.${mayNotCome ? "aboveWhy" : "above"}`, { trials });
}

type Sign = "gain" | "cost" | "none";

/** Half a euro: less is not seen. */
const seen = 0.5;

function signOf(value: number, least: number): Sign {
  return Math.abs(value) < Math.max(seen, least) ? "none" : value > 0 ? "gain" : "cost";
}

type ValueKey = "mean" | "q05" | "expectedShortfall";

/** Half-width of the 95 % interval of what going by stages is worth, in euros. */
export function valuePrecision({ valueOfStages }: Risk, key: ValueKey): number {
  const { se, q05Se, expectedShortfallSe } = valueOfStages;
  return confidenceFactor * { mean: se, q05: q05Se, expectedShortfall: expectedShortfallSe }[key];
}

/** An amount to the digits that its precision allows: `environ 1 100 €`. */
function amountWithin(value: number, half: number, { t, amount }: Figures): string {
  const size = Math.abs(value);
  if (half < 1) return amount(size);
  const unit = 10 ** Math.floor(Math.log10(half));
  const rounded = amount(Math.round(size / unit) * unit);
  return t("projection.risk.chance.about", { words: rounded });
}

/** What going by stages is worth on average and in the worst twentieth of the cases. */
export function valueSentence({ risk, plan }: RiskReading, figures: Figures): string {
  const { t, amount, language } = figures;
  const { mean, expectedShortfall, q05, se } = risk.valueOfStages;
  if (!plan.model.stages.some(({ gate }) => gate)) return t("projection.risk.value.noGates");
  if (mean === 0 && expectedShortfall === 0 && q05 === 0 && se === 0) {
    return t(doGatesAct(risk) ? "projection.risk.value.sameMoney" : "projection.risk.value.same");
  }
  const half = valuePrecision(risk, "mean");
  const worstHalf = valuePrecision(risk, "expectedShortfall");
  const average = signOf(mean, half);
  const worst = signOf(expectedShortfall, worstHalf);
  return t(`projection.risk.value.${average}.${worst}`, {
    mean: amountWithin(mean, half, figures),
    worst: amountWithin(expectedShortfall, worstHalf, figures),
    half: amount(Math.max(1, Math.ceil(half))),
    trials: formatNumber(risk.trials, language, { decimals: 0 }),
  });
}
