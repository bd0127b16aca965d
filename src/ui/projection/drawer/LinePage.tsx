import { type Part, partsOf } from "../../../engine";
import { type DrawerStep, pushDrawer } from "../../../state";
import { lineKind, lineUnit } from "../tables/lineRows";
import tables from "../tables/table.module.css";
import type { StepPageProps } from "./FigureDrawer";
import styles from "./FigureDrawer.module.css";
import { itemName } from "./items";
import { MonthList } from "./MonthList";
import { isCumulated, kindWords, scopeOf, totalIn } from "./scope";

/** A line: its total or its month, the lines or items that it is made of, and its months. */
export function LinePage({
  step,
  plan,
  figures,
}: StepPageProps<Extract<DrawerStep, { kind: "line" }>>) {
  const { t } = figures;
  const { line } = step;
  const scope = scopeOf(step, plan, figures);
  const unit = lineUnit(line);
  const kind = lineKind(line);
  const values = plan.ledger.lines[line];
  const amount = (of: Float64Array) => totalIn(scope, of, kind);
  const rows = partsOf(plan, line)
    .map((part) => ({
      part,
      value: part.sign * amount(part.values),
    }))
    .filter(({ value }) => value !== 0);
  const open = (part: Part) =>
    pushDrawer(
      part.kind === "item"
        ? { kind: "item", line, id: part.id, ...scope.carried }
        : {
            kind: "line",
            line: part.line,
            ...scope.carried,
            ...(isCumulated(line, part.line) && { sinceStart: true }),
          },
    );
  return (
    <>
      <p className={styles.scope}>{scope.words}</p>
      <p className={styles.value}>
        {figures.figure(amount(values), unit, plan.months)}{" "}
        <span className={styles.kind}>{kindWords(line, scope, figures)}</span>
      </p>
      <p>{t(`projection.lines.${line}.definition`)}</p>
      {rows.length === 0 ? (
        <p className={styles.scope}>{t("projection.drawer.nothing")}</p>
      ) : (
        <table className={tables.table}>
          <caption>
            {kind === "flow" ? t("projection.drawer.parts") : t("projection.drawer.partsOfBalance")}
          </caption>
          <thead>
            <tr>
              <th className={tables.corner} scope="col">
                {t("projection.drawer.part")}
              </th>
              <th scope="col">{t("projection.drawer.amount")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ part, value }) => (
              <tr key={part.kind === "line" ? part.line : `${part.list}.${part.id}`}>
                <th scope="row">
                  <button type="button" className={styles.link} onClick={() => open(part)}>
                    {part.kind === "line"
                      ? t(`projection.lines.${part.line}.name`)
                      : itemName(plan, part, t)}
                  </button>
                </th>
                <td className={value < 0 ? tables.negative : undefined}>
                  {figures.figure(value, unit, plan.months)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MonthList
        name={t(`projection.lines.${line}.name`)}
        values={values}
        unit={unit}
        scope={scope}
        plan={plan}
        figures={figures}
        onOpen={(month) => pushDrawer({ kind: "line", line, ...scope.carried, month })}
      />
    </>
  );
}
