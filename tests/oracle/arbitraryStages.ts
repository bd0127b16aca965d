import type { Activity } from "./arbitraryActivity";
import type { Draw } from "./draw";
import type { Criterion, Gate, Metric, OracleScenario, Stage, Variant } from "./format";

/** Where thresholds are worth drawing. */
const thresholds: Record<Exclude<Metric, "manual">, [low: number, high: number]> = {
  revenue: [0, 6_000],
  coverage: [0, 1.5],
  result: [-5_000, 3_000],
  marginRate: [-0.5, 1],
  volume: [0, 250],
  customers: [0, 500],
  stopsPerTour: [0, 30],
  utilisation: [0, 1.5],
  volunteerHours: [0, 100],
  cash: [-10_000, 40_000],
  runway: [0, 24],
};

function criterion(draw: Draw, { services, routes }: Activity): Criterion {
  const adopted = services.filter(({ demand }) => demand.kind === "adoption");
  const metrics: Metric[] = [
    "cash",
    "revenue",
    "coverage",
    "result",
    "marginRate",
    "utilisation",
    "volunteerHours",
    "runway",
    "manual",
  ];
  if (services.length > 0) metrics.push("volume");
  if (adopted.length > 0) metrics.push("customers");
  if (routes.length > 0) metrics.push("stopsPerTour");
  const metric = draw.pick(metrics);
  const common = {
    ...draw.identity("crit"),
    ...draw.maybe(40, "window", () => draw.integer(1, 15)),
    ...draw.maybe(50, "required", () => draw.chance(40)),
  };
  if (metric === "manual") {
    return { ...common, metric, op: ">=", threshold: 1, probability: draw.probability() };
  }
  const [low, high] = thresholds[metric];
  return {
    ...common,
    metric,
    ...(metric === "volume" ? { service: draw.pick(services).id } : {}),
    ...(metric === "customers" ? { service: draw.pick(adopted).id } : {}),
    ...(metric === "stopsPerTour" ? { route: draw.pick(routes).id } : {}),
    op: draw.pick([">=", "<="] as const),
    threshold: draw.quantity({ low, high }),
  };
}

function gate(draw: Draw, activity: Activity): Gate {
  const criteria = Array.from({ length: draw.integer(1, 4) }, () => criterion(draw, activity));
  const optional = criteria.filter(({ required }) => required === false).length;
  const onFail = draw.pick(["continue", "stop", "extend"] as const);
  return {
    criteria,
    ...draw.maybe(50, "atLeast", () => draw.integer(0, optional)),
    onFail,
    ...(onFail === "extend"
      ? { extend: { months: draw.integer(1, 6), times: draw.integer(1, 3) } }
      : {}),
  };
}

/** Months of 1 to 5 stages of 1 to 14 months, within the longest horizon. */
export function drawLengths(draw: Draw): number[] {
  const { maxMonths } = draw.options;
  const count = draw.integer(1, Math.min(5, maxMonths));
  const longest = Math.min(14, Math.floor(maxMonths / count));
  const shortest = draw.chance(40) ? Math.ceil(longest * 0.7) : 1;
  return Array.from({ length: count }, () => draw.integer(shortest, longest));
}

export function drawStages(
  draw: Draw,
  ids: string[],
  lengths: number[],
  activity: Activity,
): Stage[] {
  return ids.map((id, position) => ({
    id,
    name: `Étape ${position + 1}`,
    months: lengths[position] ?? 1,
    ...draw.maybe(20, "objective", () => "Vérifier l’intérêt"),
    ...(draw.options.gates ? draw.maybe(60, "gate", () => gate(draw, activity)) : {}),
  }));
}

/** A few changes, each of which leaves the scenario valid whatever the others. */
export function drawVariant(draw: Draw, scenario: OracleScenario): Variant {
  const { id, name } = draw.identity("var");
  const correlated = new Set((scenario.correlations ?? []).flatMap(({ a, b }) => [a, b]));
  const possible: Variant["changes"] = [
    { path: "organisation.openingCash", value: draw.number(0, 30_000) },
    { path: "organisation.hourPolicy", value: draw.pick(["extra", "cap", "ignore"]) },
    { path: "fiscalYearStart", value: draw.integer(1, 12) },
    ...scenario.stages.map((stage) => ({
      path: `stages.${stage.id}.months`,
      value: draw.integer(1, 14),
    })),
    ...(scenario.drivers ?? [])
      .filter((driver) => !correlated.has(driver.id))
      .map((driver) => ({ path: `drivers.${driver.id}.value`, value: draw.number(0, 40) })),
    ...(scenario.services ?? []).flatMap((service) => [
      { path: `services.${service.id}.price`, value: draw.number(0, 60) },
      { path: `services.${service.id}.paymentDelay`, value: draw.integer(0, 6) },
      ...(service.seasonality === undefined
        ? []
        : [{ path: `services.${service.id}.seasonality`, value: null }]),
      ...(service.demand.kind === "ramp"
        ? [{ path: `services.${service.id}.demand.to`, value: draw.number(0, 300) }]
        : []),
    ]),
    ...(scenario.inKind ?? []).map((item) => ({ path: `inKind.${item.id}`, value: null })),
  ];
  return { id, name, changes: possible.filter(() => draw.chance(30)) };
}
