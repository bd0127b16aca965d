import type { Criterion, Gate, Metric } from "../../../scenario";
import { itemsOf, looksBack, type Measurables, metricSpec, proposedChance } from "./metrics";

/** A criterion without its name and id. */
export type Asked = Omit<Criterion, "id" | "name">;

/** What a criterion of this metric asks before anyone has changed it. */
export function proposedAsk(metric: Metric, measurables: Measurables): Asked {
  if (metric === "manual") {
    return { metric, op: ">=", threshold: 1, probability: proposedChance };
  }
  const { of, op, threshold } = metricSpec(metric);
  const item = itemsOf(metric, measurables)?.[0]?.id;
  return {
    metric,
    ...(of === undefined || item === undefined ? {} : { [of]: item }),
    op,
    threshold,
  };
}

/** The criterion with another metric, its threshold proposed anew, and only what goes with that metric. */
export function withMetric(
  criterion: Criterion,
  metric: Metric,
  measurables: Measurables,
): Criterion {
  if (metric === criterion.metric) return criterion;
  const { service, route: _, probability: __, window, ...kept } = criterion;
  const asked = proposedAsk(metric, measurables);
  const isOfSame = itemsOf(metric, measurables)?.some(({ id }) => id === service) === true;
  return withoutStrayNotes({
    ...kept,
    ...asked,
    ...(isOfSame ? { service } : {}),
    ...(window !== undefined && looksBack(metric) ? { window } : {}),
  });
}

/** What is said of a figure that the criterion no longer has goes with it: the format would refuse it. */
function withoutStrayNotes({ about, ...criterion }: Criterion): Criterion {
  if (about === undefined) return criterion;
  const kept = Object.entries(about).filter(([path]) =>
    Object.hasOwn(criterion, path.split(".")[0] ?? ""),
  );
  return kept.length === 0 ? criterion : { ...criterion, about: Object.fromEntries(kept) };
}

/** Asks no more of the optional criteria than there are. */
export function settleAtLeast(gate: Gate): void {
  if (gate.atLeast === undefined) return;
  const optional = gate.criteria.filter(({ required }) => required === false).length;
  if (optional === 0) delete gate.atLeast;
  else if (gate.atLeast > optional) gate.atLeast = optional;
}
