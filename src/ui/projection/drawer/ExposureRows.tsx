import type { Plan } from "../../../engine";
import { type DrawerStep, pushDrawer } from "../../../state";
import { totalOf } from "../tables/years";
import type { Figures } from "../useFigures";
import styles from "./FigureDrawer.module.css";
import type { Scope } from "./scope";

interface ExposureRowsProps {
  plan: Plan;
  scope: Scope;
  figures: Figures;
}

/** What exposure adds up: opening cash, own money put in since the start, less what a stop would leave. */
export function ExposureRows({ plan, scope, figures }: ExposureRowsProps) {
  const { t } = figures;
  const { lines } = plan.ledger;
  const end = scope.first + scope.count;
  const rows: { name: string; value: number; step: DrawerStep }[] = [
    {
      name: t("assumptions.fields.organisation.openingCash"),
      value: plan.model.openingCash,
      step: { kind: "item", line: "cash", id: "openingCash", ...scope.carried },
    },
    {
      name: t("projection.lines.equityReceived.name"),
      value: totalOf(lines.equityReceived, "flow", 0, end),
      step: { kind: "line", line: "equityReceived", ...scope.carried, sinceStart: true },
    },
    {
      name: `− ${t("projection.lines.liquidationValue.name")}`,
      value: -(lines.liquidationValue[end - 1] ?? 0),
      step: { kind: "line", line: "liquidationValue", ...scope.carried },
    },
  ];
  return rows.map(({ name, value, step }) => (
    <tr key={name}>
      <th scope="row">
        <button type="button" className={styles.link} onClick={() => pushDrawer(step)}>
          {name}
        </button>
      </th>
      <td>{figures.figure(value, "euros", plan.months)}</td>
    </tr>
  ));
}
