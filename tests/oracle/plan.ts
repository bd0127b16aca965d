import { activityOf } from "./activity";
import type { OracleScenario } from "./format";
import { type GateVerdict, gateVerdict } from "./gates";
import { inKindValue } from "./hours";
import { pathMeasures, stageMeasures } from "./measures";
import { moneyOf } from "./money";
import { customersOf } from "./services";
import { withVariant } from "./variants";
import { at, monthly, monthName, openWorld } from "./world";

/** What `plan` prints (section 13). */
export interface OraclePlan {
  scenario: { id: string; name: string; variant: string | null };
  months: string[];
  stageOf: number[];
  lines: Record<string, number[]>;
  stages: (ReturnType<typeof stageMeasures> & { id: string; gate: GateVerdict | null })[];
  path: ReturnType<typeof pathMeasures>;
}

/**
 * The plan of a valid scenario, worked out naively from the contract alone: the second opinion
 * against which the engine is held. It checks nothing: an invalid scenario gives nonsense.
 */
export function oraclePlan(original: OracleScenario, variantId?: string): OraclePlan {
  const scenario = variantId === undefined ? original : withVariant(original, variantId);
  const world = openWorld(scenario);
  const activity = activityOf(world);
  const money = moneyOf(world, activity);

  const lines: Record<string, number[]> = {
    ownRevenue: money.ownRevenue,
    unitCosts: activity.unitCosts,
    routeCosts: activity.routeCosts,
    hourlyStaff: money.hourlyStaff,
    extraHours: activity.extraHours,
    levy: money.levy,
    variableCosts: money.variableCosts,
    salariedStaff: money.salariedStaff,
    overheads: money.overheads,
    depreciation: money.depreciation,
    interest: money.interest,
    fixedCosts: money.fixedCosts,
    charges: money.charges,
    contributionMargin: money.contributionMargin,
    operatingResult: money.operatingResult,
    grants: money.grants,
    donations: money.donations,
    aid: money.aid,
    resultBeforeTax: money.resultBeforeTax,
    tax: money.tax,
    result: money.resultBeforeTax.map((value, t) => value - at(money.tax, t)),
    cash: money.cash,
    flowBeforeFunding: money.flowBeforeFunding,
    vatPaid: money.vatPaid,
    fundingReceived: money.fundingReceived,
    loansOutstanding: money.loansOutstanding,
    hoursNeeded: activity.hours.map(({ needed }) => needed),
    hoursAvailable: activity.hours.map(({ available }) => available),
    hoursUsed: activity.hours.map(({ used }) => used),
    volunteerHours: activity.hours.map(({ volunteer }) => volunteer),
    inKind: monthly(world, (t) => inKindValue(world, t)),
  };
  for (const { service, demand, volume, revenue } of activity.services) {
    lines[`services.${service.id}.demand`] = demand;
    lines[`services.${service.id}.volume`] = volume;
    lines[`services.${service.id}.revenue`] = revenue;
    if (service.demand.kind === "adoption") {
      lines[`services.${service.id}.customers`] = monthly(world, (t) =>
        customersOf(world, service, t),
      );
    }
  }
  for (const { id, months } of activity.routes) {
    lines[`routes.${id}.stops`] = months.map(({ stops }) => stops);
    lines[`routes.${id}.tours`] = months.map(({ tours }) => tours);
    lines[`routes.${id}.km`] = months.map(({ km }) => km);
  }

  return {
    scenario: {
      id: scenario.meta.id,
      name: scenario.meta.name,
      variant: variantId ?? null,
    },
    months: monthly(world, (t) => t).map((t) => monthName(world, t)),
    stageOf: world.stageOf,
    lines,
    stages: scenario.stages.map((stage, position) => {
      const first = at(world.starts, position);
      const last = first + stage.months - 1;
      return {
        id: stage.id,
        ...stageMeasures(money, first, last),
        gate:
          stage.gate === undefined
            ? null
            : gateVerdict(world, activity, money, stage.gate, first, last),
      };
    }),
    path: pathMeasures(world, money),
  };
}
