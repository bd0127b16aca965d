import { hardestMonth, type HoursBlock } from "../../../../charts";
import type { Plan } from "../../../../engine";
import { formatMonth, formatNumber, formatShare } from "../../../../units";
import type { Reading } from "../../reading";

/** Whether the hours suffice, and in which month they do least. */
export function hoursWords(
  plan: Plan,
  blocks: readonly HoursBlock[],
  { t, language }: Pick<Reading, "t" | "language">,
): string {
  const hardest = hardestMonth(blocks);
  if (!hardest) return t("means.hours.idle");
  const hours = (value: number) =>
    `${formatNumber(value, language, { decimals: value < 10 ? 1 : 0 })}\u00a0h`;
  const words = {
    month: formatMonth(plan.months[hardest.month] ?? "", language),
    needed: hours(hardest.needed),
    available: hours(hardest.available),
  };
  if (hardest.load !== "short") {
    const share = formatShare(hardest.needed / hardest.available, language);
    return t("means.hours.fits", { ...words, share });
  }
  const all = blocks.flatMap(({ months }) => months);
  const count = all.filter(({ load }) => load === "short").length;
  return `${t("means.hours.shortMonths", { count, total: all.length })} ${t("means.hours.short", {
    ...words,
    missing: hours(-hardest.balance),
  })}`;
}
