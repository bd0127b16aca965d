import type { Plan } from "../../../engine";
import type { FigureUnit } from "../measureCatalogue";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import styles from "./FigureDrawer.module.css";
import type { Scope } from "./scope";

interface MonthListProps {
  name: string;
  values: Float64Array;
  unit: FigureUnit;
  scope: Scope;
  plan: Plan;
  figures: Figures;
  /** The month to point out as the lowest. */
  lowest?: number;
  onOpen: (month: number) => void;
}

/** The months of a series, each a button that opens it; nothing where only one month is looked at. */
export function MonthList({
  name,
  values,
  unit,
  scope,
  plan,
  figures,
  lowest,
  onOpen,
}: MonthListProps) {
  const { t } = figures;
  if (scope.count <= 1) return null;
  return (
    <table className={tables.table}>
      <caption>{t("projection.drawer.monthsCaption", { name })}</caption>
      <thead>
        <tr>
          <th className={tables.corner} scope="col">
            {t("projection.drawer.month")}
          </th>
          <th scope="col">{t("projection.drawer.amount")}</th>
        </tr>
      </thead>
      <tbody>
        {plan.months.slice(scope.first, scope.first + scope.count).map((month, place) => {
          const index = scope.first + place;
          const value = values[index] ?? 0;
          return (
            <tr key={month}>
              <th scope="row">
                <button type="button" className={styles.link} onClick={() => onOpen(index)}>
                  {figures.month(month)}
                </button>{" "}
                {index === lowest && (
                  <strong className={styles.kind}>{t("projection.drawer.lowest")}</strong>
                )}
              </th>
              <td className={value < 0 ? tables.negative : undefined}>
                {figures.figure(value, unit, plan.months)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
