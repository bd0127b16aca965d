import type { Criterion, Scenario } from "../../../scenario";

/** The criterion to which an id path belongs, and its stage's id; null where it belongs to none. */
export function criterionAt(
  { stages }: Scenario,
  path: string,
): { readonly stage: string; readonly criterion: Criterion } | null {
  const [list, stage, gate, criteria, id] = path.split(".");
  if (list !== "stages" || gate !== "gate" || criteria !== "criteria" || !stage) return null;
  const found = stages.find((one) => one.id === stage)?.gate?.criteria.find((one) => one.id === id);
  return found ? { stage, criterion: found } : null;
}
