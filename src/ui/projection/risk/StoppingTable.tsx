import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import type { RiskReading } from "./reading";
import { countText, stoppings } from "./reasons";

interface StoppingTableProps {
  reading: RiskReading;
  figures: Figures;
}

/** Per gate, the criteria that did not hold in the trials that it stopped. */
export function StoppingTable({ reading, figures }: StoppingTableProps) {
  const { t } = figures;
  const caption = t("projection.risk.reasons.caption");
  return (
    <ScrollTable label={caption}>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.stages.criterion")}
            </th>
            <th scope="col">{t("projection.risk.reasons.failed")}</th>
            <th scope="col">{t("projection.risk.reasons.alone")}</th>
          </tr>
        </thead>
        {stoppings(reading).map(({ stage, name, asked, stopped, criteria }) => (
          <tbody key={stage}>
            <tr className={tables.group}>
              <th scope="rowgroup" colSpan={3}>
                {t("projection.gate.of", { stage: name })}{" "}
                <span className={tables.unit}>
                  {t("projection.risk.reasons.stopped", {
                    stopped: countText(stopped, asked, figures),
                  })}
                </span>
              </th>
            </tr>
            {criteria.map((criterion) => (
              <tr key={criterion.id}>
                <th scope="row">{criterion.name}</th>
                <td>{countText(criterion.failed, stopped, figures)}</td>
                <td>{countText(criterion.alone, stopped, figures)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollTable>
  );
}
