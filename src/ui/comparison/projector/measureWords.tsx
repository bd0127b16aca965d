import type { ReactNode } from "react";
import { ChangeMark } from "../../projection/ChangeMark";
import { measureReadings, type PathMeasureName } from "../../projection/measureCatalogue";
import { differenceOf } from "../measures/difference";
import type { Column, Comparison, Ready } from "../useComparison";

/** A measure of one scenario, as short as it can be said. */
export function measureValue(
  name: PathMeasureName,
  { plan }: Column,
  { c, figures }: Comparison,
): string {
  if (!plan) return c("measures.none");
  const value = plan.path[name];
  return measureReadings[name].unit === "euros" && value !== null
    ? figures.amount(value)
    : figures.measure(name, value, plan.months);
}

/** What it is away from the reference's. */
export function measureNote(
  name: PathMeasureName,
  column: Column,
  comparison: Comparison,
): ReactNode {
  const { c, reference } = comparison;
  if (column.isReference) return c("reference");
  if (!reference || !column.plan) return "";
  const change = differenceOf(name, reference, column as Ready, comparison);
  return change ? <ChangeMark change={change} /> : c("measures.same");
}
