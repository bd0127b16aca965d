import type { Scenario } from "../../scenario";
import { compile } from "../compile";
import { planOf } from "../plan";
import { RunError } from "../runError";

/** What a service's demand is made of: nothing else in a scenario moves it. */
export type DemandGround = Pick<
  Scenario,
  "format" | "version" | "meta" | "start" | "stages" | "drivers" | "segments"
>;

export interface ServiceDemand {
  /** First month on the planned path, counted from the start of the pilot. */
  readonly first: number;
  /** Units a month in the plan while the service is active, as if it were certain. */
  readonly values: readonly number[];
}

/**
 * Demand of one service in the plan, its season left out where `isSeasonal` is not set; a contract counts as won.
 * Null where a value stops the run.
 */
export function demandAlone(
  ground: DemandGround,
  service: NonNullable<Scenario["services"]>[number],
  isSeasonal: boolean,
): ServiceDemand | null {
  const { route: _, probability: __, seasonality, ...rest } = service;
  try {
    const model = compile({
      format: ground.format,
      version: ground.version,
      meta: ground.meta,
      start: ground.start,
      stages: ground.stages.map(({ id, name, months }) => ({ id, name, months })),
      drivers: ground.drivers,
      segments: ground.segments,
      organisation: { legalForm: "association", hourPolicy: "ignore" },
      services: [isSeasonal && seasonality ? { ...rest, seasonality } : rest],
    });
    const plan = planOf(model);
    const { from, until } = model.services[0]?.active ?? { from: 0, until: 0 };
    const first = plan.stageOf.indexOf(from);
    const last = plan.stageOf.lastIndexOf(until);
    const demand = plan.ledger.services[0]?.demand ?? new Float64Array();
    return { first, values: [...demand.subarray(first, last + 1)] };
  } catch (error) {
    if (error instanceof RunError) return null;
    throw error;
  }
}
