import { createLedger, type Ledger } from "./ledger";
import type { Model } from "./model";

/** Poisson variate of the given mean for a service's month: the service's own stream, indexed by t. */
export type DemandNoise = (service: number, month: number, mean: number) => number;

/** The world of one trial. Shapes: one value per `model.variables`, one uniform in [0, 1) per `model.chances`. */
export interface World {
  readonly variables: Float64Array;
  readonly uniforms: Float64Array;
  readonly noise: DemandNoise | null;
}

/** What happened at a gate on the path. */
export interface GateState {
  /** How many times it was asked. */
  asked: number;
  passedFirst: boolean;
  passedLast: boolean;
  readonly values: Float64Array;
  readonly thresholds: Float64Array;
  readonly holds: Uint8Array;
}

/** All that one trial writes to, made once and used again: `project` allocates nothing. */
export interface Trial {
  readonly model: Model;
  readonly ledger: Ledger;
  /** The world being run. */
  world: World;
  readonly values: Float64Array;
  /** 1 where the chance came true. */
  readonly outcomes: Uint8Array;
  /** Index by year, (1 + rate)^year. */
  readonly priceIndex: Float64Array;
  readonly costIndex: Float64Array;
  readonly wageIndex: Float64Array;
  /** Month in which each stage starts on the path, -1 where it is not reached. */
  readonly stageStart: Int32Array;
  /** Months that each stage has on the path. */
  readonly stageMonths: Int32Array;
  readonly stageOf: Int16Array;
  readonly gates: readonly (GateState | null)[];
  /** Customers of each service, for those won by adoption. */
  readonly customers: Float64Array;
  /** Tours planned on each route in the current month, -1 where it does not run. */
  readonly routeTours: Float64Array;
  /** First month in which one of the route's services is active, -1 before. */
  readonly routeStart: Int32Array;
  /** Available hours of each staff line in the current month. */
  readonly staffHours: Float64Array;
  /** Recognised so far, and since the last claim, of each reimbursement. */
  readonly recognisedSoFar: Float64Array;
  readonly recognisedSinceClaim: Float64Array;
  readonly taxYear: { start: number; result: number; losses: number };
  readonly vatPeriod: { net: number };
  /** Month at whose end the project stopped, -1 where it goes on. */
  stoppedAt: number;
}

/** The buffers for running trials of a model. */
export function createTrial(model: Model): Trial {
  const years = Math.ceil(model.horizon / 12);
  return {
    model,
    ledger: createLedger(model.shape),
    world: centralWorld(model),
    values: model.initialValues.slice(),
    outcomes: new Uint8Array(model.chances.length),
    priceIndex: new Float64Array(years),
    costIndex: new Float64Array(years),
    wageIndex: new Float64Array(years),
    stageStart: new Int32Array(model.stages.length),
    stageMonths: new Int32Array(model.stages.length),
    stageOf: new Int16Array(model.horizon),
    gates: model.stages.map(({ gate }) =>
      gate === null
        ? null
        : {
            asked: 0,
            passedFirst: false,
            passedLast: false,
            values: new Float64Array(gate.criteria.length),
            thresholds: new Float64Array(gate.criteria.length),
            holds: new Uint8Array(gate.criteria.length),
          },
    ),
    customers: new Float64Array(model.services.length),
    routeTours: new Float64Array(model.routes.length),
    routeStart: new Int32Array(model.routes.length),
    staffHours: new Float64Array(model.staff.length),
    recognisedSoFar: new Float64Array(model.funding.length),
    recognisedSinceClaim: new Float64Array(model.funding.length),
    taxYear: { start: 0, result: 0, losses: 0 },
    vatPeriod: { net: 0 },
    stoppedAt: -1,
  };
}

/**
 * The world of the plan: central values, chances true from one half on, no noise.
 * The uniform is the double just below one half, so that "below the probability" means exactly p >= 0.5.
 */
export function centralWorld(model: Model): World {
  return {
    variables: Float64Array.from(model.variables, (variable) => variable.central),
    uniforms: new Float64Array(model.chances.length).fill(0.5 - 2 ** -54),
    noise: null,
  };
}
