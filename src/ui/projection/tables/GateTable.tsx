import type { Plan } from "../../../engine";
import type { Criterion } from "../../../scenario";
import { openDrawer } from "../../../state";
import { focusAssumption } from "../../assumptions";
import { gatedStages, stageName } from "../essentials";
import type { Figures } from "../useFigures";
import { boundText, criterionStep, metricText } from "./criterion";
import { FigureCell } from "./FigureCell";
import { ScrollTable } from "./ScrollTable";
import styles from "./table.module.css";

interface GateTableProps {
  plan: Plan;
  figures: Figures;
  /** Of one trial: its figures do not open on those of the plan. */
  isTrial?: boolean;
}

/** Each gate's criteria: the value in the plan, the threshold, and whether it holds. */
export function GateTable({ plan, figures, isTrial = false }: GateTableProps) {
  const { t } = figures;
  const gated = gatedStages(plan);
  if (gated.length === 0) {
    return <p>{isTrial ? t("projection.risk.trial.noGate") : t("projection.stages.gatesNone")}</p>;
  }
  const caption = isTrial
    ? t("projection.risk.trial.gatesCaption")
    : t("projection.stages.gatesCaption");
  const valueText = ({ metric }: Criterion, value: number) =>
    isTrial && metric === "manual"
      ? t(`projection.risk.trial.${value === 1 ? "judgedFor" : "judgedAgainst"}`)
      : metricText(metric, value, figures);
  return (
    <ScrollTable label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
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
                // A judgement has neither lines behind it nor a threshold to set.
                const step = isTrial ? null : criterionStep(criterion, stage?.id ?? "");
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
                    <FigureCell
                      value={measured.value}
                      text={valueText(criterion, measured.value)}
                      label={t("projection.essentials.open", {
                        name: criterion.name,
                        value: valueText(criterion, measured.value),
                      })}
                      onOpen={step && (() => openDrawer(step))}
                    />
                    <FigureCell
                      value={measured.threshold}
                      text={boundText(criterion, measured.threshold, figures)}
                      label={t("projection.gate.goToThreshold", {
                        name: criterion.name,
                        value: boundText(criterion, measured.threshold, figures),
                      })}
                      onOpen={
                        step &&
                        (() =>
                          focusAssumption(
                            `stages.${stage?.id}.gate.criteria.${criterion.id}.threshold`,
                          ))
                      }
                    />
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
