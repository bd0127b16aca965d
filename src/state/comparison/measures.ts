import { rememberComparisonChoice } from "../../storage";
import { store } from "../store";
import type { ComparisonState } from "./comparisonState";

/** Which measures are shown, in which order, and which of them come first; null for those shown at first. */
export function chooseMeasures(
  measures: readonly string[] | null,
  pinned: readonly string[] | null,
): void {
  store.setState(({ comparison }) => ({ comparison: { ...comparison, measures, pinned } }));
  rememberComparisonChoice({ measures, pinned });
}

/** What was chosen in another visit, as far as it is readable. */
export function choiceFrom(data: Record<string, unknown>): Partial<ComparisonState> {
  const { measures, pinned } = data;
  return {
    ...(areNames(measures) && { measures }),
    ...(areNames(pinned) && { pinned }),
  };
}

function areNames(value: unknown): value is string[] {
  return (
    Array.isArray(value) && value.length < 200 && value.every((one) => typeof one === "string")
  );
}
