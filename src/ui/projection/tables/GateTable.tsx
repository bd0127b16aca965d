import type { Plan } from "../../../engine";
import type { Criterion, Metric } from "../../../scenario";
import { gatedStages, stageName } from "../essentials";
import type { FigureUnit } from "../measureCatalogue";
import type { Figures } from "../useFigures";
import { ScrollTable } from "./ScrollTable";
import styles from "./table.module.css";

interface GateTableProps {
  plan: Plan;
  figures: Figures;
}

/** Value of the `runway` metric when cash does not fall (contract, section 4). */
const endlessRunway = 1000;

const metricUnits: Readonly<Record<Exclude<Metric, "manual" | "runway">, FigureUnit>> = {
  revenue: "euros",
  coverage: "share",
  result: "euros",
  marginRate: "share",
  volume: "units",
  customers: "units",
  stopsPerTour: "units",
  utilisation: "share",
  volunteerHours: "hours",
  cash: "euros",
};

/** A criterion's number as its metric is read. */
export function metricText(metric: Metric, value: number, figures: Figures): string {
  const { t } = figures;
  if (metric === "manual") {
    return value === 1 ? t("projection.gate.manualHolds") : t("projection.gate.manualFails");
  }
  if (metric === "runway") {
    if (value >= endlessRunway) return t("projection.gate.runwayLong");
    return t("projection.gate.runwayMonths", { value: figures.figure(value, "units", []) });
  }
  return figures.figure(value, metricUnits[metric], []);
}

function boundText(criterion: Criterion, threshold: number, figures: Figures): string {
  const { t } = figures;
  if (criterion.metric === "manual") return t("projection.gate.manualBound");
  const text = metricText(criterion.metric, threshold, figures);
  return criterion.op === ">="
    ? t("projection.gate.atLeast", { threshold: text })
    : t("projection.gate.atMost", { threshold: text });
}

/** Each gate's criteria: the value in the plan, the threshold, and whether it holds. */
export function GateTable({ plan, figures }: GateTableProps) {
  const { t } = figures;
  const gated = gatedStages(plan);
  if (gated.length === 0) return <p>{t("projection.stages.gatesNone")}</p>;
  return (
    <ScrollTable label={t("projection.stages.gatesCaption")}>
      <table className={styles.table}>
        <caption>{t("projection.stages.gatesCaption")}</caption>
        <thead>
          <tr>
            <th className={styles.corner} scope="col">
              {t("projection.stages.criterion")}
            </th>
            <th scope="col">{t("projection.stages.value")}</th>
            <th scope="col">{t("projection.stages.threshold")}</th>
            <th scope="col">{t("projection.stages.verdict")}</th>
          </tr>
        </thead>
        {gated.map((index) => {
          const stage = plan.stages[index];
          const criteria = plan.model.scenario.stages[index]?.gate?.criteria ?? [];
          return (
            <tbody key={stage?.id}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={4}>
                  {t("projection.gate.of", { stage: stageName(plan, index) })}
                  {", "}
                  {stage?.gate?.passed ? t("projection.gate.passed") : t("projection.gate.failed")}
                </th>
              </tr>
              {criteria.map((criterion, place) => {
                const measured = stage?.gate?.criteria[place];
                if (!measured) return null;
                return (
                  <tr key={criterion.id}>
                    <th scope="row">
                      {criterion.name}{" "}
                      <span className={styles.unit}>
                        {criterion.required === false
                          ? t("projection.gate.optional")
                          : t("projection.gate.required")}
                      </span>
                    </th>
                    <td className={styles.wide}>
                      {metricText(criterion.metric, measured.value, figures)}
                    </td>
                    <td className={styles.wide}>
                      {boundText(criterion, measured.threshold, figures)}
                    </td>
                    <td className={measured.passed ? undefined : styles.negative}>
                      {measured.passed ? t("projection.gate.holds") : t("projection.gate.fails")}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
    </ScrollTable>
  );
}
