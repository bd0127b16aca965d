import { formatEuros, formatNumber } from "../../../units";
import { pointsText } from "../change";
import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import { chanceOf, shownPoints } from "./chance";
import type { RiskReading } from "./reading";
import { valuePrecision } from "./sentences";

interface ValueTableProps {
  reading: RiskReading;
  figures: Figures;
}

/** The final position by stages, all the way, and the difference. */
export function ValueTable({ reading: { risk }, figures }: ValueTableProps) {
  const { t, euros, language } = figures;
  const { staged, committed, valueOfStages } = risk;
  const caption = t("projection.risk.value.caption");
  const halfOf = (key: "mean" | "q05" | "expectedShortfall") =>
    Math.ceil(valuePrecision(risk, key));
  const rise = (value: number) => formatEuros(value, language, { sign: true });
  return (
    <ScrollTable label={caption}>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.measures.finalPosition.name")}
            </th>
            <th scope="col">{t("projection.risk.way.staged")}</th>
            <th scope="col">{t("projection.risk.way.committed")}</th>
            <th scope="col">{t("projection.risk.value.difference")}</th>
          </tr>
        </thead>
        <tbody>
          {(["mean", "q05", "expectedShortfall"] as const).map((key) => (
            <tr key={key}>
              <th scope="row">{t(`projection.risk.value.${key}`)}</th>
              <Amount value={staged.finalPosition[key]} text={euros(staged.finalPosition[key])} />
              <Amount
                value={committed.finalPosition[key]}
                text={euros(committed.finalPosition[key])}
              />
              <Amount
                value={valueOfStages[key]}
                text={
                  halfOf(key) > 0
                    ? t("projection.risk.value.meanText", {
                        mean: rise(valueOfStages[key]),
                        half: formatNumber(halfOf(key), language),
                      })
                    : rise(valueOfStages[key])
                }
              />
            </tr>
          ))}
          <tr>
            <th scope="row">{t("projection.risk.value.shortfall")}</th>
            <td className={tables.wide}>
              {chanceOf(staged.pShortfall, risk.trials, figures).text}
            </td>
            <td className={tables.wide}>
              {chanceOf(committed.pShortfall, risk.trials, figures).text}
            </td>
            <td>
              {pointsText(
                shownPoints(staged.pShortfall, risk.trials) -
                  shownPoints(committed.pShortfall, risk.trials),
                figures,
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </ScrollTable>
  );
}

function Amount({ value, text }: { value: number; text: string }) {
  return <td className={value <= -0.5 ? tables.negative : undefined}>{text}</td>;
}
