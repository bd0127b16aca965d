import type { Criterion, Metric, Route, Service, Unit } from "../../../scenario";
import { type FigureUnit, specOf } from "../figures";
import type { NumberSpec } from "../../parts/numberFieldReading";

export type Measured = Exclude<Metric, "manual">;

interface MetricSpec {
  readonly unit: Unit | "customers";
  /** What it is a metric of, where it is of one item. */
  readonly of?: "service" | "route";
  /** Read at the gate itself: no months are looked back at. */
  readonly isAtGate?: true;
  /** What a new criterion asks, before anyone has thought about it. */
  readonly threshold: number;
  readonly op: Criterion["op"];
}

/** Every metric but a judgement, in the order in which they are offered. */
const specs: Readonly<Record<Measured, MetricSpec>> = {
  coverage: { unit: "share", threshold: 0.3, op: ">=" },
  revenue: { unit: "eurPerMonth", threshold: 1000, op: ">=" },
  result: { unit: "eurPerMonth", threshold: 0, op: ">=" },
  marginRate: { unit: "share", threshold: 0.3, op: ">=" },
  volume: { unit: "unitsPerMonth", of: "service", threshold: 20, op: ">=" },
  customers: { unit: "customers", of: "service", isAtGate: true, threshold: 20, op: ">=" },
  stopsPerTour: { unit: "stopsPerTour", of: "route", threshold: 6, op: ">=" },
  utilisation: { unit: "share", threshold: 1, op: "<=" },
  volunteerHours: { unit: "hoursPerMonth", threshold: 20, op: ">=" },
  cash: { unit: "eur", isAtGate: true, threshold: 3000, op: ">=" },
  runway: { unit: "months", threshold: 3, op: ">=" },
};

/** The chances of a judgement that nobody has weighed yet. */
export const proposedChance = 0.7;

export function metricSpec(metric: Measured): MetricSpec {
  return specs[metric];
}

/** What the threshold of a metric is read and typed with. */
export function thresholdSpec(metric: Measured): { spec: NumberSpec; unit: FigureUnit } {
  const { unit } = specs[metric];
  const spec = specOf("criteria.threshold");
  return { unit, spec: unit === "customers" ? spec : { ...spec, unit } };
}

/** Whether a criterion looks back at the last months. */
export function looksBack(metric: Metric): boolean {
  return metric !== "manual" && specs[metric].isAtGate !== true;
}

/** The items of a scenario that metrics are of. */
export interface Measurables {
  readonly services: readonly Service[];
  readonly routes: readonly Route[];
}

/** The services or rounds that a metric can be of; null where it is of none. */
export function itemsOf(
  metric: Metric,
  { services, routes }: Measurables,
): readonly { readonly id: string; readonly name: string }[] | null {
  if (metric === "manual") return null;
  const { of } = specs[metric];
  if (of === undefined) return null;
  if (of === "route") return routes;
  if (metric !== "customers") return services;
  return services.filter(({ demand }) => demand.kind === "adoption");
}

/** The metrics that can be measured in a scenario: one of a round needs a round. */
export function metricsIn(measurables: Measurables): readonly Metric[] {
  const measured = Object.keys(specs) as Measured[];
  return [
    ...measured.filter((metric) => itemsOf(metric, measurables)?.length !== 0),
    "manual" as const,
  ];
}
