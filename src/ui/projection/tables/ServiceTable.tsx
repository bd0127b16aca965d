import type { Plan } from "../../../engine";
import { openDrawer } from "../../../state";
import { Definition } from "../Definition";
import { stageName } from "../essentials";
import { serviceMeasureNames } from "../measureCatalogue";
import type { Figures } from "../useFigures";
import { FigureCell } from "./FigureCell";
import { ScrollTable } from "./ScrollTable";
import styles from "./table.module.css";

interface ServiceTableProps {
  plan: Plan;
  figures: Figures;
}

/** What each service brings in each stage: volume, revenue, margins. */
export function ServiceTable({ plan, figures }: ServiceTableProps) {
  const { t } = figures;
  const services = plan.model.scenario.services ?? [];
  return (
    <ScrollTable label={t("projection.stages.servicesCaption")}>
      <table className={styles.table}>
        <caption>{t("projection.stages.servicesCaption")}</caption>
        <thead>
          <tr>
            <th className={styles.corner} scope="col">
              {t("projection.stages.measure")}
            </th>
            {plan.stages.map(({ id }, index) => (
              <th key={id} scope="col" className={styles.wide}>
                {stageName(plan, index)}
              </th>
            ))}
          </tr>
        </thead>
        {services.map((service, place) => (
          <tbody key={service.id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={plan.stages.length + 1}>
                {service.name}
                {service.unit !== undefined && (
                  <span className={styles.unit}> ({service.unit})</span>
                )}
              </th>
            </tr>
            {serviceMeasureNames.map((name) => (
              <tr key={name}>
                <th scope="row">
                  <Definition
                    name={t(`projection.measures.${name}.name`)}
                    definition={t(`projection.measures.${name}.definition`)}
                  />
                </th>
                {plan.stages.map(({ id, services: measures }, index) => {
                  const value = measures[place]?.[name] ?? null;
                  const text = figures.measure(name, value, plan.months);
                  return (
                    <FigureCell
                      key={id}
                      value={value}
                      text={text}
                      label={t("projection.essentials.open", {
                        name: `${service.name}, ${t(`projection.measures.${name}.name`)}, ${stageName(plan, index)}`,
                        value: text,
                      })}
                      onOpen={() =>
                        openDrawer({ kind: "item", line: "ownRevenue", id: service.id, stage: id })
                      }
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollTable>
  );
}
