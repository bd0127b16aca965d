import { monthNumber } from "../../../units";
import { type Change, changeOf } from "../../projection/change";
import { measureReadings, type PathMeasureName } from "../../projection/measureCatalogue";
import type { Comparison, Ready } from "../useComparison";

/** What a measure of a scenario is away from the reference's; null where nothing is seen of it. */
export function differenceOf(
  name: PathMeasureName,
  reference: Ready,
  other: Ready,
  { c, figures }: Comparison,
): Change | null {
  const { unit, better } = measureReadings[name];
  const [before, after] = [amountOf(name, reference), amountOf(name, other)];
  if ((before === null) !== (after === null)) {
    const isMonth = unit === "month";
    const side = after === null ? "notHere" : "onlyHere";
    const text = c(`measures.${isMonth ? "month" : "figure"}.${side}`);
    return {
      text,
      verdict: !isMonth || better === "none" ? "neutral" : after === null ? "worse" : "better",
    };
  }
  return changeOf(before, after, unit, better, figures);
}

/** A measure as it is compared: a month by the calendar, wherever each project starts. */
export function amountOf(name: PathMeasureName, { plan }: Pick<Ready, "plan">): number | null {
  const value = plan.path[name];
  if (value === null || measureReadings[name].unit !== "month") return value;
  return monthNumber(plan.model.scenario.start) + value;
}
