import { monthName } from "../../../units";
import { commitFigure } from "../commit";
import { useReading } from "../reading";
import row from "../Row.module.css";
import { fieldId } from "../target";
import styles from "./Context.module.css";

/** The calendar month with which a fiscal year begins, chosen by name. */
export function FiscalYear({ value }: { value: number | undefined }) {
  const { t, language } = useReading();
  const id = fieldId("fiscalYearStart");
  return (
    <div className={row.row}>
      <div className={row.name}>
        <label htmlFor={id}>{t("assumptions.fields.fiscalYearStart")}</label>
        {value === undefined && <span className={row.byDefault}>{t("assumptions.byDefault")}</span>}
      </div>
      <select
        id={id}
        className={styles.select}
        value={value ?? 1}
        onChange={(event) =>
          commitFigure("fiscalYearStart", Number(event.currentTarget.value), language)
        }
      >
        {Array.from({ length: 12 }, (_, index) => (
          <option key={monthName(index + 1, language)} value={index + 1}>
            {monthName(index + 1, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
