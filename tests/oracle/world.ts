import type { ByStage, OracleScenario, Quantity, Span } from "./format";
import { namedValues, quantityInStage, type Scope, valueOf } from "./quantities";

/** A scenario on its planned path, with the central value of each name. */
export interface World {
  scenario: OracleScenario;
  /** Months of the horizon. */
  horizon: number;
  /** First month of each stage, by position. */
  starts: number[];
  /** Position of the stage of each month. */
  stageOf: number[];
  names: Scope;
}

export function openWorld(scenario: OracleScenario): World {
  const lengths = scenario.stages.map((stage) => stage.months);
  return {
    scenario,
    horizon: sum(lengths),
    starts: lengths.map((_, position) => sum(lengths.slice(0, position))),
    stageOf: lengths.flatMap((months, position) => Array<number>(months).fill(position)),
    names: namedValues(scenario),
  };
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The value of a series in a month, 0 outside the horizon. */
export function at(series: number[], t: number): number {
  return series[t] ?? 0;
}

/** Sum of a series over months first..last, both included. */
export function sumOver(series: number[], first: number, last: number): number {
  return sum(series.slice(Math.max(0, first), Math.max(0, last + 1)));
}

/** A monthly series, each month worked out on its own. */
export function monthly<T>(world: World, value: (t: number) => T): T[] {
  return Array.from({ length: world.horizon }, (_, t) => value(t));
}

/** 1..12 */
export function calendarMonth(world: World, t: number): number {
  return ((Number(world.scenario.start.slice(5, 7)) - 1 + t) % 12) + 1;
}

/** "YYYY-MM" */
export function monthName(world: World, t: number): string {
  const firstYear = Number(world.scenario.start.slice(0, 4));
  const firstMonth = Number(world.scenario.start.slice(5, 7));
  const year = firstYear + Math.floor((firstMonth - 1 + t) / 12);
  return `${String(year).padStart(4, "0")}-${String(calendarMonth(world, t)).padStart(2, "0")}`;
}

function stagePosition(world: World, id: string): number {
  const position = world.scenario.stages.findIndex((stage) => stage.id === id);
  if (position < 0) throw new Error(`oracle: no stage ${id}`);
  return position;
}

export function firstMonthOf(world: World, stageId: string): number {
  return at(world.starts, stagePosition(world, stageId));
}

export function lastMonthOf(world: World, stageId: string): number {
  const position = stagePosition(world, stageId);
  return at(world.starts, position) + (world.scenario.stages[position]?.months ?? 0) - 1;
}

/** Months since an item became active, or null in months when it is not active. */
export function ageOf(world: World, item: Span, t: number): number | null {
  const first = firstMonthOf(world, item.from);
  const last = item.until === undefined ? world.horizon - 1 : lastMonthOf(world, item.until);
  return t >= first && t <= last ? t - first : null;
}

/** A field evaluated once per trial. */
export function once(world: World, quantity: Quantity | undefined, absent: number): number {
  return quantity === undefined ? absent : valueOf(quantity, world.names);
}

/** A monthly field in month t of an item active for k months. */
export function inMonth(world: World, quantity: Quantity, t: number, k: number): number {
  if (typeof quantity !== "string") return valueOf(quantity, world.names);
  return valueOf(quantity, {
    ...world.names,
    t,
    month: calendarMonth(world, t),
    year: Math.floor(t / 12) + 1,
    stage: at(world.stageOf, t) + 1,
    k,
  });
}

/** A ByStage monthly field of an item, 0 in months when the item is not active. */
export function whileActive(world: World, item: Span, field: ByStage, t: number): number {
  const k = ageOf(world, item, t);
  if (k === null) return 0;
  const stageIds = world.scenario.stages.map((stage) => stage.id);
  return inMonth(world, quantityInStage(field, stageIds, at(world.stageOf, t)), t, k);
}

/** Growth since month 0 at an annual rate that steps every 12 months. */
function index(world: World, rate: Quantity | undefined, t: number): number {
  return (1 + once(world, rate, 0)) ** Math.floor(t / 12);
}

export function priceIndex(world: World, t: number): number {
  return index(world, world.scenario.economy?.priceGrowth, t);
}

export function costIndex(world: World, t: number): number {
  return index(world, world.scenario.economy?.costInflation, t);
}

export function wageIndex(world: World, t: number): number {
  return index(world, world.scenario.economy?.wageGrowth, t);
}

/** Whether something uncertain happens in the plan: in full from one chance in two, else not. */
export function happens(world: World, item: { probability?: Quantity }): boolean {
  return once(world, item.probability, 1) >= 0.5;
}

/** Halves away from zero. */
export function roundHalfAway(x: number): number {
  return Math.sign(x) * Math.round(Math.abs(x));
}
