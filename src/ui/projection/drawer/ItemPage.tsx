import { type DrawerStep, pushDrawer } from "../../../state";
import { lineKind, lineUnit } from "../tables/lineRows";
import { Disclosure } from "../../parts/Disclosure";
import { AssumptionCard } from "./AssumptionCard";
import { type AssumptionBehind, assumptionsBehind } from "./assumptions";
import type { StepPageProps } from "./FigureDrawer";
import styles from "./FigureDrawer.module.css";
import { itemPart } from "./items";
import { MonthList } from "./MonthList";
import { kindWords, scopeOf, totalIn } from "./scope";

/** One item's part in a line: its amount, the assumptions behind it, and its months. */
export function ItemPage({
  step,
  plan,
  figures,
}: StepPageProps<Extract<DrawerStep, { kind: "item" }>>) {
  const { t } = figures;
  const { line, id } = step;
  const part = itemPart(plan, line, id);
  if (!part) return <p>{t("projection.drawer.nothing")}</p>;
  const scope = scopeOf(step, plan, figures);
  const unit = lineUnit(line);
  const assumptions = assumptionsBehind(plan, part.fields, figures);
  const defaults = assumptions.filter(({ isDefault }) => isDefault);
  return (
    <>
      <p className={styles.scope}>
        {t(`projection.lines.${line}.name`)}, {scope.words}
      </p>
      <p className={styles.value}>
        {figures.figure(totalIn(scope, part.values, lineKind(line)), unit, plan.months)}{" "}
        <span className={styles.kind}>{kindWords(line, scope, figures)}</span>
      </p>
      <h4>{t("projection.drawer.assumptions")}</h4>
      {assumptions.length === 0 && <p>{t("projection.drawer.noAssumptions")}</p>}
      <AssumptionList assumptions={assumptions.filter(({ isDefault }) => !isDefault)} />
      {defaults.length > 0 && (
        <Disclosure label={t("projection.drawer.defaults")}>
          <AssumptionList assumptions={defaults} />
        </Disclosure>
      )}
      <MonthList
        name={t(`projection.lines.${line}.name`)}
        values={part.values}
        unit={unit}
        scope={scope}
        plan={plan}
        figures={figures}
        onOpen={(month) => pushDrawer({ ...step, month })}
      />
    </>
  );
}

function AssumptionList({ assumptions }: { assumptions: readonly AssumptionBehind[] }) {
  return (
    <ul className={styles.assumptions}>
      {assumptions.map((assumption) => (
        <li key={assumption.path}>
          <AssumptionCard assumption={assumption} />
        </li>
      ))}
    </ul>
  );
}
