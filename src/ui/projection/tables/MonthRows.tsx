import type { ReactNode } from "react";
import type { Plan } from "../../../engine";
import { placeName } from "../essentials";
import type { Figures } from "../useFigures";
import { ScrollTable } from "./ScrollTable";
import tables from "./table.module.css";

/** A column of figures beside the month and its stage. */
export interface MonthColumn {
  readonly key: string;
  readonly head: string;
  readonly text: (month: number) => string;
  /** Where the figure of the month is below zero it is marked so. */
  readonly isNegative?: (month: number) => boolean;
}

interface MonthRowsProps {
  readonly label: string;
  readonly caption: ReactNode;
  readonly plan: Plan;
  readonly columns: readonly MonthColumn[];
  readonly figures: Figures;
}

/** The figures of a chart, one row a month: what is read where the chart is not seen. */
export function MonthRows({ label, caption, plan, columns, figures }: MonthRowsProps) {
  const { t } = figures;
  return (
    <ScrollTable label={label}>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.charts.month")}
            </th>
            <th scope="col" className={tables.text}>
              {t("projection.charts.stage")}
            </th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.months.map((month, at) => (
            <tr key={month}>
              <th scope="row">{figures.month(month)}</th>
              <td className={tables.text}>{placeName(plan, at, figures)}</td>
              {columns.map(({ key, text, isNegative }) => (
                <td key={key} className={isNegative?.(at) ? tables.negative : undefined}>
                  {text(at)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
