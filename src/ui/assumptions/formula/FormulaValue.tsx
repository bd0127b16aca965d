import { formulaMonths } from "../../../engine";
import { usePalier, useScenarioPart } from "../../../state";
import { formatMonth, monthAt } from "../../../units";
import type { NumberSpec } from "../../parts/numberFieldReading";
import { figureText } from "../quantityWords";
import { useReading } from "../reading";
import { activeMonths } from "./activeMonths";
import styles from "./FormulaHelp.module.css";

interface FormulaValueProps {
  /** With its `=`. */
  readonly formula: string;
  readonly path: string;
  readonly spec: NumberSpec;
}

/** What a formula is worth in the plan, as it is typed; one that follows the clock, in its first and last month. */
export function FormulaValue({ formula, path, spec }: FormulaValueProps) {
  const { t, language, start } = useReading();
  const plan = usePalier(({ results }) => results.plan);
  const first = useScenarioPart((scenario) => activeMonths(scenario, path)[0]);
  const last = useScenarioPart((scenario) => activeMonths(scenario, path)[1]);
  if (!plan) return null;
  const months = formulaMonths(formula, plan.model, first, last);
  const write = (value: number) => figureText(value, spec, language);
  const month = (place: number) => formatMonth(monthAt(start, place), language, "short");
  return (
    <output className={styles.value}>
      {months === null
        ? t("lists.formula.noValue")
        : months.isMoving
          ? t("lists.formula.months", {
              first: write(months.first),
              from: month(first),
              last: write(months.last),
              to: month(last),
            })
          : t("lists.formula.value", { value: write(months.first) })}
    </output>
  );
}
