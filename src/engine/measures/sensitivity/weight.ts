import { type FigureOf, replacedAt, type Scenario } from "../../../scenario";
import { compile } from "../../compile";
import { project } from "../../project";
import { RunError } from "../../runError";
import { centralWorld, createTrial } from "../../trial";
import { lowestBalance } from "../lowestCash";
import { type Swing, swingOf } from "./swing";

/** What the plan comes to, in euros: the measures that a figure is weighed by. */
export interface PlanEnd {
  readonly finalCash: number;
  readonly lowestCash: number;
}

export type WeighedMeasure = keyof PlanEnd;

/** What becomes of the plan when one figure alone takes its low, then its high value. */
export interface Weight {
  readonly swing: Swing;
  readonly atLow: PlanEnd;
  readonly atHigh: PlanEnd;
}

/** What the plan comes to; null where a value stops it. */
export function planEnd(scenario: Scenario): PlanEnd | null {
  const model = compile(scenario);
  const trial = createTrial(model);
  try {
    project(trial, centralWorld(model), "report");
  } catch (error) {
    if (error instanceof RunError) return null;
    throw error;
  }
  const { cash } = trial.ledger.lines;
  return {
    finalCash: cash[model.horizon - 1] as number,
    lowestCash: lowestBalance(cash, 0, model.horizon),
  };
}

/**
 * Weighs one figure of a valid scenario: the plan is computed with its low and with its high value, all others at
 * their central ones (one at a time: Howard, 1988, whose tornado diagram sorts assumptions so). It tells where to
 * look first, not how figures add up: what two of them do together is not seen (Saltelli and others, 2008, ch. 1).
 * null where there is no other value to try alone, or one of them stops the plan.
 */
export function weigh(scenario: Scenario, figure: FigureOf): Weight | null {
  const swing = swingOf(figure);
  if (swing === null) return null;
  const at = (value: FigureOf["value"]) => endWith(scenario, figure, value);
  const atLow = at(swing.low);
  const atHigh = atLow && at(swing.high);
  return atHigh && { swing, atLow, atHigh };
}

function endWith(scenario: Scenario, { location }: FigureOf, value: unknown): PlanEnd | null {
  const end = planEnd(replacedAt(scenario, location, value) as Scenario);
  // A loan that would be repaid before it is drawn comes to nothing that can be told.
  return end && Number.isFinite(end.finalCash) && Number.isFinite(end.lowestCash) ? end : null;
}

/**
 * How much of a measure hangs on a figure, in euros: half of the distance between the lowest and the highest that
 * it reaches with the low, the present and the high value. 0 where it changes nothing.
 */
export function weightOn(measure: WeighedMeasure, weight: Weight, now: PlanEnd): number {
  const ends = [weight.atLow[measure], now[measure], weight.atHigh[measure]];
  return (Math.max(...ends) - Math.min(...ends)) / 2;
}
