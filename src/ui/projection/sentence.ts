import type { Plan } from "../../engine";
import { formatNumber } from "../../units";
import { isStill } from "./emptiness";
import type { Figures } from "./useFigures";

/** What own revenue covers in the last stage, and what would make it balance. */
export function balanceSentence(plan: Plan, figures: Figures): string {
  const { t, language, amount } = figures;
  const share = (value: number) => figures.figure(value, "share", plan.months);
  const stage = plan.stages.at(-1);
  if (!stage || stage.coverage === null) {
    const isEmpty = !stage || stage.ownRevenue === 0;
    return isEmpty ? t("projection.sentence.nothing") : t("projection.sentence.noCharges");
  }
  const coverage = share(stage.coverage);
  const aid = amount(stage.aidNeeded / stage.months);
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
export function cashSentence(plan: Plan, { t, amount, month }: Figures): string {
  const { path, months } = plan;
  if (isStill(plan) && path.lowestCash >= 0) {
    return t("projection.sentence.cashStill", { value: amount(path.lowestCash) });
  }
  const when = month(months[path.lowestCashMonth]);
  return path.lowestCash < 0
    ? t("projection.sentence.short", { need: amount(path.peakNeed), month: when })
    : t("projection.sentence.neverShort", { lowest: amount(path.lowestCash), month: when });
}

/** How many gates are passed, and what the plan does of the others; empty where there is none. */
export function gateSentence({ stages }: Plan, { t }: Figures): string {
  const asked = stages.flatMap(({ gate }) => gate ?? []);
  if (asked.length === 0) return "";
  const count = asked.filter(({ passed }) => !passed).length;
  if (count === 0) return t("projection.sentence.gatesPassed");
  const failed =
    asked.length === 1
      ? t("projection.sentence.gateFailed")
      : t("projection.sentence.gatesFailed", { count, total: asked.length });
  // Nothing follows the gate of the last stage.
  const followed = stages.slice(0, -1).filter(({ gate }) => gate && !gate.passed).length;
  if (followed === 0) return failed;
  return `${failed} ${t("projection.sentence.gateAssumed", { count })}`;
}
