import { VisuallyHidden } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import type { WeighedMeasure } from "../../../engine";
import type { Scenario } from "../../../scenario";
import { formatNumber } from "../../../units";
import { Button } from "../../parts/Button";
import { useReading } from "../reading";
import styles from "./AllAssumptions.module.css";
import { AllControls } from "./AllControls";
import { AllRow } from "./AllRow";
import { Missing } from "./Missing";
import { type Choices, chosenRows, isOfFigure, rowsOf } from "./rows";
import { useSettledOrder } from "./useSettledOrder";
import { useWeighing } from "./useWeighing";
import { WeighingStatus } from "./WeighingStatus";
import { knownWeight } from "./weights";

/** How many rows are drawn at once: a scenario may have a thousand figures. */
const page = 30;

const start: Choices = { shown: "all", subject: "all", search: "", sort: "file" };

interface AllAssumptionsProps {
  readonly scenario: Scenario;
  /** On paper there is nothing to press: every row that answers the choices is written out. */
  readonly isPrinting: boolean;
}

/** Every figure and every choice of the scenario in one list, to be filtered, sorted and edited; what is missing at its head. */
export function AllAssumptions({ scenario, isPrinting }: AllAssumptionsProps) {
  const { t, language } = useReading();
  const rows = useMemo(() => rowsOf(scenario, language), [scenario, language]);
  const figures = useMemo(() => rows.filter(isOfFigure), [rows]);
  const weighing = useWeighing(scenario, figures);
  const [measure, setMeasure] = useState<WeighedMeasure>("finalCash");
  const [choices, setChoices] = useState(start);
  const [asked, setAsked] = useState(page);
  const count = useRef<HTMLParagraphElement>(null);

  const isByWeight = choices.sort === "weight";
  const hasWeights = weighing.isDone || weighing.old !== null;
  const wanted = useMemo(() => {
    const weightOf = (row: (typeof rows)[number]) => {
      const known = knownWeight(weighing, row, measure);
      return known === null || known === "impossible" ? 0 : known.amount;
    };
    return chosenRows(rows, choices, weightOf).map(({ path }) => path);
  }, [rows, choices, weighing, measure]);
  // Weights that come bit by bit do not shuffle the list: it is sorted once they are all there.
  const key = JSON.stringify([choices, isByWeight && [measure, hasWeights]]);
  const order = useSettledOrder(wanted, key);
  const byPath = useMemo(() => new Map(rows.map((row) => [row.path, row])), [rows]);
  const found = order.paths.flatMap((path) => byPath.get(path) ?? []);
  const shown = isPrinting ? found.length : asked;
  const rest = Math.min(page, found.length - shown);

  function choose(change: Partial<Choices>) {
    setChoices({ ...choices, ...change });
    setAsked(page);
  }

  return (
    <>
      <Missing scenario={scenario} rows={rows} weighing={weighing} measure={measure} />
      <AllControls choices={choices} measure={measure} onChoose={choose} onMeasure={setMeasure} />
      <WeighingStatus weighing={weighing} />
      <div className={styles.count}>
        <p ref={count} tabIndex={-1} className={styles.found}>
          {found.length === 0
            ? t("said.all.foundNone")
            : t("said.all.found", {
                count: found.length,
                number: formatNumber(found.length, language),
              })}
        </p>
        {order.isOld && (!isByWeight || weighing.isDone) && (
          <span data-no-print>
            {t("said.all.changed")}{" "}
            <Button
              look="plain"
              onClick={() => {
                order.refresh();
                count.current?.focus();
              }}
            >
              {t("said.all.refresh")}
            </Button>
          </span>
        )}
      </div>
      <ul className={styles.list} aria-label={t("said.all.listLabel")}>
        {found.slice(0, shown).map((row) => (
          <li key={row.path}>
            <AllRow row={row} known={knownWeight(weighing, row, measure)} measure={measure} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setAsked(asked + page)}>
          {t("said.all.more", { count: rest })}
        </Button>
      )}
      {/* Heard when the weights are there, not at each step. */}
      <VisuallyHidden component="output">
        {weighing.isDone ? t("said.all.weighed") : ""}
      </VisuallyHidden>
    </>
  );
}
