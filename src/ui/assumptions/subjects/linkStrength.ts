/** In how few words the link between two figures can be told, by its size. */
const strengths = [
  [0.1, "none"],
  [0.4, "weak"],
  [0.75, "clear"],
  [0.999, "strong"],
] as const;

export type LinkStrength = (typeof strengths)[number][1] | "full";

/** How strong a rank correlation is, whichever way it goes. */
export function linkStrength(rho: number): LinkStrength {
  return strengths.find(([below]) => Math.abs(rho) < below)?.[1] ?? "full";
}
