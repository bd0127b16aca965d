import type { Risk, StageRisk } from "../../../engine";
import type { Figures } from "../useFigures";
import { chanceOf, chanceText } from "./chance";
import { askedTrials, reachedTrials, type RiskReading } from "./reading";
import { shareOf } from "./reasons";

/** One thing told of a stage: its name, its words, and whether it is bad news. */
export interface StageRow {
  readonly key: StageRowKey;
  readonly name: string;
  readonly text: string;
  readonly isAlarm: boolean;
}

export const stageRowKeys = [
  "reached",
  "passedFirst",
  "passed",
  "breaksEven",
  "shortfall",
  "stopped",
  "exposure",
] as const;
type StageRowKey = (typeof stageRowKeys)[number];

/** From one chance in ten of running short on, a stage's risk is worth a colour. */
const alarming = 0.1;

/** What the trials tell of one stage; a gate that never extends is told once. */
export function stageRows(
  { risk, plan }: RiskReading,
  stage: number,
  figures: Figures,
  isComplete = false,
): StageRow[] {
  const { t } = figures;
  const told = risk.stages[stage];
  if (!told) return [];
  const gate = plan.model.scenario.stages[stage]?.gate;
  const reached = reachedTrials(risk, stage);
  const asked = askedTrials(risk, told.id);
  const isLast = stage === risk.stages.length - 1;
  const never = t("projection.risk.stage.neverReached");
  const gateMissing = !gate
    ? t("projection.gate.none")
    : reached === 0
      ? never
      : t("projection.risk.stage.neverAsked");
  const extendsStage = gate?.onFail === "extend";
  const row = (key: StageRowKey, text: string, isAlarm = false): StageRow => ({
    key,
    name: t(`projection.risk.stage.${key === "passed" && !extendsStage ? "passedOnce" : key}`),
    text,
    isAlarm,
  });
  const { exposure } = told;
  return [
    row("reached", chanceText(told.pReached, risk.trials, figures, never)),
    ...(extendsStage || isComplete
      ? [row("passedFirst", chanceText(told.pPassedFirst, asked, figures, gateMissing))]
      : []),
    row(
      "passed",
      told.pPassed?.p === 0
        ? t("projection.risk.stage.neverPassed")
        : chanceText(told.pPassed, asked, figures, gateMissing),
    ),
    row("breaksEven", chanceText(told.pBreaksEven, reached, figures, never)),
    row(
      "shortfall",
      chanceText(told.pShortfall, reached, figures, never),
      (told.pShortfall?.p ?? 0) >= alarming,
    ),
    ...((gate && !isLast) || isComplete
      ? [row("stopped", stoppedText(risk, told, figures) ?? gateMissing)]
      : []),
    row("exposure", exposure === null ? never : exposureText(exposure, figures)),
  ];
}

/** Those that stop there, of those that come to the gate and of all trials. */
function stoppedText(risk: Risk, { id, pStopped }: StageRisk, figures: Figures): string | null {
  const gate = risk.reasons.gates.find(({ stage }) => stage === id);
  if (!pStopped || !gate) return null;
  const { form, text, figure } = chanceOf(pStopped, risk.trials, figures);
  if (form === "none" || form === "all" || gate.asked === risk.trials) return text;
  return figures.t("projection.risk.stage.stoppedText", {
    asked: shareOf(gate.stopped, gate.asked, figures),
    all: figure,
  });
}

/** What stopping there would lose, or leave: a loss below zero is what remains. */
function exposureText(
  { mean, q05, q95 }: NonNullable<StageRisk["exposure"]>,
  { t, amount: short }: Figures,
): string {
  const amount = (value: number) =>
    value < 0
      ? t("projection.risk.stage.left", { value: short(-value) })
      : t("projection.risk.stage.lost", { value: short(value) });
  if (Math.round(q05) === Math.round(q95)) return amount(mean);
  // The small amount first: of two that are left, the greater loss is the lesser rest.
  const [low, high] = q95 < 0 ? [q95, q05] : [q05, q95];
  return t("projection.risk.stage.exposureText", {
    mean: amount(mean),
    low: amount(low),
    high: amount(high),
  });
}
