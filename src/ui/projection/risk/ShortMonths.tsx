import { useCallback } from "react";
import { type ChartLook, type Palette, shortMonthsChart } from "../../../charts";
import { placeName } from "../essentials";
import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import type { RiskReading } from "./reading";
import { countText, shortMonthsSentence } from "./reasons";
import { RiskFigure } from "./RiskFigure";

interface ShortMonthsProps {
  reading: RiskReading;
  figures: Figures;
  palette: Palette;
}

/** In which month cash first gives out, over the trials. */
export function ShortMonths({ reading, figures, palette }: ShortMonthsProps) {
  const { t } = figures;
  const { risk, plan } = reading;
  const { shortMonths } = risk.reasons;
  const title = t("projection.risk.reasons.short");
  const build = useCallback(
    (look: ChartLook) => shortMonthsChart(plan, shortMonths, risk.trials, title, look),
    [plan, shortMonths, risk.trials, title],
  );
  const sentence = shortMonthsSentence(reading, figures);
  if (sentence === "") {
    return (
      <>
        <h5>{title}</h5>
        <p>{t("projection.risk.reasons.neverShort")}</p>
      </>
    );
  }
  return (
    <RiskFigure
      title={title}
      axis={t("projection.risk.reasons.shortAxis")}
      choice={<p>{sentence}</p>}
      sentence={sentence}
      build={build}
      figures={figures}
      palette={palette}
      isSmall
      table={<ShortMonthsTable reading={reading} figures={figures} />}
    />
  );
}

/** The same figures, one row a month. */
function ShortMonthsTable({ reading, figures }: Pick<ShortMonthsProps, "reading" | "figures">) {
  const { t } = figures;
  const { risk, plan } = reading;
  const caption = t("projection.risk.reasons.shortCaption");
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
            <th scope="col">{t("projection.risk.reasons.trials")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.months.map((month, at) => (
            <tr key={month}>
              <th scope="row">{figures.month(month)}</th>
              <td className={tables.text}>{placeName(plan, at, figures)}</td>
              <td>{countText(risk.reasons.shortMonths[at] ?? 0, risk.trials, figures)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
