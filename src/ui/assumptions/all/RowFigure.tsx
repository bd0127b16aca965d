import type { ReactNode } from "react";
import type { Quantity, Scenario } from "../../../scenario";
import { useScenario } from "../../../state";
import { formatMonth, monthAt, monthName } from "../../../units";
import { refusalOf } from "../commit";
import { Figure } from "../Figure";
import type { Writing } from "../figures";
import { changeCriterion } from "../gate/gateEdits";
import { InlineFigure } from "../InlineFigure";
import { NumberGrid } from "../NumberGrid";
import { useReading } from "../reading";
import figure from "../Row.module.css";
import type { SaidOf } from "../SaidTexts";
import { putShare } from "../subjects/funding/paymentEdits";
import { useSaid } from "../useSaid";
import styles from "./AllAssumptions.module.css";
import { criterionAt } from "./criterionAt";
import { ownSaid } from "./ownSaid";
import type { RowOfFigure } from "./rows";

interface RowFigureProps {
  readonly row: RowOfFigure;
  readonly writing: Writing;
  /** What is said below the figure. */
  readonly children: ReactNode;
}

/** The field of a figure in the list of all: that of its own place, with its item's name. */
export function RowFigure({ row, writing, children }: RowFigureProps) {
  const scenario = useScenario();
  const reading = useReading();
  const { path, field, value, title } = row;
  const said = ownSaid(scenario, row);
  if (typeof value === "object" && !("dist" in value)) {
    return (
      <>
        <ListFigure row={row} said={said} values={value} />
        {children}
      </>
    );
  }
  if (field === "criteria.threshold") {
    return (
      <Threshold row={row} said={said} value={value} writing={writing}>
        {children}
      </Threshold>
    );
  }
  const payment = field === "funding.payments.share" ? paymentAt(scenario, path) : null;
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
      {...(payment && {
        onCommit: (share) => putShare(payment.grant, payment.place, share, reading),
      })}
    />
  );
}

/** The payment to whose figures an id path leads: the other shares follow its own. */
function paymentAt({ funding = [] }: Scenario, path: string) {
  const [, id, , place] = path.split(".");
  const grant = funding.find((one) => one.id === id);
  return grant?.kind === "grant" ? { grant, place: Number(place) } : null;
}

/** Numbers that go together: the twelve months of a year, a volume for each month. */
function ListFigure({
  row: { path, field, title },
  said,
  values,
}: {
  row: RowOfFigure;
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

/** A threshold, whose criterion follows it. */
function Threshold({
  row: { path, field, title },
  said,
  value,
  writing: { spec, unitOf },
  children,
}: RowFigureProps & { said: SaidOf; value: Quantity }) {
  const reading = useReading();
  const scenario = useScenario();
  const parts = useSaid(said, title, path);
  const found = criterionAt(scenario, path);
  if (!found) return null;
  const { stage, criterion } = found;
  return (
    <div className={figure.row} data-said-row>
      <div className={figure.name}>
        <span>
          {title} {parts.word}
        </span>
      </div>
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
                  changeCriterion(stage, criterion, { ...criterion, threshold }, reading),
                  reading.language,
                )
          }
        />
      </div>
      {parts.panel}
      <div className={figure.hint}>{children}</div>
    </div>
  );
}
