import { useMemo, useState } from "react";
import type { Plan } from "../../../engine";
import type { Figures } from "../useFigures";
import { Choice } from "./Choice";
import { type LineColumn, LineTable } from "./LineTable";
import { lineGroups } from "./lineRows";
import styles from "./table.module.css";
import { totalOf, type Year, yearsOf } from "./years";

interface YearTableProps {
  plan: Plan;
  figures: Figures;
}

/** The plan by calendar year, as grants are asked for, or by fiscal year, as accounts are kept. */
export function YearTable({ plan, figures: { t } }: YearTableProps) {
  const [kind, setKind] = useState<"calendar" | "fiscal">("calendar");
  const [shown, setShown] = useState<"main" | "all">("all");
  const firstMonth = kind === "calendar" ? 1 : (plan.model.scenario.fiscalYearStart ?? 1);
  const years = useMemo(() => yearsOf(plan.months, firstMonth), [plan, firstMonth]);
  const groups = useMemo(() => lineGroups(plan, shown === "all", t), [plan, shown, t]);
  const columns = useMemo(
    () => [
      ...years.map(
        ({ from, first, months }): LineColumn => ({
          key: String(from),
          isStart: false,
          valueOf: ({ values, kind }) => totalOf(values, kind, first, months),
        }),
      ),
      {
        key: "total",
        isStart: true,
        valueOf: ({ values, kind }) => totalOf(values, kind, 0, values.length),
      } satisfies LineColumn,
    ],
    [years],
  );
  const yearName = ({ from, to }: Year) =>
    from === to ? String(from) : t("projection.years.fiscalYear", { from, to });
  return (
    <>
      <h3>{t("projection.years.title")}</h3>
      <div className={styles.choices}>
        <Choice
          label={t("projection.years.choice")}
          value={kind}
          onChoose={setKind}
          options={[
            { value: "calendar", label: t("projection.years.calendar") },
            { value: "fiscal", label: t("projection.years.fiscal") },
          ]}
        />
        <Choice
          label={t("projection.months.choice")}
          value={shown}
          onChoose={setShown}
          options={[
            { value: "main", label: t("projection.months.main") },
            { value: "all", label: t("projection.months.all") },
          ]}
        />
      </div>
      <LineTable
        id="year-table"
        caption={
          kind === "calendar" ? t("projection.years.caption") : t("projection.years.fiscalCaption")
        }
        label={t("projection.years.scroll")}
        groups={groups}
        columns={columns}
        head={
          <tr>
            <th className={styles.corner} scope="col">
              {t("projection.months.line")}
            </th>
            {years.map((year) => (
              <th key={year.from} scope="col">
                {yearName(year)}{" "}
                {year.months < 12 && (
                  <span className={styles.unit}>
                    ({t("projection.years.months", { count: year.months })})
                  </span>
                )}
              </th>
            ))}
            <th scope="col" data-start>
              {t("projection.years.total")}
            </th>
          </tr>
        }
      />
    </>
  );
}
