import { confidenceFactor, type Risk } from "../../../engine";
import { formatNumber } from "../../../units";
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
export function outcomeSentence({ staged }: Risk, { t, euros }: Figures): string {
  const { q05, q50 } = staged.finalCash;
  // To the euro: where all trials end alike, one amount says it all.
  if (Math.round(q05) === Math.round(q50)) {
    return t("projection.risk.first.sure", { value: euros(q50) });
  }
  return t("projection.risk.first.outcome", { median: euros(q50), low: euros(q05) });
}

type Sign = "gain" | "cost" | "none";

/** Half a euro: less is not seen. */
const seen = 0.5;

function signOf(value: number, least: number): Sign {
  return Math.abs(value) < Math.max(seen, least) ? "none" : value > 0 ? "gain" : "cost";
}

/** Half-width of the 95 % interval of the mean that going by stages is worth, in euros. */
export function valuePrecision({ valueOfStages }: Risk): number {
  return confidenceFactor * valueOfStages.se;
}

/** What going by stages is worth on average and in the worst twentieth of the cases. */
export function valueSentence({ risk, plan }: RiskReading, figures: Figures): string {
  const { t, euros, language } = figures;
  const { mean, expectedShortfall, q05, se } = risk.valueOfStages;
  if (!plan.model.stages.some(({ gate }) => gate)) return t("projection.risk.value.noGates");
  if (mean === 0 && expectedShortfall === 0 && q05 === 0 && se === 0) {
    return t(doGatesAct(risk) ? "projection.risk.value.sameMoney" : "projection.risk.value.same");
  }
  const half = valuePrecision(risk);
  const average = signOf(mean, half);
  const worst = signOf(expectedShortfall, 0);
  return t(`projection.risk.value.${average}.${worst}`, {
    mean: euros(Math.abs(mean)),
    worst: euros(Math.abs(expectedShortfall)),
    half: euros(Math.max(1, Math.ceil(half))),
    trials: formatNumber(risk.trials, language, { decimals: 0 }),
  });
}
