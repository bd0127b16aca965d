import { useMemo, useState } from "react";
import type { Plan } from "../../../engine";
import { formatMonth } from "../../../units";
import { stageName } from "../essentials";
import { stageToken } from "../stageToken";
import type { Figures } from "../useFigures";
import { Choice } from "./Choice";
import { type LineColumn, LineTable } from "./LineTable";
import { lineGroups } from "./lineRows";
import styles from "./table.module.css";

interface MonthTableProps {
  plan: Plan;
  figures: Figures;
}

/** Every month of the plan, under the bands of the stages. */
export function MonthTable({ plan, figures }: MonthTableProps) {
  const { t, language } = figures;
  const [shown, setShown] = useState<"main" | "all">("main");
  const groups = useMemo(() => lineGroups(plan, shown === "all", t), [plan, shown, t]);
  const columns = useMemo(
    () =>
      plan.months.map(
        (month, index): LineColumn => ({
          key: month,
          isStart: index === 0 || plan.stageOf[index] !== plan.stageOf[index - 1],
          valueOf: ({ values }) => values[index] ?? 0,
        }),
      ),
    [plan],
  );
  return (
    <>
      <h3>{t("projection.months.title")}</h3>
      <Choice
        label={t("projection.months.choice")}
        value={shown}
        onChoose={setShown}
        options={[
          { value: "main", label: t("projection.months.main") },
          { value: "all", label: t("projection.months.all") },
        ]}
      />
      <LineTable
        id="month-table"
        caption={t("projection.months.caption")}
        label={t("projection.months.scroll")}
        groups={groups}
        columns={columns}
        head={
          <>
            <tr>
              <th className={styles.corner} scope="col" rowSpan={2}>
                {t("projection.months.line")}
              </th>
              {plan.stages
                .filter(({ months }) => months > 0)
                .map((stage, index) => (
                  <th
                    key={stage.id}
                    scope="colgroup"
                    colSpan={stage.months}
                    className={styles.stage}
                    data-start
                    style={{ borderBottomColor: stageToken(index, plan.stages.length) }}
                  >
                    {stageName(plan, index)}
                  </th>
                ))}
            </tr>
            <tr>
              {plan.months.map((month, index) => (
                <th key={month} scope="col" data-start={columns[index]?.isStart || undefined}>
                  {formatMonth(month, language, "short")}
                </th>
              ))}
            </tr>
          </>
        }
      />
    </>
  );
}
