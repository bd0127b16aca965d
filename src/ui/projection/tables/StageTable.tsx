import type { Plan } from "../../../engine";
import { openDrawer } from "../../../state";
import { Definition } from "../Definition";
import { stageName } from "../essentials";
import { stageMeasureGroups, type StageMeasureName } from "../measureCatalogue";
import { measureText } from "../measureText";
import type { Figures } from "../useFigures";
import { FigureCell } from "./FigureCell";
import { ScrollTable } from "./ScrollTable";
import styles from "./table.module.css";

interface StageTableProps {
  plan: Plan;
  figures: Figures;
  /** Of one trial: its figures do not open on those of the plan. */
  isTrial?: boolean;
}

/** Every measure of section 11 of the contract, one column for each stage. */
export function StageTable({ plan, figures, isTrial = false }: StageTableProps) {
  const { t } = figures;
  return (
    <ScrollTable label={t("projection.stages.caption")}>
      <table className={styles.table}>
        <caption>{t("projection.stages.caption")}</caption>
        <thead>
          <tr>
            <th className={styles.corner} scope="col">
              {t("projection.stages.measure")}
            </th>
            {plan.stages.map((stage, index) => (
              <th key={stage.id} scope="col" className={styles.wide}>
                {stageName(plan, index)}{" "}
                <span className={styles.unit}>
                  {t("projection.stair.months", { count: stage.months })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {stageMeasureGroups.map((group) => (
          <tbody key={group.key}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={plan.stages.length + 1}>
                {t(`projection.stages.groups.${group.key}`)}
              </th>
            </tr>
            {group.measures.map((name) => (
              <StageRow key={name} name={name} plan={plan} figures={figures} isTrial={isTrial} />
            ))}
            {group.key === "cash" && <GateRow plan={plan} figures={figures} />}
          </tbody>
        ))}
      </table>
    </ScrollTable>
  );
}

const totals: ReadonlySet<StageMeasureName> = new Set(["charges", "resultBeforeTax", "coverage"]);

interface StageRowProps extends StageTableProps {
  name: StageMeasureName;
}

function StageRow({ name, plan, figures, isTrial = false }: StageRowProps) {
  const { t } = figures;
  const measure = t(`projection.measures.${name}.name`);
  return (
    <tr className={totals.has(name) ? styles.total : undefined}>
      <th scope="row">
        <Definition name={measure} definition={t(`projection.measures.${name}.definition`)} />
      </th>
      {plan.stages.map((stage, index) => (
        <FigureCell
          key={stage.id}
          value={stage[name]}
          text={measureText(name, stage[name], plan, figures)}
          label={t("projection.essentials.open", {
            name: `${measure}, ${stageName(plan, index)}`,
            value: measureText(name, stage[name], plan, figures),
          })}
          isNeutral={name === "exposure"}
          onOpen={isTrial ? null : () => openDrawer({ kind: "measure", name, stage: stage.id })}
        />
      ))}
    </tr>
  );
}

function GateRow({ plan, figures: { t } }: StageTableProps) {
  return (
    <tr className={styles.total}>
      <th scope="row">{t("projection.gate.name")}</th>
      {plan.stages.map(({ id, gate }) => (
        <td key={id} className={gate && !gate.passed ? styles.negative : undefined}>
          {!gate
            ? t("projection.gate.none")
            : gate.passed
              ? t("projection.gate.passed")
              : t("projection.gate.failed")}
        </td>
      ))}
    </tr>
  );
}
