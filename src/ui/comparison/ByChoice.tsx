import { Choice } from "../projection/tables/Choice";
import { showInComparison, useShownComparison } from "./shownView";
import type { Comparison } from "./useComparison";

/** Whether months and stages of different scenarios are matched by their order or by the calendar. */
export function ByChoice({ comparison: { c } }: { comparison: Comparison }) {
  const { by } = useShownComparison();
  return (
    <Choice
      label={c("by.label")}
      value={by}
      options={[
        { value: "pilot", label: c("by.pilot") },
        { value: "calendar", label: c("by.calendar") },
      ]}
      onChoose={(next) => showInComparison({ by: next })}
    />
  );
}
