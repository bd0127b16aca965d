import { useId, useState } from "react";
import { centralValue, type Model } from "../../engine";
import type { Distribution } from "../../scenario";
import { usePalier } from "../../state";
import { formatNumber, shiftDecimal } from "../../units";
import { breakable, isPercent, type NumberSpec } from "../parts/numberFieldReading";
import { distributionWords, figureText, formulaNames } from "./quantityWords";
import { RangeShape } from "./range/RangeShape";
import { useReading } from "./reading";
import styles from "./Row.module.css";

interface ComputedProps {
  readonly value: string | Distribution;
  readonly spec: NumberSpec;
}

/** Central values of a model's formulas: asked for again at every change on the page. */
const known = new WeakMap<Model, Map<string, number | null>>();

function centralOf(value: string | Distribution, model: Model): number | null {
  if (typeof value !== "string") return centralValue(value, model);
  const values = known.get(model) ?? new Map<string, number | null>();
  known.set(model, values);
  const before = values.get(value);
  if (before !== undefined) return before;
  const central = centralValue(value, model);
  values.set(value, central);
  return central;
}

/** The value that the plan uses for a formula or a range; redrawn only when this very value moves. */
export function CentralValue({ value, spec }: ComputedProps) {
  const { t, language } = useReading();
  const central = usePalier(({ results }) =>
    results.plan ? centralOf(value, results.plan.model) : null,
  );
  if (central === null) {
    return <span className={styles.varies}>{t("assumptions.quantity.varies")}</span>;
  }
  // The unit, percent included, stands beside.
  if (isPercent(spec)) return formatNumber(shiftDecimal(central, 2), language);
  return figureText(central, spec, language);
}

/** Where the value comes from: the formula, or the range in words. */
export function Origin({ value, spec }: ComputedProps) {
  const reading = useReading();
  if (typeof value === "string") return <FormulaText formula={value} />;
  return (
    <>
      <RangeShape distribution={value} /> {distributionWords(value, spec, reading)}
    </>
  );
}

interface ComputedFigureProps extends ComputedProps {
  /** Element id of the row: the unit's own begins with it. */
  readonly id: string;
  readonly unit: string;
}

/** A formula or a range on a row. */
export function ComputedFigure({ id, value, spec, unit }: ComputedFigureProps) {
  return (
    <>
      <div className={styles.computed}>
        <span className={styles.value}>
          <CentralValue value={value} spec={spec} />
        </span>
        <span id={`${id}-unit`} className={styles.unit}>
          {breakable(unit)}
        </span>
      </div>
      <div className={styles.origin}>
        <Origin value={value} spec={spec} />
      </div>
    </>
  );
}

/** The text of a formula; what its words stand for on hover and at a press. */
function FormulaText({ formula }: { formula: string }) {
  const reading = useReading();
  const { t } = reading;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const lines = formulaNames(formula, reading).map(({ word, meaning }) =>
    t("assumptions.quantity.formulaName", { id: word, name: meaning }),
  );
  const text = formula.replace(/^=\s*/, "= ");
  if (lines.length === 0) return <span className={styles.formula}>{text}</span>;
  return (
    <>
      <button
        type="button"
        className={styles.formula}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t("assumptions.quantity.explain", { formula: text })}
        title={lines.join("\n")}
        onClick={() => setOpen(!isOpen)}
      >
        {text}
      </button>
      {isOpen && (
        <span id={id} className={styles.words}>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      )}
    </>
  );
}
