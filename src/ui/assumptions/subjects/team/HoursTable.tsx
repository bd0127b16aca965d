import { VisuallyHidden } from "@mantine/core";
import { type HoursBlock, stageTone } from "../../../../charts";
import type { Plan } from "../../../../engine";
import { calendarMonth, formatMonth, formatNumber, monthName } from "../../../../units";
import { useReading } from "../../reading";
import styles from "./HoursMap.module.css";
import type { HoursRow } from "./HoursMap";

interface HoursTableProps {
  readonly plan: Plan;
  readonly block: HoursBlock;
  /** Columns of a full block: a shorter one keeps their width. */
  readonly width: number;
  readonly rows: readonly HoursRow[];
}

/** The hours of a few months under their stages: the last row is coloured by how much of them is taken. */
export function HoursTable({ plan, block, width, rows }: HoursTableProps) {
  const { t, language } = useReading();
  const { months, stages } = block;
  const month = (at: number) => formatMonth(plan.months[at] ?? "", language);
  const first = months[0]?.month ?? 0;
  const last = months.at(-1)?.month ?? 0;
  return (
    <table className={styles.table}>
      <caption>
        {first === last
          ? t("means.hours.blockOne", { from: month(first) })
          : t("means.hours.block", { from: month(first), to: month(last) })}
      </caption>
      <colgroup>
        <col className={styles.names} />
        <col span={width} />
      </colgroup>
      <thead>
        <tr>
          <th scope="row">{t("items.stage")}</th>
          {stages.map(({ stage, months: count }) => {
            const name = plan.model.scenario.stages[stage]?.name;
            const tone = stageTone(stage, plan.stages.length);
            return (
              <th
                key={stage}
                scope="colgroup"
                colSpan={count}
                className={styles.stage}
                style={{ background: `var(--stage-${tone})`, color: `var(--on-stage-${tone})` }}
                title={name}
              >
                <span>{name}</span>
              </th>
            );
          })}
        </tr>
        <tr>
          <th scope="row">{t("means.hours.month")}</th>
          {months.map(({ month: at }) => (
            <th key={at} scope="col">
              <VisuallyHidden>{month(at)}</VisuallyHidden>
              <span aria-hidden="true">{shortName(plan.months[at] ?? "")}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row} data-row={row}>
            <th scope="row">{t(`means.hours.rows.${row}`)}</th>
            {months.map((hours) => (
              <td key={hours.month} data-load={row === "balance" ? hours.load : undefined}>
                {write(hours[row])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  /** Four letters at most: « mars », « sept ». */
  function shortName(text: string): string {
    return monthName(calendarMonth(text, 0), language, "short").replace(".", "").slice(0, 4);
  }

  function write(hours: number): string {
    return formatNumber(hours, language, { decimals: Math.abs(hours) < 10 ? 1 : 0 });
  }
}
