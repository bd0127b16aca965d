import { saidPlaceOf } from "../../../scenario";
import { useScenarioPart } from "../../../state";
import { specOf, unitText, unitWord } from "../figures";
import { thresholdSpec } from "../gate/metrics";
import { useReading } from "../reading";
import { criterionAt } from "./criterionAt";
import type { Row } from "./rows";
import type { Writing } from "./weightWords";

/** How a figure of the list is written: the unit is the service's own, the assumption's, or that of what is measured. */
export function useWriting({ field, path }: Row): Writing {
  const { t, units } = useReading();
  const [, id = ""] = saidPlaceOf(path).holder.split(".");
  const criterion = useScenarioPart((scenario) => criterionAt(scenario, path)?.criterion);
  const ownUnit = useScenarioPart((scenario) =>
    field === "drivers.value" ? scenario.drivers?.find((one) => one.id === id)?.unit : undefined,
  );
  if (field === "drivers.value") return { spec: specOf(field), unitOf: () => ownUnit ?? "" };
  if (field === "criteria.threshold" && criterion && criterion.metric !== "manual") {
    const { spec, unit } = thresholdSpec(criterion.metric);
    const word = units.get(criterion.service ?? "");
    return { spec, unitOf: (value) => unitWord(t, unit, { value, word }) };
  }
  const word = units.get(id);
  return { spec: specOf(field), unitOf: (value) => unitText(t, field, { value, word }) };
}
