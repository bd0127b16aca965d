import type { Reading } from "./reading";

/** When an item is active, in words. */
export function activeWords(
  { from, until }: { from: string; until?: string | undefined },
  { t, nameOf, firstMonths }: Reading,
): string {
  const stages = [...firstMonths.keys()];
  const isFirst = stages[0] === from;
  const isToEnd = until === undefined || stages.at(-1) === until;
  if (isFirst && isToEnd) return t("assumptions.active.throughout");
  if (until === from) return t("assumptions.active.only", { from: nameOf(from) });
  if (isToEnd) return t("assumptions.active.fromToEnd", { from: nameOf(from) });
  return t("assumptions.active.fromUntil", { from: nameOf(from), until: nameOf(until) });
}
