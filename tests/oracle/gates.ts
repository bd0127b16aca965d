import type { Activity } from "./activity";
import type { Criterion, Gate } from "./format";
import type { Money } from "./money";
import { customersOf } from "./services";
import { at, happens, once, sum, sumOver, type World } from "./world";

export interface GateVerdict {
  passed: boolean;
  criteria: { id: string; value: number; threshold: number; passed: boolean }[];
}

function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator;
}

/** Value of a criterion at a gate that follows month `last`, its stage having begun at `first`. */
function metric(
  world: World,
  activity: Activity,
  money: Money,
  criterion: Criterion,
  first: number,
  last: number,
): number {
  const months = Math.min(criterion.window ?? 3, last - first + 1);
  const start = last - months + 1;
  const over = (series: number[]): number => sumOver(series, start, last);
  const service = activity.services.find(({ service: one }) => one.id === criterion.service);
  const route = activity.routes.find(({ id }) => id === criterion.route)?.months ?? [];
  switch (criterion.metric) {
    case "revenue":
      return over(money.ownRevenue) / months;
    case "coverage":
      return ratio(over(money.ownRevenue), over(money.charges));
    case "result":
      return over(money.resultBeforeTax) / months;
    case "marginRate":
      return ratio(over(money.contributionMargin), over(money.ownRevenue));
    case "volume":
      return over(service?.volume ?? []) / months;
    case "customers":
      return service === undefined ? 0 : customersOf(world, service.service, last);
    case "stopsPerTour":
      return ratio(over(route.map(({ stops }) => stops)), over(route.map(({ tours }) => tours)));
    case "utilisation":
      return ratio(
        over(activity.hours.map(({ needed }) => needed)),
        over(activity.hours.map(({ available }) => available)),
      );
    case "volunteerHours":
      return over(activity.hours.map(({ volunteer }) => volunteer)) / months;
    case "cash":
      return at(money.cash, last);
    case "runway":
      return runway(world, money.cash, start, last);
    case "manual":
      return happens(world, criterion) ? 1 : 0;
  }
}

/** Months that cash would last at the pace of months start..last. */
function runway(world: World, cash: number[], start: number, last: number): number {
  const balance = at(cash, last);
  if (balance <= 0) return 0;
  const before = start === 0 ? (world.scenario.organisation.openingCash ?? 0) : at(cash, start - 1);
  const fall = (before - balance) / (last - start + 1);
  return fall <= 0 ? 1000 : balance / fall;
}

export function gateVerdict(
  world: World,
  activity: Activity,
  money: Money,
  gate: Gate,
  first: number,
  last: number,
): GateVerdict {
  const asked = gate.criteria.map((criterion) => {
    const value = metric(world, activity, money, criterion, first, last);
    const threshold = once(world, criterion.threshold, 0);
    const passed = criterion.op === ">=" ? value >= threshold : value <= threshold;
    return { id: criterion.id, value, threshold, passed, required: criterion.required ?? true };
  });
  const optional = asked.filter(({ required }) => !required);
  const held = sum(optional.map(({ passed }) => (passed ? 1 : 0)));
  return {
    passed:
      asked.every(({ passed, required }) => passed || !required) &&
      held >= (gate.atLeast ?? optional.length),
    criteria: asked.map(({ id, value, threshold, passed }) => ({ id, value, threshold, passed })),
  };
}
