import type { Step } from "../../charts";
import type { Plan } from "../../engine";
import { coverageOf } from "./coverage";
import { stageName } from "./essentials";
import { measureText } from "./measureText";
import { ScrollTable } from "./tables/ScrollTable";
import tables from "./tables/table.module.css";
import type { Figures } from "./useFigures";

interface StairTableProps {
  plan: Plan;
  steps: readonly Step[];
  figures: Figures;
}

/** The figures of the stair: one row for each stage. */
export function StairTable({ plan, steps, figures }: StairTableProps) {
  const { t, euros } = figures;
  return (
    <ScrollTable label={t("projection.stair.caption")}>
      <table className={tables.table}>
        <caption>{t("projection.stair.caption")}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.stage")}
            </th>
            <th scope="col">{t("projection.charts.month")}</th>
            <th scope="col">
              {t("projection.perMonth", { value: t("projection.lines.charges.name") })}
            </th>
            <th scope="col">{t("projection.measures.coverage.name")}</th>
            <th scope="col">{t("projection.measures.exposure.name")}</th>
            <th scope="col">{t("projection.gate.name")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const stage = plan.stages[step.stage];
            return (
              <tr key={step.stage}>
                <th scope="row">{stageName(plan, step.stage)}</th>
                <td>{t("projection.stair.months", { count: stage?.months ?? 0 })}</td>
                <td>{euros(step.monthlyCharges)}</td>
                <td>{coverageOf(plan, step.stage, figures)}</td>
                <td>{measureText("exposure", stage?.exposure ?? 0, plan, figures)}</td>
                <td>
                  {!stage?.gate
                    ? t("projection.gate.none")
                    : stage.gate.passed
                      ? t("projection.gate.passed")
                      : t("projection.gate.failed")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollTable>
  );
}
