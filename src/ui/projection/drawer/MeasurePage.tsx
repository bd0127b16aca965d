import { type MeasureKind, measureParts, type Plan } from "../../../engine";
import { type DrawerStep, pushDrawer } from "../../../state";
import { aidScope } from "../aidScope";
import type { MeasureName } from "../measureCatalogue";
import { measureText } from "../measureText";
import { lineKind, lineUnit } from "../tables/lineRows";
import tables from "../tables/table.module.css";
import type { StepPageProps } from "./FigureDrawer";
import { ExposureRows } from "./ExposureRows";
import styles from "./FigureDrawer.module.css";
import { MonthList } from "./MonthList";
import { kindWords, type Scope, scopeOf, totalIn } from "./scope";
import { measureOf } from "./stepTitle";

/** Measures that are read off the months themselves rather than off their sum. */
const showsMonths: ReadonlySet<MeasureKind> = new Set(["lowest", "firstMonth", "discounted"]);

/** The value of a measure in the plan: of a stage where one is meant, else of the whole pilot. */
function valueOf(plan: Plan, name: MeasureName, stage: string | undefined): number | null {
  const of = stage === undefined ? plan.path : plan.stages.find(({ id }) => id === stage);
  const value = (of as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === "number" ? value : null;
}

/** A measure: its value, what it means, and the lines that it reads. */
export function MeasurePage({
  step,
  plan,
  figures,
}: StepPageProps<Extract<DrawerStep, { kind: "measure" }>>) {
  const { t } = figures;
  const name = measureOf(step);
  if (!name) return null;
  const scope = scopeOf(step, plan, figures);
  const parts = measureParts[name];
  const lowest =
    parts.kind === "lowest" || name === "lowestCashMonth" ? lowestIn(plan, scope) : undefined;
  return (
    <>
      <p className={styles.scope}>{scope.words}</p>
      <p className={styles.value}>
        {measureText(name, valueOf(plan, name, step.stage), plan, figures)}
      </p>
      {name === "aidNeeded" && <p>{aidScope(plan, step.stage, figures)}</p>}
      <p>{t(`projection.measures.${name}.definition`)}</p>
      <p className={styles.scope}>{t(`projection.drawer.how.${parts.kind}`)}</p>
      {lowest !== undefined && (
        <p>
          <button
            type="button"
            className={styles.link}
            onClick={() =>
              pushDrawer({ kind: "line", line: "cash", ...scope.carried, month: lowest })
            }
          >
            {t("projection.drawer.seeLowest", { month: figures.month(plan.months[lowest]) })}
          </button>
        </p>
      )}
      <table className={tables.table}>
        <caption>{t("projection.drawer.reads")}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.months.line")}
            </th>
            <th scope="col">{scope.words}</th>
          </tr>
        </thead>
        <tbody>
          {name === "exposure" && <ExposureRows plan={plan} scope={scope} figures={figures} />}
          {(name === "exposure" ? [] : parts.lines).map((line) => (
            <tr key={line}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => pushDrawer({ kind: "line", line, ...scope.carried })}
                >
                  {t(`projection.lines.${line}.name`)}
                </button>
              </th>
              <td>
                {figures.figure(
                  totalIn(scope, plan.ledger.lines[line], lineKind(line)),
                  lineUnit(line),
                  plan.months,
                )}{" "}
                <span className={tables.unit}>{kindWords(line, scope, figures)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {showsMonths.has(parts.kind) &&
        parts.lines.map((line) => (
          <MonthList
            key={line}
            name={t(`projection.lines.${line}.name`)}
            values={plan.ledger.lines[line]}
            unit={lineUnit(line)}
            scope={scope}
            plan={plan}
            figures={figures}
            {...(lowest !== undefined && { lowest })}
            onOpen={(month) => pushDrawer({ kind: "line", line, ...scope.carried, month })}
          />
        ))}
    </>
  );
}

/** The first month of the scope in which cash is at its lowest. */
function lowestIn(plan: Plan, { first, count }: Scope): number {
  const cash = plan.ledger.lines.cash.subarray(first, first + count);
  return first + cash.indexOf(Math.min(...cash));
}
