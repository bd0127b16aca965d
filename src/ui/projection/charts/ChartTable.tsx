import type { Plan } from "../../../engine";
import { lineUnit } from "../tables/lineRows";
import { MonthRows } from "../tables/MonthRows";
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
  const title = t(`projection.charts.${kind}.title`);
  return (
    <MonthRows
      label={title}
      caption={`${title}, ${t(`projection.charts.${kind}.axis`)}`}
      plan={plan}
      figures={figures}
      columns={chartKinds[kind].lines.map((line) => {
        const values = plan.ledger.lines[line];
        return {
          key: line,
          head: t(`projection.lines.${line}.name`),
          text: (month) => figures.figure(values[month] ?? 0, lineUnit(line), plan.months),
          isNegative: (month) => (values[month] ?? 0) < 0,
        };
      })}
    />
  );
}
