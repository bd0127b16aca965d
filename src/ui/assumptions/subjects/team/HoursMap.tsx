import { useId, useMemo, useState } from "react";
import { type HoursBlock, hoursMap } from "../../../../charts";
import { usePalier } from "../../../../state";
import { Group } from "../../Group";
import { useReading } from "../../reading";
import styles from "./HoursMap.module.css";
import { HoursTable } from "./HoursTable";
import { hoursWords } from "./hoursWords";
import { useIsNarrow } from "./useIsNarrow";

const loads = ["light", "even", "full", "short"] as const;

/** Hours needed against hours available, month by month, as the plan has them. */
export function HoursMap() {
  const { t, language } = useReading();
  const { plan, isStale } = usePalier(({ results }) => results);
  const isNarrow = useIsNarrow();
  const [isDetailed, setDetailed] = useState(false);
  const id = useId();
  const blocks = useMemo(() => (plan ? hoursMap(plan, isNarrow ? 6 : 12) : []), [plan, isNarrow]);
  if (!plan || !blocks.some(hasHours)) return null;
  const hasRoutes = plan.model.routes.length > 0;
  return (
    <Group title={t("means.hours.title")} hint={t("means.hours.hint")}>
      {isStale && <p>{t("means.hours.stale")}</p>}
      <p>{hoursWords(plan, blocks, { t, language })}</p>
      <label className={styles.details} htmlFor={id} data-no-print>
        <input
          id={id}
          type="checkbox"
          checked={isDetailed}
          onChange={(event) => setDetailed(event.currentTarget.checked)}
        />
        {t("means.hours.details")}
      </label>
      {blocks.map((block) => (
        <HoursTable
          key={block.months[0]?.month}
          plan={plan}
          block={block}
          width={isNarrow ? 6 : 12}
          rows={rowsOf(isDetailed, hasRoutes)}
        />
      ))}
      <ul className={styles.legend} aria-label={t("means.hours.legendTitle")}>
        {loads.map((load) => (
          <li key={load}>
            <span className={styles.swatch} data-load={load} aria-hidden="true" />
            {t(`means.hours.legend.${load}`)}
          </li>
        ))}
      </ul>
    </Group>
  );
}

function hasHours({ months }: HoursBlock): boolean {
  return months.some(({ needed, available }) => needed > 0 || available > 0);
}

export type HoursRow =
  | "presence"
  | "services"
  | "routes"
  | "needed"
  | "staff"
  | "volunteers"
  | "available"
  | "balance";

function rowsOf(isDetailed: boolean, hasRoutes: boolean): readonly HoursRow[] {
  if (!isDetailed) return ["needed", "available", "balance"];
  return [
    "presence",
    "services",
    ...(hasRoutes ? (["routes"] as const) : []),
    "needed",
    "staff",
    "volunteers",
    "available",
    "balance",
  ];
}
