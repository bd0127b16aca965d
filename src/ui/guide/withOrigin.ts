import type { Basis } from "../../guide";
import type { Asked } from "./useGuide";

/** Facts of the catalogue with what they rest on: their published sources, or that they are plausible. */
export function withOrigin(
  facts: string,
  bases: readonly Basis[],
  { t }: Pick<Asked, "t">,
): string {
  const published = [...new Set(bases)].filter((basis) => basis !== "plausible");
  if (published.length === 0) return t("plausible", { facts });
  const sources = published.map((basis) => t(`made.sources.${basis}`)).join(" · ");
  const isWhole = bases.every((basis) => basis !== "plausible");
  return t(isWhole ? "published" : "partlyPublished", { facts, sources });
}
