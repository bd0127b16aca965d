import { useEffect, useRef, useState } from "react";
import type { Quantity } from "../../scenario";
import { NumberField } from "../parts/NumberField";
import type { NumberSpec } from "../parts/numberFieldReading";
import styles from "./FormulaEditor.module.css";
import { FormulaHelp } from "./formula/FormulaHelp";
import { useReading } from "./reading";

interface FormulaEditorProps {
  /** Element id of the figure. */
  readonly id: string;
  /** Id path of the figure. */
  readonly path: string;
  readonly label: string;
  /** With its `=`. */
  readonly value: string;
  readonly spec: NumberSpec;
  readonly unit: string;
  readonly mayBeEmpty: boolean;
  /** Takes another formula, a number or a range, or says in a sentence why not. */
  readonly onCommit: (value: Quantity | undefined) => string | null;
}

/** The text of a formula, opened by who wants to change it; a number typed there takes its place. */
export function FormulaEditor(props: FormulaEditorProps) {
  const { id, path, label, value, spec, unit, mayBeEmpty, onCommit } = props;
  const { t, language } = useReading();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) place.current?.querySelector("input")?.focus();
  }, [isOpen]);
  return (
    <div ref={place} className={styles.editor} data-no-print>
      <button
        type="button"
        className={styles.open}
        data-kept-focus
        aria-expanded={isOpen}
        aria-label={t("assumptions.quantity.changeFormulaOf", { label })}
        onClick={() => setOpen(!isOpen)}
      >
        {t("assumptions.quantity.changeFormula")}
      </button>
      {isOpen && (
        <NumberField
          id={`${id}.formula`}
          label={t("assumptions.quantity.formulaOf", { label })}
          layout="wide"
          value={value}
          spec={spec}
          unit={unit}
          isUnitShown={false}
          describedBy={`${id}-unit`}
          language={language}
          mayBeEmpty={mayBeEmpty}
          onCommit={onCommit}
          onQuantity={onCommit}
          aid={{ path, Help: FormulaHelp }}
        />
      )}
    </div>
  );
}
