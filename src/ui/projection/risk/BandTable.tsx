import { bandQuantiles } from "../../../charts";
import type { Band, bandLines } from "../../../engine";
import { type MonthColumn, MonthRows } from "../tables/MonthRows";
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
  const caption = t("projection.risk.band.caption", {
    line: t(`projection.lines.${line}.name`),
    axis: t(`projection.risk.band.axis.${line}`),
  });
  const column = (key: string, head: string, values: Float64Array): MonthColumn => ({
    key,
    head,
    text: (month) => euros(values[month] ?? 0),
    isNegative: (month) => (values[month] ?? 0) < 0,
  });
  return (
    <MonthRows
      label={caption}
      caption={caption}
      plan={reading.plan}
      figures={figures}
      columns={[
        ...bandQuantiles.map((name) => column(name, t(`projection.risk.band.${name}`), band[name])),
        column("plan", t("projection.risk.band.plan"), planned),
      ]}
    />
  );
}
