import type { RouteLines, ServiceLines } from "../ledger";
import type { Trial } from "../trial";
import { type BreakEven, breakEven } from "./breakEven";

export interface CriterionMeasure {
  readonly id: string;
  readonly value: number;
  readonly threshold: number;
  readonly passed: boolean;
}

export interface ServiceMeasures {
  readonly id: string;
  readonly volume: number;
  readonly revenue: number;
  /** Price - unit cost - its share of the route's cost by stops, per unit; null without volume. */
  readonly unitMargin: number | null;
  /** The same margin per hour of work, the route's hours shared alike; null without hours. */
  readonly marginPerHour: number | null;
}

/** Measures of one stage over its months on the path (contract, section 11). Euros unless said. */
export interface StageMeasures extends BreakEven {
  readonly id: string;
  /** Its first month on the path. */
  readonly start: number;
  readonly months: number;
  readonly ownRevenue: number;
  readonly variableCosts: number;
  readonly fixedCosts: number;
  readonly charges: number;
  readonly aid: number;
  readonly resultBeforeTax: number;
  /** Own revenue / charges; null without charges. */
  readonly coverage: number | null;
  readonly aidNeeded: number;
  readonly lowestCash: number;
  /** What stopping at its end would lose. */
  readonly exposure: number;
  readonly gate: null | {
    readonly passed: boolean;
    readonly criteria: readonly CriterionMeasure[];
  };
  readonly services: readonly ServiceMeasures[];
}

/** Sum of a monthly line over the months from `start` (included) to `end` (excluded). */
function sumBetween(line: Float64Array, start: number, end: number): number {
  let total = 0;
  for (let t = start; t < end; t++) total += line[t] as number;
  return total;
}

function serviceMeasures(trial: Trial, index: number, start: number, end: number): ServiceMeasures {
  const { model, ledger, values } = trial;
  const service = model.services[index] as (typeof model.services)[number];
  const lines = ledger.services[index] as ServiceLines;
  const volume = sumBetween(lines.volume, start, end);
  const revenue = sumBetween(lines.revenue, start, end);
  let cost = sumBetween(lines.cost, start, end);
  let hours = (volume * (values[service.minutesSlot] as number)) / 60;
  if (service.route >= 0) {
    const route = ledger.routes[service.route] as RouteLines;
    const stopsPerUnit = values[service.stopsPerUnitSlot] as number;
    for (let t = start; t < end; t++) {
      const stops = route.stops[t] as number;
      if (stops <= 0) continue;
      const share = ((lines.volume[t] as number) * stopsPerUnit) / stops;
      cost += share * (route.cost[t] as number);
      hours += share * (route.hours[t] as number);
    }
  }
  return {
    id: service.id,
    volume,
    revenue,
    unitMargin: volume > 0 ? (revenue - cost) / volume : null,
    marginPerHour: hours > 0 ? (revenue - cost) / hours : null,
  };
}

function gateMeasures(trial: Trial, stage: number): StageMeasures["gate"] {
  const state = trial.gates[stage];
  const gate = trial.model.stages[stage]?.gate;
  if (!state || !gate || state.asked === 0) return null;
  return {
    passed: state.passedLast,
    criteria: gate.criteria.map((criterion, index) => ({
      id: criterion.id,
      value: state.values[index] as number,
      threshold: state.thresholds[index] as number,
      passed: state.holds[index] === 1,
    })),
  };
}

/** What stopping at the end of month t would lose: own money put in less what settling all would leave. */
export function exposureAt(trial: Trial, t: number): number {
  const { lines } = trial.ledger;
  const ownMoney = trial.model.openingCash + sumBetween(lines.equityReceived, 0, t + 1);
  return ownMoney - (lines.liquidationValue[t] as number);
}

/** Measures of the stages that the last run reached, in order. */
export function stageMeasures(trial: Trial): StageMeasures[] {
  const { model, ledger } = trial;
  const { lines } = ledger;
  const pathEnd = trial.stoppedAt < 0 ? model.horizon : trial.stoppedAt + 1;
  const measures: StageMeasures[] = [];
  model.stages.forEach(({ id }, stage) => {
    const start = trial.stageStart[stage] as number;
    if (start < 0) return;
    const end = Math.min(start + (trial.stageMonths[stage] as number), pathEnd);
    const total = (line: Float64Array) => sumBetween(line, start, end);
    const ownRevenue = total(lines.ownRevenue);
    const variableCosts = total(lines.variableCosts);
    const fixedCosts = total(lines.fixedCosts);
    const charges = total(lines.charges);
    measures.push({
      id,
      start,
      months: end - start,
      ownRevenue,
      variableCosts,
      fixedCosts,
      charges,
      aid: total(lines.aid),
      resultBeforeTax: total(lines.resultBeforeTax),
      ...breakEven(ownRevenue, variableCosts, fixedCosts),
      coverage: charges === 0 ? null : ownRevenue / charges,
      aidNeeded: Math.max(0, charges - ownRevenue),
      lowestCash: lines.cash.subarray(start, end).reduce((a, b) => Math.min(a, b)),
      exposure: exposureAt(trial, end - 1),
      gate: gateMeasures(trial, stage),
      services: model.services.map((_, index) => serviceMeasures(trial, index, start, end)),
    });
  });
  return measures;
}
