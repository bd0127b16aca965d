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

/** Months `from`..`to`, both included, of one stage: those that are being computed. */
export interface Span {
  stage: number;
  from: number;
  to: number;
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
  readonly span: Span;
  /** Index of each month, (1 + rate)^floor(t / 12). */
  readonly priceIndex: Float64Array;
  readonly costIndex: Float64Array;
  readonly wageIndex: Float64Array;
  /** The index of prices that do not grow: 1. */
  readonly steadyIndex: Float64Array;
  /** Month in which each stage starts on the path, -1 where it is not reached. */
  readonly stageStart: Int32Array;
  /** Months that each stage has on the path. */
  readonly stageMonths: Int32Array;
  readonly stageOf: Int16Array;
  readonly gates: readonly (GateState | null)[];
  /** Customers of each service, for those won by adoption. */
  readonly customers: Float64Array;
  /** 1 where the route runs in the months of the span: one of its services is active and not lost. */
  readonly routeRuns: Uint8Array;
  /** First month in which one of the route's services is active, -1 before. */
  readonly routeStart: Int32Array;
  /** Tours planned on each route, by month. */
  readonly plannedTours: readonly Float64Array[];
  /** Series that a month's other lines are made from. */
  readonly working: WorkingSeries;
  /** Recognised so far, and since the last claim, of each reimbursement. */
  readonly recognisedSoFar: Float64Array;
  readonly recognisedSinceClaim: Float64Array;
  readonly taxYear: { start: number; result: number; losses: number };
  /** Tax that closing the fiscal year at the end of each month would bring. */
  readonly taxIfClosed: Float64Array;
  readonly vatPeriod: { net: number };
  /** Month at whose end the project stopped, -1 where it goes on. */
  stoppedAt: number;
  /** Month at whose end a gate first extended or stopped, -1 where the path is the committed one. */
  divertedAt: number;
}

/** Monthly series that no ledger keeps, written over from item to item. */
export interface WorkingSeries {
  readonly prices: Float64Array;
  readonly unitCosts: Float64Array;
  /** Hours of presence, of volunteers who do service work, of services and of routes. */
  readonly presence: Float64Array;
  readonly volunteers: Float64Array;
  readonly services: Float64Array;
  readonly routes: Float64Array;
  /** Share of demand that the hours allow to serve. */
  readonly capacity: Float64Array;
  /** Hours of work that volunteers, then each staff line, leave to the next. */
  readonly left: Float64Array;
}

function createWorkingSeries(horizon: number): WorkingSeries {
  return {
    prices: new Float64Array(horizon),
    unitCosts: new Float64Array(horizon),
    presence: new Float64Array(horizon),
    volunteers: new Float64Array(horizon),
    services: new Float64Array(horizon),
    routes: new Float64Array(horizon),
    capacity: new Float64Array(horizon),
    left: new Float64Array(horizon),
  };
}

/** The buffers for running trials of a model. */
export function createTrial(model: Model): Trial {
  const { horizon } = model;
  return {
    model,
    ledger: createLedger(model.shape),
    world: centralWorld(model),
    values: model.initialValues.slice(),
    outcomes: new Uint8Array(model.chances.length),
    span: { stage: 0, from: 0, to: 0 },
    priceIndex: new Float64Array(horizon),
    costIndex: new Float64Array(horizon),
    wageIndex: new Float64Array(horizon),
    steadyIndex: new Float64Array(horizon).fill(1),
    stageStart: new Int32Array(model.stages.length),
    stageMonths: new Int32Array(model.stages.length),
    stageOf: new Int16Array(horizon),
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
    routeRuns: new Uint8Array(model.routes.length),
    routeStart: new Int32Array(model.routes.length),
    plannedTours: model.routes.map(() => new Float64Array(horizon)),
    working: createWorkingSeries(horizon),
    recognisedSoFar: new Float64Array(model.funding.length),
    recognisedSinceClaim: new Float64Array(model.funding.length),
    taxYear: { start: 0, result: 0, losses: 0 },
    taxIfClosed: new Float64Array(horizon),
    vatPeriod: { net: 0 },
    stoppedAt: -1,
    divertedAt: -1,
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
