import type { ReactNode } from "react";
import { locate, type Quantity, valueAt } from "../../../scenario";
import { useScenario } from "../../../state";
import { formatMonth, monthAt, monthName } from "../../../units";
import { refusalOf } from "../commit";
import { Figure } from "../Figure";
import { changeCriterion } from "../gate/gateEdits";
import { InlineFigure } from "../InlineFigure";
import { NumberGrid } from "../NumberGrid";
import { figureText } from "../quantityWords";
import { useReading } from "../reading";
import figure from "../Row.module.css";
import { saidAt } from "../saidAt";
import type { SaidOf } from "../SaidTexts";
import { useSaid } from "../useSaid";
import styles from "./AllAssumptions.module.css";
import { criterionAt } from "./criterionAt";
import type { Row } from "./rows";
import type { Writing } from "../figures";

interface RowFigureProps {
  readonly row: Row;
  readonly writing: Writing;
  /** What is said below the figure. */
  readonly children: ReactNode;
}

/** The field of a figure in the list of all: that of its own place, with its item's name. */
export function RowFigure({ row, writing, children }: RowFigureProps) {
  const scenario = useScenario();
  const { path, field, value, title } = row;
  // Its own words; those of its item are read below.
  const said: SaidOf = {
    note: saidAt(scenario, path, "note").own,
    source: saidAt(scenario, path, "source").own,
    state: row.said.state,
  };
  if (typeof value === "object" && !("dist" in value)) {
    return (
      <>
        <ListFigure row={row} said={said} values={value} />
        {children}
      </>
    );
  }
  if (field === "criteria.threshold" || field === "funding.payments.share") {
    return (
      <OwnFigure row={row} said={said} value={value} writing={writing}>
        {children}
      </OwnFigure>
    );
  }
  return (
    <Figure
      path={path}
      name={field}
      label={title}
      value={value}
      said={said}
      unit={writing.spec.unit}
      unitLabel={writing.unitOf(typeof value === "number" ? value : undefined)}
      hint={children}
    />
  );
}

/** Numbers that go together: the twelve months of a year, a volume for each month. */
function ListFigure({
  row: { path, field, title },
  said,
  values,
}: {
  row: Row;
  said: SaidOf;
  values: readonly number[];
}) {
  const { t, language, start, firstMonths, units } = useReading();
  const scenario = useScenario();
  const isYear = field === "services.seasonality";
  const [, id] = path.split(".");
  const service = scenario.services?.find((one) => one.id === id);
  const first = monthAt(start, firstMonths.get(service?.from ?? "") ?? 0);
  return (
    <NumberGrid
      path={path}
      name={field}
      label={title}
      values={values}
      labelOf={(index) =>
        isYear
          ? monthName(index + 1, language)
          : formatMonth(monthAt(first, index), language, "short")
      }
      word={isYear ? undefined : units.get(id ?? "")}
      said={said}
      hint={t(isYear ? "assumptions.seasonalityHint" : "assumptions.lastHolds")}
      mayGrow={!isYear}
    />
  );
}

/** A threshold, whose criterion follows it; a share of a grant, which only its place can change with the others. */
function OwnFigure({
  row: { path, field, title, location },
  said,
  value,
  writing: { spec, unitOf },
  children,
}: RowFigureProps & { said: SaidOf; value: Quantity }) {
  const reading = useReading();
  const scenario = useScenario();
  const parts = useSaid(said, title, path);
  const found = criterionAt(scenario, path);
  return (
    <div className={figure.row} data-said-row>
      <div className={figure.name}>
        <span>
          {title} {parts.word}
        </span>
      </div>
      {found && field === "criteria.threshold" ? (
        <div className={styles.threshold}>
          <InlineFigure
            path={path}
            name={field}
            label={title}
            value={value}
            spec={spec}
            unit={unitOf(typeof value === "number" ? value : undefined)}
            onCommit={(threshold) =>
              threshold === undefined
                ? null
                : refusalOf(
                    changeCriterion(
                      found.stage,
                      found.criterion,
                      { ...found.criterion, threshold },
                      reading,
                    ),
                    reading.language,
                  )
            }
          />
        </div>
      ) : (
        <span className={styles.fixed}>
          {figureText(
            Number(valueAt(scenario, locate(scenario, path) ?? location)),
            spec,
            reading.language,
          )}
        </span>
      )}
      {parts.panel}
      <div className={figure.hint}>{children}</div>
    </div>
  );
}
