import { useId, useMemo, useState } from "react";
import type { Plan } from "../../../engine";
import { formatMonth } from "../../../units";
import { stageName } from "../essentials";
import { stageToken } from "../stageToken";
import type { Figures } from "../useFigures";
import { Choice } from "./Choice";
import { type LineColumn, LineTable } from "./LineTable";
import { lineGroups } from "./lineRows";
import styles from "./table.module.css";
import { useIsPrinted } from "./useIsPrinted";

const monthsOnPaper = 12;

interface MonthTableProps {
  plan: Plan;
  figures: Figures;
  /** Of one trial: its figures do not open on those of the plan. */
  isTrial?: boolean;
}

/** Every month of the plan, under the bands of the stages. */
export function MonthTable({ plan, figures, isTrial = false }: MonthTableProps) {
  const { t, language } = figures;
  const id = useId();
  const stopped = plan.stageOf.indexOf(-1);
  const isPrinted = useIsPrinted();
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
  // Paper does not scroll: a year of months is as much as it holds.
  const count = isPrinted ? monthsOnPaper : plan.months.length;
  const blocks = Array.from({ length: Math.ceil(plan.months.length / count) }, (_, block) => ({
    first: block * count,
    count,
  }));
  return (
    <>
      {!isTrial && <h3>{t("projection.months.title")}</h3>}
      <Choice
        label={t("projection.months.choice")}
        value={shown}
        onChoose={setShown}
        options={[
          { value: "main", label: t("projection.months.main") },
          { value: "all", label: t("projection.months.all") },
        ]}
      />
      {blocks.map(({ first, count }) => (
        <LineTable
          key={first}
          id={`${id}-${first}`}
          caption={t("projection.months.caption")}
          label={t("projection.months.scroll")}
          groups={groups}
          columns={columns.slice(first, first + count)}
          isTrial={isTrial}
          head={
            <>
              <tr>
                <th className={styles.corner} scope="col" rowSpan={2}>
                  {t("projection.months.line")}
                </th>
                {plan.stages.map((stage, index) => {
                  // The part of the stage that this block shows.
                  const from = Math.max(stage.start, first);
                  const months = Math.min(stage.start + stage.months, first + count) - from;
                  return months > 0 ? (
                    <th
                      key={stage.id}
                      scope="colgroup"
                      colSpan={months}
                      className={styles.stage}
                      data-start
                      style={{ borderBottomColor: stageToken(index, plan.model.stages.length) }}
                    >
                      {stageName(plan, index)}
                    </th>
                  ) : null;
                })}
                {stopped >= 0 && Math.max(stopped, first) < first + count && (
                  <th
                    scope="colgroup"
                    colSpan={Math.min(plan.months.length, first + count) - Math.max(stopped, first)}
                    className={styles.stage}
                    data-start
                  >
                    {t("projection.charts.stopped")}
                  </th>
                )}
              </tr>
              <tr>
                {plan.months.slice(first, first + count).map((month, place) => (
                  <th
                    key={month}
                    scope="col"
                    data-start={columns[first + place]?.isStart || undefined}
                  >
                    {formatMonth(month, language, "short")}
                  </th>
                ))}
              </tr>
            </>
          }
        />
      ))}
    </>
  );
}
