import type { Plan } from "../../engine";
import { aidsOf, aidState } from "../aid";
import { itemParts } from "../monthlyParts";
import { type Period, sumOver } from "../period";

/** Why there is no break-even: nothing is sold, or each euro sold costs as much or more. */
export type NoBreakEven = "noRevenue" | "noMargin";

/** What a service must do for the whole to break even, the mix of services and their prices unchanged. */
export interface ServiceVolume {
  readonly path: string;
  readonly name: string | null;
  /** Units served over the period in the plan, and those that it would take. */
  readonly volume: number;
  readonly needed: number;
}

/** The own revenue that covers the fixed costs, some aid taken off them. */
export interface BreakEvenPoint {
  /** Fixed costs less aid, at least 0: what the margin has to cover. */
  readonly toCover: number;
  /** Own revenue of the period at which nothing is lost; null with the reason. */
  readonly revenue: number | null;
  readonly reason: NoBreakEven | null;
  /** Factor by which all volumes must change; null likewise. */
  readonly multiplier: number | null;
  /** Share of own revenue that can be lost; negative where it is not enough; null likewise. */
  readonly marginOfSafety: number | null;
  /** Days of sales that it takes (point mort), as if they were even; more than the period has where it is not reached. */
  readonly days: number | null;
  /** First month at whose end the margins since the start of the period have covered it; null where none does. */
  readonly month: number | null;
  readonly services: readonly ServiceVolume[];
}

/** Break-even over a period, in euros: without aid, with all the aid that the plan counts, with what is voted or signed. */
export interface BreakEvenStatement {
  readonly period: Period;
  readonly ownRevenue: number;
  readonly variableCosts: number;
  readonly margin: number;
  /** Margin over own revenue; null without revenue. */
  readonly marginRate: number | null;
  readonly fixedCosts: number;
  readonly aid: number;
  readonly acquiredAid: number;
  readonly economic: BreakEvenPoint;
  readonly withAid: BreakEvenPoint;
  readonly withAcquiredAid: BreakEvenPoint;
}

/**
 * Break-even point (seuil de rentabilité = fixed costs / margin rate) of a period; with aid, (fixed costs - aid) /
 * margin rate. Fixed costs hold depreciation and interest, not tax.
 */
export function breakEvenOf(plan: Plan, period: Period): BreakEvenStatement {
  const { lines } = plan.ledger;
  const [ownRevenue, variableCosts] = [lines.ownRevenue, lines.variableCosts].map((line) =>
    sumOver(line, period),
  ) as [number, number];
  const margin = ownRevenue - variableCosts;
  const fixedCosts = sumOver(lines.fixedCosts, period);
  const aid = sumOver(lines.aid, period);
  const acquiredAid = acquired(plan, period);
  const point = (aided: number) => pointOf(plan, period, Math.max(0, fixedCosts - aided));
  return {
    period,
    ownRevenue,
    variableCosts,
    margin,
    marginRate: ownRevenue > 0 ? margin / ownRevenue : null,
    fixedCosts,
    aid,
    acquiredAid,
    economic: point(0),
    withAid: point(aid),
    withAcquiredAid: point(acquiredAid),
  };
}

/** Grants and reimbursements of the period that are voted or signed; a gift is sure only once made. */
function acquired(plan: Plan, period: Period): number {
  const { scenario } = plan.model;
  const sure = new Set(aidsOf(scenario).flatMap((aid) => (aidState(aid).isAcquired ? aid.id : [])));
  return itemParts(plan, "grants")
    .filter(({ id }) => sure.has(id))
    .reduce((total, { values }) => total + sumOver(values, period), 0);
}

function pointOf(plan: Plan, period: Period, toCover: number): BreakEvenPoint {
  const revenue = sumOver(plan.ledger.lines.ownRevenue, period);
  const margin = sumOver(plan.ledger.lines.contributionMargin, period);
  const isCovered = toCover === 0 && margin >= 0;
  const reason = isCovered || margin > 0 ? null : revenue > 0 ? "noMargin" : "noRevenue";
  const none = { revenue: null, multiplier: null, marginOfSafety: null, days: null, month: null };
  if (reason !== null) return { toCover, reason, ...none, services: [] };
  const multiplier = toCover === 0 ? 0 : toCover / margin;
  return {
    toCover,
    reason,
    revenue: multiplier * revenue,
    multiplier,
    marginOfSafety: revenue > 0 ? 1 - multiplier : null,
    days: (multiplier * 365 * period.months) / 12,
    month: monthCovered(plan.ledger.lines.contributionMargin, period, toCover),
    services: volumes(plan, period, multiplier),
  };
}

function monthCovered(margins: Float64Array, period: Period, toCover: number): number | null {
  let total = 0;
  for (let t = period.first; t <= period.last; t++) {
    total += margins[t] as number;
    if (total >= toCover) return t;
  }
  return null;
}

function volumes(plan: Plan, period: Period, multiplier: number): ServiceVolume[] {
  return (plan.model.scenario.services ?? []).flatMap(({ id, name }, index) => {
    const volume = sumOver(plan.ledger.services[index]?.volume ?? [], period);
    return volume > 0
      ? [{ path: `services.${id}`, name, volume, needed: multiplier * volume }]
      : [];
  });
}
