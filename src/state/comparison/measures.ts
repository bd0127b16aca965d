import { rememberComparisonChoice } from "../../storage";
import { store } from "../store";
import type { ComparisonState, MeasureChoice } from "./comparisonState";

/** Whether measures of the whole path are meant, or those of each stage. */
export type MeasureScope = "path" | "stage";

/** Which measures are shown, in which order, and which of them come first; null for those shown at first. */
export function chooseMeasures(
  scope: MeasureScope,
  measures: MeasureChoice["measures"],
  pinned: MeasureChoice["pinned"],
): void {
  store.setState(({ comparison }) => ({
    comparison: { ...comparison, [scope]: { measures, pinned } },
  }));
  const { path, stage } = store.getState().comparison;
  rememberComparisonChoice({ ...path, stage });
}

/** What was chosen in another visit, as far as it is readable. */
export function choiceFrom(data: Record<string, unknown>): Pick<ComparisonState, "path" | "stage"> {
  const { stage } = data;
  const ofStage = typeof stage === "object" && stage !== null ? { ...stage } : {};
  return { path: choiceIn(data), stage: choiceIn(ofStage) };
}

function choiceIn(data: Record<string, unknown>): MeasureChoice {
  const { measures, pinned } = data;
  return {
    measures: areNames(measures) ? measures : null,
    pinned: areNames(pinned) ? pinned : null,
  };
}

function areNames(value: unknown): value is string[] {
  return (
    Array.isArray(value) && value.length < 200 && value.every((one) => typeof one === "string")
  );
}
