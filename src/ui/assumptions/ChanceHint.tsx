import { centralValue } from "../../engine";
import type { Quantity } from "../../scenario";
import { usePalier } from "../../state";
import { useReading } from "./reading";

/** From this chance on, the plan counts a contract or an aid in full; below, not at all (contract, sections 5 and 9). */
const countedFrom = 0.5;

/** What the plan makes of a chance: all or nothing, which its percentage does not say. */
export function ChanceHint({ value }: { value: Quantity }) {
  const { t } = useReading();
  const central = usePalier(({ results }) =>
    results.plan ? centralValue(value, results.plan.model) : null,
  );
  if (central === null) return null;
  return t(central >= countedFrom ? "assumptions.chance.counted" : "assumptions.chance.leftOut");
}
