import type { Quantity } from "../../scenario";
import { NumberField } from "../parts/NumberField";
import type { NumberSpec } from "../parts/numberFieldReading";
import { commitFigure } from "./commit";
import { CentralValue, Origin } from "./ComputedFigure";
import styles from "./InlineFigure.module.css";
import { useReading } from "./reading";
import { fieldId } from "./target";

interface InlineFigureProps {
  readonly path: string;
  /** Its name, for those who do not hear the sentence around it. */
  readonly label: string;
  readonly value: Quantity | undefined;
  readonly spec: NumberSpec;
  readonly unit: string;
  readonly isOptional?: boolean;
}

/** A figure inside a sentence. */
export function InlineFigure({ path, label, value, spec, unit, isOptional }: InlineFigureProps) {
  const { t, language, isReadOnly } = useReading();
  const id = fieldId(path);
  if (value !== undefined && typeof value !== "number") {
    return (
      <span id={id} tabIndex={-1} className={styles.computed}>
        <CentralValue value={value} spec={spec} /> {unit}
        <span className={styles.origin}>
          (<Origin value={value} spec={spec} />)
        </span>
      </span>
    );
  }
  const isDefault = value === undefined && spec.default !== undefined;
  return (
    <span className={styles.inline}>
      <NumberField
        id={id}
        label={label}
        value={value}
        spec={spec}
        unit={unit}
        language={language}
        isReadOnly={isReadOnly}
        mayBeEmpty={isOptional ?? false}
        describedBy={isDefault ? `${id}-default` : undefined}
        onCommit={(next) => commitFigure(path, next, language)}
      />
      {isDefault && (
        <span id={`${id}-default`} className={styles.origin}>
          {t("assumptions.byDefault")}
        </span>
      )}
    </span>
  );
}
