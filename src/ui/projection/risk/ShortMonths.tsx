import { useCallback } from "react";
import { type ChartLook, type Palette, shortMonthsChart } from "../../../charts";
import { MonthRows } from "../tables/MonthRows";
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
    <MonthRows
      label={caption}
      caption={caption}
      plan={plan}
      figures={figures}
      columns={[
        {
          key: "trials",
          head: t("projection.risk.reasons.trials"),
          text: (month) => countText(risk.reasons.shortMonths[month] ?? 0, risk.trials, figures),
        },
      ]}
    />
  );
}
