import { type ItemPart, type LineName, type Part, partsOf } from "../../../engine";
import { type DrawerStep, pushDrawer } from "../../../state";
import { lineKind, lineUnit } from "../tables/lineRows";
import tables from "../tables/table.module.css";
import type { StepPageProps } from "./FigureDrawer";
import styles from "./FigureDrawer.module.css";
import { itemName } from "./items";
import { MonthList } from "./MonthList";
import { isCumulated, kindWords, type Scope, scopeOf, totalIn } from "./scope";

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
  const all = partsOf(plan, line);
  // A balance in one month is the one before it and the month's movements.
  const before = scope.count === 1 && isCumulatedBalance(line, all) ? scope.first - 1 : null;
  const valueOf = (part: Part) =>
    part.sign *
    (before !== null && part.kind === "line"
      ? (plan.ledger.lines[part.line][scope.first] ?? 0)
      : amount(part.values));
  const rows = all
    .filter(({ kind: of }) => before === null || before < 0 || of === "line")
    .map((part) => ({ part, value: valueOf(part) }))
    .filter(({ value }) => value !== 0);
  const expected = expectedLater(line, all, scope);
  const open = (part: Part) =>
    pushDrawer(
      part.kind === "item"
        ? { kind: "item", line, id: part.id, ...scope.carried }
        : {
            kind: "line",
            line: part.line,
            ...scope.carried,
            ...(before === null && isCumulated(line, part.line) && { sinceStart: true }),
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
      {rows.length === 0 && (before === null || before < 0) ? (
        <p className={styles.scope}>{t("projection.drawer.nothing")}</p>
      ) : (
        <table className={tables.table}>
          <caption>
            {before !== null
              ? t("projection.drawer.movements")
              : kind === "flow"
                ? t("projection.drawer.parts")
                : t("projection.drawer.partsOfBalance")}
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
            {before !== null && before >= 0 && (
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() =>
                      pushDrawer({ kind: "line", line, ...scope.carried, month: before })
                    }
                  >
                    {t("projection.drawer.balanceOf", {
                      month: figures.month(plan.months[before]),
                    })}
                  </button>
                </th>
                <td className={(values[before] ?? 0) < 0 ? tables.negative : undefined}>
                  {figures.figure(values[before] ?? 0, unit, plan.months)}
                </td>
              </tr>
            )}
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
      {expected.length > 0 && (
        <>
          <h4>{t("projection.drawer.expectedLater")}</h4>
          <ul>
            {expected.map(({ part, month, value }) => (
              <li key={part.id}>
                {t("projection.drawer.expected", {
                  name: itemName(plan, part, t),
                  month: figures.month(plan.months[month]),
                  value: figures.figure(value, unit, plan.months),
                })}
              </li>
            ))}
          </ul>
        </>
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

/** Whether a line is a balance that the movements of each month change. */
function isCumulatedBalance(line: LineName, parts: readonly Part[]): boolean {
  return parts.some((part) => part.kind === "line" && isCumulated(line, part.line));
}

const awaited: ReadonlySet<LineName> = new Set([
  "grantsReceived",
  "donationsReceived",
  "equityReceived",
  "loansDrawn",
]);

/** Items of money to receive that bring nothing in the scope and something after it: when, and how much. */
function expectedLater(
  line: LineName,
  parts: readonly Part[],
  scope: Scope,
): { part: ItemPart; month: number; value: number }[] {
  if (!awaited.has(line)) return [];
  const end = scope.first + scope.count;
  return parts.flatMap((part) => {
    if (part.kind !== "item" || totalIn(scope, part.values, "flow") !== 0) return [];
    const month = part.values.findIndex((value, at) => at >= end && value !== 0);
    return month === -1 ? [] : [{ part, month, value: part.values[month] ?? 0 }];
  });
}
