import { stageName } from "../essentials";
import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import type { RiskReading } from "./reading";
import { stageRowKeys, stageRows } from "./stageRows";

interface StageRiskTableProps {
  reading: RiskReading;
  figures: Figures;
}

/** The chances of each stage, one column a stage. */
export function StageRiskTable({ reading, figures }: StageRiskTableProps) {
  const { t } = figures;
  const { plan, risk } = reading;
  const columns = risk.stages.map((_, stage) => stageRows(reading, stage, figures, true));
  return (
    <ScrollTable label={t("projection.risk.flow.caption")}>
      <table className={tables.table}>
        <caption>{t("projection.risk.flow.caption")}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.stages.measure")}
            </th>
            {risk.stages.map(({ id }, stage) => (
              <th key={id} scope="col" className={tables.wide}>
                {stageName(plan, stage)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stageRowKeys.map((key) => (
            <tr key={key}>
              <th scope="row">{t(`projection.risk.stage.${key}`)}</th>
              {columns.map((rows, stage) => {
                const row = rows.find((one) => one.key === key);
                return (
                  <td
                    key={risk.stages[stage]?.id}
                    className={[tables.wide, row?.isAlarm && tables.negative]
                      .filter(Boolean)
                      .join(" ")}
                  >
                    {row?.text}
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
