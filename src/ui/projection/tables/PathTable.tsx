import type { Plan } from "../../../engine";
import { openDrawer } from "../../../state";
import { changeOf } from "../change";
import { ChangeMark } from "../ChangeMark";
import { Definition } from "../Definition";
import { measureReadings, pathMeasureNames } from "../measureCatalogue";
import type { Figures } from "../useFigures";
import { FigureCell } from "./FigureCell";
import { ScrollTable } from "./ScrollTable";
import styles from "./table.module.css";

interface PathTableProps {
  plan: Plan;
  /** The plan before the last edit, to show what it moved. */
  previous: Plan | null;
  figures: Figures;
}

/** The measures of the whole pilot, each with what the last edit moved. */
export function PathTable({ plan, previous, figures }: PathTableProps) {
  const { t } = figures;
  return (
    <ScrollTable label={t("projection.stages.pathCaption")}>
      <table className={styles.table}>
        <caption>{t("projection.stages.pathCaption")}</caption>
        <thead>
          <tr>
            <th className={styles.corner} scope="col">
              {t("projection.stages.measure")}
            </th>
            <th scope="col">{t("projection.stages.value")}</th>
            {previous && <th scope="col">{t("projection.essentials.changes")}</th>}
          </tr>
        </thead>
        <tbody>
          {pathMeasureNames.map((name) => {
            const value = plan.path[name];
            const measure = t(`projection.measures.${name}.name`);
            const text = figures.measure(name, value, plan.months);
            const { unit, better } = measureReadings[name];
            const change = previous && changeOf(previous.path[name], value, unit, better, figures);
            return (
              <tr key={name}>
                <th scope="row">
                  <Definition
                    name={measure}
                    definition={t(`projection.measures.${name}.definition`)}
                  />
                </th>
                <FigureCell
                  value={value}
                  text={text}
                  label={t("projection.essentials.open", { name: measure, value: text })}
                  onOpen={() => openDrawer({ kind: "measure", name })}
                />
                {previous && (
                  <td>
                    {change ? <ChangeMark change={change} /> : t("projection.essentials.unchanged")}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollTable>
  );
}
