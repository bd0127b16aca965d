import { bandQuantiles } from "../../../charts";
import type { Band, bandLines } from "../../../engine";
import { placeName } from "../essentials";
import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import type { RiskReading } from "./reading";

interface BandTableProps {
  reading: RiskReading;
  band: Band;
  planned: Float64Array;
  line: (typeof bandLines)[number];
  figures: Figures;
}

/** The same figures as the chart of bands, one row a month. */
export function BandTable({ reading, band, planned, line, figures }: BandTableProps) {
  const { t, euros } = figures;
  const { plan } = reading;
  const caption = t("projection.risk.band.caption", {
    line: t(`projection.lines.${line}.name`),
    axis: t(`projection.risk.band.axis.${line}`),
  });
  return (
    <ScrollTable label={caption}>
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
            {bandQuantiles.map((name) => (
              <th key={name} scope="col">
                {t(`projection.risk.band.${name}`)}
              </th>
            ))}
            <th scope="col">{t("projection.risk.band.plan")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.months.map((month, at) => (
            <tr key={month}>
              <th scope="row">{figures.month(month)}</th>
              <td className={tables.text}>{placeName(plan, at, figures)}</td>
              {bandQuantiles.map((name) => (
                <Cell key={name} value={band[name][at] ?? 0} euros={euros} />
              ))}
              <Cell value={planned[at] ?? 0} euros={euros} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

function Cell({ value, euros }: { value: number; euros: Figures["euros"] }) {
  return <td className={value < 0 ? tables.negative : undefined}>{euros(value)}</td>;
}
