import type { StageMeasures, TrialRun } from "../../../engine";
import { formatShare } from "../../../units";
import { stageName } from "../essentials";
import { boundText, metricText } from "../tables/criterion";
import type { Figures } from "../useFigures";
import type { RiskReading } from "./reading";

/** What happened in a trial, in sentences: each gate, the lowest cash, the end. */
export function trialStory(run: TrialRun, { risk, plan }: RiskReading, figures: Figures): string[] {
  const { t, amount, month } = figures;
  const { path, months, stoppedAt } = run;
  const gates = run.stages.flatMap((stage, index) => gateSentences(run, stage, index, figures));
  const cut = stoppedAt === null && run.stages.length < run.model.stages.length;
  const low = {
    lowest: amount(path.lowestCash),
    month: month(months[path.lowestCashMonth]),
    plan: amount(plan.path.lowestCash),
  };
  return [
    ...gates,
    ...(cut ? [t("projection.risk.story.cut", { stage: stageName(run, run.stages.length) })] : []),
    path.lowestCash < 0
      ? t("projection.risk.story.short", low)
      : t("projection.risk.story.neverShort", low),
    path.breakEvenMonth === null
      ? t("projection.risk.story.noBreakEven")
      : t("projection.risk.story.breakEven", { month: month(months[path.breakEvenMonth]) }),
    t(endKey(stoppedAt !== null, path.finalCash), {
      final: amount(stoppedAt === null ? path.finalCash : Math.abs(path.finalCash)),
      plan: amount(plan.path.finalCash),
    }),
    rankSentence(run, risk.finals[run.way].position, figures),
  ];
}

/** A project that stops leaves something, or debts. */
function endKey(isStopped: boolean, cash: number) {
  if (!isStopped) return "projection.risk.story.final" as const;
  return cash < 0
    ? ("projection.risk.story.debts" as const)
    : ("projection.risk.story.left" as const);
}

/** How many trials do worse. */
function rankSentence(
  { path, trial }: TrialRun,
  positions: Float64Array,
  { t, amount, language }: Figures,
): string {
  const own = positions[trial] ?? path.finalPosition;
  const worse = positions.reduce((count, position) => count + (position < own ? 1 : 0), 0);
  const position = amount(path.finalPosition);
  if (worse === 0) return t("projection.risk.story.worst", { position });
  const share = worse / positions.length;
  return t("projection.risk.story.rank", {
    position,
    share: formatShare(share, language, { decimals: share < 0.1 || share > 0.99 ? 1 : 0 }),
  });
}

function gateSentences(
  run: TrialRun,
  stage: StageMeasures,
  index: number,
  figures: Figures,
): string[] {
  const { t, month } = figures;
  const { gate } = stage;
  const given = run.model.scenario.stages[index];
  const name = stageName(run, index);
  const longer = run.way === "staged" ? stage.months - (given?.months ?? stage.months) : 0;
  const extended =
    longer > 0 ? [t("projection.risk.story.extended", { stage: name, count: longer })] : [];
  if (!gate) return extended;
  const end = stage.start + stage.months - 1;
  const isStop = run.stoppedAt === end;
  const failing = gate.criteria
    .flatMap((measured, place) => {
      const criterion = given?.gate?.criteria[place];
      if (measured.passed || !criterion) return [];
      if (criterion.metric === "manual") {
        return [t("projection.risk.story.judgement", { name: criterion.name })];
      }
      return [
        t("projection.risk.story.criterion", {
          name: criterion.name,
          value: metricText(criterion.metric, measured.value, figures),
          bound: boundText(criterion, measured.threshold, figures),
        }),
      ];
    })
    .join(t("projection.risk.listMark"));
  const words = { stage: name, month: month(run.months[end]), failing };
  if (isStop) return [...extended, t("projection.risk.story.stopped", words)];
  if (gate.passed) return [...extended, t("projection.risk.story.passed", words)];
  return [
    ...extended,
    run.way === "committed"
      ? t("projection.risk.story.ignored", words)
      : t("projection.risk.story.failed", words),
  ];
}
