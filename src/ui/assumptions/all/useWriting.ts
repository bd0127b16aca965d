import { saidPlaceOf } from "../../../scenario";
import { useScenarioPart } from "../../../state";
import { unitWord, type Writing, writingOf } from "../figures";
import { thresholdSpec } from "../gate/metrics";
import { useReading } from "../reading";
import { criterionAt } from "./criterionAt";
import type { RowOfFigure } from "./rows";

/** How a figure of the list is written: the unit is the service's own, the assumption's, or that of what is measured. */
export function useWriting({ field, path }: RowOfFigure): Writing {
  const { t, language, units } = useReading();
  const [, id = ""] = saidPlaceOf(path).holder.split(".");
  const criterion = useScenarioPart((scenario) => criterionAt(scenario, path)?.criterion);
  const ownUnit = useScenarioPart((scenario) =>
    field === "drivers.value" ? scenario.drivers?.find((one) => one.id === id)?.unit : undefined,
  );
  if (field === "criteria.threshold" && criterion && criterion.metric !== "manual") {
    const { spec, unit } = thresholdSpec(criterion.metric);
    const word = units.get(criterion.service ?? "");
    return { spec, unitOf: (value) => unitWord({ t, language }, unit, { value, word }) };
  }
  return writingOf({ t, language }, field, ownUnit ?? units.get(id));
}
