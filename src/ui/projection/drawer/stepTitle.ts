import type { Plan } from "../../../engine";
import type { Translate } from "../../../locales";
import type { DrawerStep } from "../../../state";
import { type MeasureName, measureReadings } from "../measureCatalogue";
import { itemName, itemPart } from "./items";

/** A measure's name, where the step holds one that is known. */
export function measureOf(step: DrawerStep): MeasureName | null {
  if (step.kind !== "measure" || !Object.hasOwn(measureReadings, step.name)) return null;
  return step.name as MeasureName;
}

/** What a page of the drawer is about. */
export function stepTitle(step: DrawerStep, plan: Plan, t: Translate): string {
  const measure = measureOf(step);
  if (measure) return t(`projection.measures.${measure}.name`);
  if (step.kind === "line") return t(`projection.lines.${step.line}.name`);
  if (step.kind !== "item") return "";
  const part = itemPart(plan, step.line, step.id);
  return part ? itemName(plan, part, t) : "";
}
