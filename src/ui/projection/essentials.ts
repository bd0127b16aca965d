import type { Plan } from "../../engine";
import type { DrawerStep } from "../../state";
import { formatMonth } from "../../units";
import { isEmpty, isStill } from "./emptiness";
import { type Change, changeOf } from "./change";
import { type MeasureName, measureReadings } from "./measureCatalogue";
import type { Figures } from "./useFigures";

/** One of the figures that are always in sight. */
export interface Essential {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** Short words under the figure: when, where, what with aid. */
  readonly notes: readonly string[];
  readonly isAlarm: boolean;
  readonly change: Change | null;
  /** Where the figure stands, in the place of the change: being computed, or from before it. */
  readonly state?: string;
  /** What its press opens: how the figure is made, or the view of the risk. */
  readonly opens: DrawerStep | "risk";
}

function last<T>(list: readonly T[]): T | undefined {
  return list.at(-1);
}

/** Stages that end with a gate, by index. */
export function gatedStages(plan: Plan): number[] {
  return plan.stages.flatMap((stage, index) => (stage.gate ? [index] : []));
}

export function stageName(plan: Plan, index: number | undefined): string {
  return index === undefined ? "" : (plan.model.scenario.stages[index]?.name ?? "");
}

/** The stage of a month; of one after a trial stopped, that it has stopped. */
export function placeName(plan: Plan, month: number, { t }: Figures): string {
  const stage = plan.stageOf[month] ?? -1;
  return stage < 0 ? t("projection.charts.stopped") : stageName(plan, stage);
}

/** What a lender, a treasurer and the holder of the project ask first, with what the last edit moved. */
export function essentialsOf(plan: Plan, previous: Plan | null, figures: Figures): Essential[] {
  // A tile has no room for ten digits; the drawer behind it has them all.
  const { t, month, amount } = figures;
  const { path, months } = plan;
  const end = last(plan.stages);
  const monthly = (of: Plan) => {
    const stage = last(of.stages);
    return stage && stage.months > 0 ? stage.aidNeeded / stage.months : 0;
  };
  const moved = (name: MeasureName, pick: (of: Plan) => number | null) =>
    previous &&
    changeOf(
      pick(previous),
      pick(plan),
      measureReadings[name].unit,
      measureReadings[name].better,
      figures,
    );
  // Below zero the tile tells what would remain: what moved is said of that.
  const exposureMoved = () => {
    const change = moved("exposure", (of) => of.stages[firstGate]?.exposure ?? null);
    const remains = moved("exposure", (of) => -(of.stages[firstGate]?.exposure ?? 0));
    return change && exposure < 0 ? { ...change, text: remains?.text ?? change.text } : change;
  };
  const at = (index: number | null) => (index === null ? undefined : months[index]);
  const stageAt = (index: number) => stageName(plan, plan.stageOf[index]);
  // Three good months are not yet a balance that lasts: means grow with the stages.
  const isLost = (index: number) =>
    (plan.stageOf[index] ?? 0) < plan.stages.length - 1 && (end?.coverage ?? 1) < 1;
  const breakEvenStage = (index: number) =>
    isLost(index)
      ? t("projection.essentials.breakEvenLost", { stage: stageAt(index) })
      : stageAt(index);
  const firstGate = gatedStages(plan)[0] ?? plan.stages.length - 1;
  const exposure = plan.stages[firstGate]?.exposure ?? 0;
  const empty = isEmpty(plan);
  const allAid = plan.stages.reduce((sum, stage) => sum + stage.aidNeeded, 0);

  return [
    {
      key: "breakEven",
      name: t("projection.essentials.breakEven"),
      value: empty
        ? t("projection.notApplicable")
        : path.breakEvenMonth === null
          ? t("projection.notReached")
          : month(at(path.breakEvenMonth)),
      notes: empty
        ? [t("projection.essentials.nothingYet")]
        : [
            ...(path.breakEvenMonth === null ? [] : [breakEvenStage(path.breakEvenMonth)]),
            t("projection.essentials.breakEvenAid", {
              value:
                path.breakEvenMonthWithAid === null
                  ? t("projection.notReached")
                  : formatMonth(at(path.breakEvenMonthWithAid) ?? "", figures.language, "short"),
            }),
          ],
      isAlarm: false,
      change: moved("breakEvenMonth", (of) => of.path.breakEvenMonth),
      opens: { kind: "measure", name: "breakEvenMonth" },
    },
    {
      key: "lowestCash",
      name: t("projection.essentials.lowestCash"),
      value: amount(path.lowestCash),
      notes: [
        isStill(plan)
          ? t("projection.essentials.cashStill")
          : t("projection.essentials.lowestCashMonth", { month: month(at(path.lowestCashMonth)) }),
      ],
      isAlarm: path.lowestCash < 0,
      change: moved("lowestCash", (of) => of.path.lowestCash),
      opens: { kind: "measure", name: "lowestCash" },
    },
    {
      key: "peakNeed",
      name: t("projection.essentials.peakNeed"),
      value: amount(path.peakNeed),
      notes: [t("projection.essentials.peakNeedNote")],
      isAlarm: false,
      change: moved("peakNeed", (of) => of.path.peakNeed),
      opens: { kind: "measure", name: "peakNeed" },
    },
    {
      key: "aidNeeded",
      name: t("projection.essentials.aidNeeded"),
      value: amount(monthly(plan)),
      notes: [
        t("projection.essentials.aidNeededStage"),
        t("projection.essentials.aidNeededAll", { value: amount(allAid) }),
      ],
      isAlarm: false,
      change: moved("aidNeeded", monthly),
      opens: { kind: "measure", name: "aidNeeded", ...(end && { stage: end.id }) },
    },
    {
      key: "coverage",
      name: t("projection.essentials.coverage"),
      value: figures.measure("coverage", end?.coverage ?? null, months),
      notes: [
        end && end.coverage !== null
          ? t("projection.essentials.coverageStage")
          : t("projection.essentials.coverageNone"),
      ],
      isAlarm: false,
      change: moved("coverage", (of) => last(of.stages)?.coverage ?? null),
      opens: { kind: "measure", name: "coverage", ...(end && { stage: end.id }) },
    },
    {
      key: "exposure",
      name: t("projection.essentials.exposure"),
      value: exposure < 0 ? t("projection.essentials.nothingToLose") : amount(exposure),
      notes: [
        ...(exposure < 0
          ? [t("projection.essentials.wouldRemain", { value: amount(-exposure) })]
          : []),
        plan.stages[firstGate]?.gate
          ? t("projection.essentials.exposureAtGate", { stage: stageName(plan, firstGate) })
          : t("projection.essentials.exposureAtEnd"),
      ],
      isAlarm: false,
      change: exposureMoved(),
      opens: {
        kind: "measure",
        name: "exposure",
        ...(plan.stages[firstGate] && { stage: plan.stages[firstGate].id }),
      },
    },
  ];
}
