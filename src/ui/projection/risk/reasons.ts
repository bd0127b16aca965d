import { type ChanceEffect, confidenceFactor, type Estimate } from "../../../engine";
import { formatNumber, formatShare } from "../../../units";
import { stageName } from "../essentials";
import type { Figures } from "../useFigures";
import { chanceOf } from "./chance";
import { chanceName, criterionName } from "./names";
import type { RiskReading } from "./reading";

/** A gate's criteria that stopped trials, the most frequent first. */
export interface Stopping {
  readonly stage: string;
  readonly name: string;
  readonly asked: number;
  readonly stopped: number;
  readonly criteria: readonly {
    readonly id: string;
    readonly name: string;
    readonly failed: number;
    readonly alone: number;
  }[];
}

/** The gates that stopped trials, and which of their criteria did not hold. */
export function stoppings({ risk, plan }: RiskReading): Stopping[] {
  const { scenario } = plan.model;
  return risk.reasons.gates
    .filter(({ stopped }) => stopped > 0)
    .map(({ stage, asked, stopped, criteria }) => ({
      stage,
      name: stageName(
        plan,
        scenario.stages.findIndex(({ id }) => id === stage),
      ),
      asked,
      stopped,
      criteria: criteria
        .filter(({ failed }) => failed > 0)
        .map((criterion) => ({ ...criterion, name: criterionName(scenario, stage, criterion.id) }))
        .sort((a, b) => b.failed - a.failed),
    }));
}

/** Which gate stops the most trials, and by what. */
export function stoppingSentence(reading: RiskReading, { t, language }: Figures): string {
  const { risk, plan } = reading;
  if (!plan.model.stages.some(({ gate }) => gate)) return t("projection.risk.reasons.noGates");
  const [most] = stoppings(reading).sort((a, b) => b.stopped - a.stopped);
  const [first] = most?.criteria ?? [];
  if (!most || !first) return t("projection.risk.reasons.noStop");
  const share = (value: number) => formatShare(value, language, { decimals: value < 0.1 ? 1 : 0 });
  return t("projection.risk.reasons.most", {
    stage: most.name,
    stopped: share(most.stopped / risk.trials),
    criterion: first.name,
    failed: share(first.failed / most.stopped),
  });
}

/** The months in which cash first gives out the most often, in words; empty where it never does. */
export function shortMonthsSentence({ risk, plan }: RiskReading, figures: Figures): string {
  const { t, language } = figures;
  const counts = [...risk.reasons.shortMonths];
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return "";
  const months = counts
    .map((count, month) => ({ count, month }))
    // The most frequent first; a month of less than a twentieth says little.
    .filter(({ count }) => count >= total / 20)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
  const named = (
    months.length > 0
      ? months
      : [{ count: Math.max(...counts), month: counts.indexOf(Math.max(...counts)) }]
  ).map(({ count, month }) =>
    t("projection.risk.reasons.month", {
      month: figures.month(plan.months[month]),
      share: formatShare(count / total, language),
    }),
  );
  return t("projection.risk.reasons.months", {
    total: chanceOf(risk.staged.pShortfall, risk.trials, figures).text,
    months: new Intl.ListFormat(language, { type: "conjunction" }).format(named),
  });
}

/** A chance and what its absence does to the risk of a shortfall, in points. */
export interface Effect extends ChanceEffect {
  /** Null where it always came, or never. */
  readonly rise: number | null;
  /** Whether the rise is more than the precision of both. */
  readonly isClear: boolean;
  /** Whether the project stops without it, which is why it then runs short less often. */
  readonly isEnd: boolean;
}

/** The project stops without it: in at least so many of the trials where it did not come. */
const nearlyAlways = 0.95;

function variance(estimate: Estimate | null): number {
  return estimate ? estimate.se ** 2 : 0;
}

/** What may not come, the most harmful absence first. */
export function chanceEffects({ risk }: RiskReading): Effect[] {
  return risk.reasons.chances
    .map((effect): Effect => {
      const { shortWith, shortWithout } = effect;
      const rise = shortWith && shortWithout ? shortWithout.p - shortWith.p : null;
      const half = confidenceFactor * Math.sqrt(variance(shortWith) + variance(shortWithout));
      const isClear = rise !== null && Math.abs(rise) > half;
      const stops = effect.missing > 0 && effect.missingAndStopped / effect.missing;
      const isEnd = isClear && (rise ?? 0) < 0 && Number(stops) >= nearlyAlways;
      return { ...effect, rise, isClear, isEnd };
    })
    .sort((a, b) => Math.abs(b.rise ?? 0) - Math.abs(a.rise ?? 0));
}

/** Whose absence raises the risk of a shortfall the most. */
export function chanceSentence(
  { risk, plan }: RiskReading,
  effects: readonly Effect[],
  figures: Figures,
): string {
  const { t } = figures;
  if (effects.length === 0) return t("projection.risk.reasons.noChances");
  const named = effects.map((effect) => ({
    ...effect,
    ...chanceName(plan.model.scenario, effect.path),
  }));
  const moves = named.some(({ kind, isClear, isEnd }) => kind !== "judgement" && isClear && !isEnd);
  const worst = named.find(({ rise, isClear }) => isClear && (rise ?? 0) > 0);
  const sentences = moves ? [] : [t("projection.risk.reasons.noEffect")];
  if (!worst?.shortWith || !worst.shortWithout) {
    return (moves ? [t("projection.risk.reasons.noHarm")] : sentences).join(" ");
  }
  return [
    ...sentences,
    t("projection.risk.reasons.without", {
      name: worst.name,
      without: chanceOf(worst.shortWithout, worst.missing, figures).text,
      with: chanceOf(worst.shortWith, risk.trials - worst.missing, figures).text,
    }),
  ].join(" ");
}

/** A count of trials and what share of some that is: `1 430 (98 %)`. */
export function countText(part: number, whole: number, figures: Figures): string {
  const { t, language } = figures;
  return t("projection.risk.reasons.count", {
    count: part,
    trials: formatNumber(part, language, { decimals: 0 }),
    share: shareOf(part, whole, figures),
  });
}

/** What share of some trials others are: with a decimal where they are few. */
export function shareOf(part: number, whole: number, { language }: Figures): string {
  const share = whole === 0 ? 0 : part / whole;
  return formatShare(share, language, { decimals: share > 0 && share < 0.1 ? 1 : 0 });
}
