import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { TimelineBy } from "../../charts";

export const comparisonViews = [
  "measures",
  "stages",
  "curves",
  "risk",
  "differences",
  "why",
] as const;
export type ComparisonView = (typeof comparisonViews)[number];

interface Shown {
  readonly view: ComparisonView;
  /** How months and stages of several scenarios are laid side by side. */
  readonly by: TimelineBy;
  /** The scenario set beside the reference; null for the first of the others. */
  readonly other: string | null;
}

/** What is looked at of the comparison. Kept out of the state of the page: nothing else depends on it. */
const shown = createStore<Shown>()(() => ({ view: "measures", by: "pilot", other: null }));

export function useShownComparison(): Shown {
  return useStore(shown);
}

export function showInComparison(part: Partial<Shown>): void {
  shown.setState(part);
}
