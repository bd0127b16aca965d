import type { Plan, Risk } from "../engine";
import { stageSpans } from "./stageMarks";

/** The trials that are in a stage, as a step; x, width and heights are shares of the whole drawing, in [0, 1]. */
export interface FlowStep {
  /** Index of the stage. */
  readonly stage: number;
  readonly x: number;
  readonly width: number;
  /** Chance to reach the stage. */
  readonly height: number;
  /** The part of the height that breaks even in it. */
  readonly even: number;
  /** Share of all trials that do not go on to the next stage; stopped at its gate, or cut off by the horizon. */
  readonly lost: number;
}

/** The stages on the planned path, as high as the chance to reach them: what narrows from step to step stops on the way. */
export function reachFlow(plan: Plan, risk: Risk): FlowStep[] {
  const horizon = plan.months.length;
  return stageSpans(plan).map(({ index, first, last }, place, spans) => {
    const stage = risk.stages[index];
    const height = stage?.pReached.p ?? 0;
    const next = spans[place + 1];
    const nextHeight = next ? (risk.stages[next.index]?.pReached.p ?? 0) : height;
    return {
      stage: index,
      x: first / horizon,
      width: (last - first + 1) / horizon,
      height,
      even: height * (stage?.pBreaksEven?.p ?? 0),
      lost: Math.max(0, height - nextHeight),
    };
  });
}
