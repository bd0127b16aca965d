import type { Stage } from "../../../scenario";
import { formatMonth, monthAt } from "../../../units";
import type { Reading } from "../reading";

/** « mars 2027 à août 2027 », as planned. */
export function stageDates({ id, months }: Stage, reading: Reading): string {
  const { t, start, firstMonths, language } = reading;
  const first = firstMonths.get(id) ?? 0;
  return t("assumptions.stage.dates", {
    from: formatMonth(monthAt(start, first), language),
    to: formatMonth(monthAt(start, first + months - 1), language),
  });
}
