import type { Quantity } from "../../scenario";
import { NumberField } from "../parts/NumberField";
import type { NumberSpec } from "../parts/numberFieldReading";
import { commitFigure } from "./commit";
import { ComputedEditor } from "./ComputedEditor";
import { CentralValue, Origin } from "./ComputedFigure";
import { type FigureName, mayBeRange, specOf } from "./figures";
import { FormulaHelp } from "./formula/FormulaHelp";
import styles from "./InlineFigure.module.css";
import { proposedRange } from "./range/propose";
import { RangeButton } from "./range/RangeButton";
import { useKeptFocus } from "./range/useKeptFocus";
import { useReading } from "./reading";
import { fieldId } from "./target";

interface InlineFigureProps {
  readonly path: string;
  readonly name: FigureName;
  /** Its name, for those who do not hear the sentence around it; the usual one unless said. */
  readonly label?: string;
  readonly value: Quantity | undefined;
  /** In place of the field's own. */
  readonly spec?: NumberSpec;
  readonly unit: string;
  readonly isOptional?: boolean;
  /** In place of putting the value at the path. */
  readonly onCommit?: (value: Quantity | undefined) => string | null;
}

/** A figure inside a sentence; a range has its numbers below. */
export function InlineFigure(props: InlineFigureProps) {
  const { path, name, value, spec = specOf(name), unit, isOptional = false } = props;
  const { t, language } = useReading();
  const id = fieldId(path);
  const label = props.label ?? t(`assumptions.fields.${name}`);
  const focus = useKeptFocus<HTMLDivElement>(value === undefined ? "number" : typeof value);
  const commit = props.onCommit ?? ((next) => commitFigure(path, next, language));
  if (value !== undefined && typeof value !== "number") {
    return (
      <div {...focus} className={styles.figure}>
        <span id={id} tabIndex={-1} className={styles.computed}>
          <CentralValue value={value} spec={spec} /> <span id={`${id}-unit`}>{unit}</span>
          <span className={styles.origin}>
            (<Origin value={value} spec={spec} />)
          </span>
        </span>
        <ComputedEditor
          path={path}
          id={id}
          label={label}
          value={value}
          spec={spec}
          unit={unit}
          mayBeEmpty={isOptional}
          onCommit={commit}
        />
      </div>
    );
  }
  const isDefault = value === undefined && spec.default !== undefined;
  const count = value ?? spec.default;
  return (
    <div {...focus} className={styles.figure}>
      <span className={styles.inline}>
        <NumberField
          id={id}
          label={label}
          value={value}
          spec={spec}
          unit={unit}
          language={language}
          mayBeEmpty={isOptional}
          describedBy={isDefault ? `${id}-default` : undefined}
          onCommit={commit}
          onQuantity={mayBeRange(name) ? commit : undefined}
          aid={{ path, Help: FormulaHelp }}
        />
        {isDefault && (
          <span id={`${id}-default`} className={styles.origin}>
            {t("assumptions.byDefault")}
          </span>
        )}
        {count !== undefined && mayBeRange(name) && (
          <RangeButton label={label} onPress={() => commit(proposedRange(count, spec))} />
        )}
      </span>
    </div>
  );
}
