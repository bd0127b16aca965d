import type { Plan } from "../../../engine";
import { type Period, type Ratio, ratiosOf } from "../../../statements";
import { formatNumber, formatShare } from "../../../units";
import type { DocumentCell, Table, TableRow } from "../document";
import { periodName, type Words } from "./words";

/** Ratios of each period beside what is usual. */
export function ratiosTable(plan: Plan, periods: readonly Period[], words: Words): Table {
  const { a } = words;
  const columns = periods.map((period) => ratiosOf(plan, period));
  const [first = []] = columns;
  return {
    kind: "table",
    key: "ratios",
    caption: a("statements.thresholds.ratiosCaption"),
    columns: [
      { head: a("statements.thresholds.ratio"), isNumeric: false },
      ...periods.map((period) => ({ head: periodName(period, words), isNumeric: true })),
      { head: a("statements.thresholds.usual"), isNumeric: false },
    ],
    rows: first.map((ratio, index): TableRow => {
      const path = columns.map((column) => column[index]?.path).find(Boolean);
      return {
        level: "item",
        ...(path && { path }),
        cells: [
          a(`statements.thresholds.ratioRows.${ratio.key}`),
          ...columns.map((column) => ratioCell(column[index])),
          usualWords(ratio, words),
        ],
      };
    }),
  };
}

function ratioCell(ratio: Ratio | undefined): DocumentCell {
  if (!ratio || ratio.value === null) return "–";
  return { value: ratio.value, unit: ratio.unit === "share" ? "share" : "number" };
}

function usualWords({ threshold, unit }: Ratio, { a, language }: Words): string {
  if (!threshold) return "–";
  const { value } = threshold.basis;
  const number = formatNumber(value, language);
  const text =
    unit === "share"
      ? formatShare(value, language)
      : unit === "ratio"
        ? number
        : a(`statements.thresholds.${unit}`, { value: number });
  return a(`statements.thresholds.${threshold.side}`, { value: text });
}
