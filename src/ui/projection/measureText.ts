import type { Plan } from "../../engine";
import type { MeasureName } from "./measureCatalogue";
import type { Figures } from "./useFigures";

/** A measure's figure in words; an exposure below zero says that there is nothing to lose. */
export function measureText(
  name: MeasureName,
  value: number | null,
  plan: Plan,
  figures: Figures,
): string {
  const text = figures.measure(name, value, plan.months);
  return name === "exposure" && value !== null && value < 0
    ? figures.t("projection.drawer.nothingToLose", { value: text })
    : text;
}
