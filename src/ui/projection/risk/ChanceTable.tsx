import { formatNumber } from "../../../units";
import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import { chanceText } from "./chance";
import { chanceName } from "./names";
import type { RiskReading } from "./reading";
import type { Effect } from "./reasons";

interface ChanceTableProps {
  reading: RiskReading;
  effects: readonly Effect[];
  figures: Figures;
}

/** Each aid, contract or judgement that may not come: the risk of a shortfall with it and without it. */
export function ChanceTable({ reading, effects, figures }: ChanceTableProps) {
  const { t, language } = figures;
  const { risk, plan } = reading;
  const caption = t("projection.risk.reasons.chancesCaption");
  return (
    <ScrollTable label={caption}>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.risk.reasons.what")}
            </th>
            <th scope="col">{t("projection.risk.reasons.with")}</th>
            <th scope="col">{t("projection.risk.reasons.withoutIt")}</th>
            <th scope="col">{t("projection.risk.reasons.effect")}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ path, missing, shortWith, shortWithout, rise, isClear }) => {
            const { name, kind, stage } = chanceName(plan.model.scenario, path);
            return (
              <tr key={path}>
                <th scope="row">
                  {name}{" "}
                  <span className={tables.unit}>
                    {stage === null
                      ? t(`projection.risk.reasons.kind.${kind}`)
                      : t("projection.risk.reasons.kind.judgementAt", { stage })}
                  </span>
                </th>
                <td className={tables.wide}>
                  {chanceText(
                    shortWith,
                    risk.trials - missing,
                    figures,
                    t("projection.risk.reasons.neverCame"),
                  )}
                </td>
                <td className={tables.wide}>
                  {chanceText(
                    shortWithout,
                    missing,
                    figures,
                    t("projection.risk.reasons.alwaysCame"),
                  )}
                </td>
                <td className={isClear && (rise ?? 0) > 0 ? tables.negative : tables.zero}>
                  {rise === null
                    ? t("projection.notApplicable")
                    : isClear
                      ? t("projection.change.points", {
                          value: formatNumber(rise * 100, language, { decimals: 0, sign: true }),
                        })
                      : t("projection.risk.reasons.unclear")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollTable>
  );
}
