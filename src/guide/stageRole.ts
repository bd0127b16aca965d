/** What a stage is for: a light trial, a pilot, or consolidating. */
export type StageRole = "light" | "pilot" | "consolidation";

/** The role of a stage by its place: the first is a light trial, the last of three or more consolidates. */
export function stageRole(index: number, count: number): StageRole {
  if (index === 0) return "light";
  return count > 2 && index === count - 1 ? "consolidation" : "pilot";
}
