import type { Plan } from "../../../engine";
import { placeName } from "../essentials";
import { lineUnit } from "../tables/lineRows";
import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import { type ChartKind, chartKinds } from "./chartKinds";

interface ChartTableProps {
  kind: ChartKind;
  plan: Plan;
  figures: Figures;
}

/** The same figures as the chart, one row a month. */
export function ChartTable({ kind, plan, figures }: ChartTableProps) {
  const { t } = figures;
  const { lines } = chartKinds[kind];
  return (
    <ScrollTable label={t(`projection.charts.${kind}.title`)}>
      <table className={tables.table}>
        <caption>
          {t(`projection.charts.${kind}.title`)}, {t(`projection.charts.${kind}.axis`)}
        </caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.charts.month")}
            </th>
            <th scope="col" className={tables.text}>
              {t("projection.charts.stage")}
            </th>
            {lines.map((line) => (
              <th key={line} scope="col">
                {t(`projection.lines.${line}.name`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.months.map((month, index) => (
            <tr key={month}>
              <th scope="row">{figures.month(month)}</th>
              <td className={tables.text}>{placeName(plan, index, figures)}</td>
              {lines.map((line) => {
                const value = plan.ledger.lines[line][index] ?? 0;
                return (
                  <td key={line} className={value < 0 ? tables.negative : undefined}>
                    {figures.figure(value, lineUnit(line), plan.months)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
