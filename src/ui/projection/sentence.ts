import type { Plan } from "../../engine";
import { formatNumber } from "../../units";
import type { Figures } from "./useFigures";

/** What own revenue covers in the last stage, and what would make it balance. */
export function balanceSentence(plan: Plan, figures: Figures): string {
  const { t, language, euros } = figures;
  const share = (value: number) => figures.figure(value, "share", plan.months);
  const stage = plan.stages.at(-1);
  if (!stage || stage.coverage === null) return t("projection.sentence.noCharges");
  const coverage = share(stage.coverage);
  const aid = euros(stage.aidNeeded / stage.months);
  if (stage.coverage >= 1) {
    if (stage.marginOfSafety === null) return t("projection.sentence.balancedPlain");
    const safety = share(stage.marginOfSafety);
    return t("projection.sentence.balanced", { coverage, safety });
  }
  if (stage.ownRevenue === 0) return t("projection.sentence.noRevenue", { aid });
  if (stage.breakEvenMultiplier === null) {
    return t("projection.sentence.coveredNoMargin", { coverage, aid });
  }
  const decimals = stage.breakEvenMultiplier < 1.1 ? 2 : 1;
  const factor = formatNumber(stage.breakEvenMultiplier, language, { decimals });
  return t("projection.sentence.covered", { coverage, factor, aid });
}

/** Whether cash falls short, how much and when. */
export function cashSentence({ path, months }: Plan, { t, euros, month }: Figures): string {
  const when = month(months[path.lowestCashMonth]);
  return path.lowestCash < 0
    ? t("projection.sentence.short", { need: euros(path.peakNeed), month: when })
    : t("projection.sentence.neverShort", { lowest: euros(path.lowestCash), month: when });
}

/** How many gates are passed on central values; empty where there is none. */
export function gateSentence({ stages }: Plan, { t }: Figures): string {
  const asked = stages.flatMap(({ gate }) => gate ?? []);
  if (asked.length === 0) return "";
  const count = asked.filter(({ passed }) => !passed).length;
  if (count === 0) return t("projection.sentence.gatesPassed");
  return t("projection.sentence.gatesFailed", { count, total: asked.length });
}
