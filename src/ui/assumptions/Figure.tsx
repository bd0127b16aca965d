import { memo, type ReactNode, useState } from "react";
import type { Quantity, Unit } from "../../scenario";
import { NumberField } from "../parts/NumberField";
import { isPercent, type NumberSpec } from "../parts/numberFieldReading";
import { commitFigure } from "./commit";
import { ComputedEditor } from "./ComputedEditor";
import { ComputedFigure } from "./ComputedFigure";
import {
  type FigureName,
  type FigureUnit,
  mayBeRange,
  specOf,
  unitText,
  unitWord,
} from "./figures";
import { FormulaHelp } from "./formula/FormulaHelp";
import { figureText } from "./quantityWords";
import { proposedRange } from "./range/propose";
import { RangeButton } from "./range/RangeButton";
import { useKeptFocus } from "./range/useKeptFocus";
import { useReading } from "./reading";
import { useReference } from "./reference/useReference";
import styles from "./Row.module.css";
import type { SaidOf } from "./Said";
import { fieldId } from "./target";
import { useIsChanged } from "./variants/useIsChanged";
import { useSaid } from "./useSaid";

interface FigureProps {
  /** Id path of the figure, `services.colis.price`. */
  readonly path: string;
  readonly name: FigureName;
  /** Undefined where the scenario leaves the key out. */
  readonly value: Quantity | undefined;
  readonly said?: SaidOf | undefined;
  /** What that is said of, where it is not the figure alone: the whole that it is a part of. */
  readonly saidPath?: string | undefined;
  /** In place of the usual name of the figure. */
  readonly label?: string;
  /** The service's own unit, « colis ». */
  readonly word?: string | undefined;
  /** In place of the field's unit: what a threshold is compared with has one of its own. */
  readonly unit?: FigureUnit | undefined;
  /** In place of the field's unit, in the user's own words. */
  readonly unitLabel?: string | undefined;
  /** Whether the key may be left out. */
  readonly isOptional?: boolean;
  /** What an empty figure without default means. */
  readonly emptyText?: string;
  /** A short text under the figure. */
  readonly hint?: ReactNode;
  /** In place of putting the value at the path. */
  readonly onCommit?: (value: number | undefined) => string | null;
}

function specIn(name: FigureName, unit: FigureUnit | undefined): NumberSpec {
  const spec = specOf(name);
  if (unit === undefined || unit === "customers" || unit === "times" || unit === "monthsOfSalary") {
    return spec;
  }
  return { ...spec, unit: unit satisfies Unit };
}

/** One assumption on a row: its name, what is said of it, its value and unit. */
export const Figure = memo(function Figure(props: FigureProps) {
  const { path, name, value, isOptional = false } = props;
  const { t, language } = useReading();
  const spec = specIn(name, props.unit);
  const label = props.label ?? t(`assumptions.fields.${name}`);
  const isPlain = value === undefined || typeof value === "number";
  const count = isPlain ? (value ?? spec.default) : undefined;
  const unit =
    props.unitLabel ??
    (props.unit
      ? unitWord({ t, language }, props.unit, { value: count, word: props.word })
      : unitText({ t, language }, name, { value: count, word: props.word }));
  const id = fieldId(path);
  const reference = useReference(name, path, label);
  const focus = useKeptFocus<HTMLDivElement>(isPlain ? "number" : typeof value);
  const commit = (next: Quantity | undefined) => commitFigure(path, next, language);
  // What the file leaves out has nothing said of it.
  const saidPath = value === undefined ? undefined : (props.saidPath ?? path);
  const said = useSaid(props.said, label, saidPath);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isChanged = useIsChanged(path);
  return (
    <div
      {...focus}
      className={styles.row}
      id={isPlain ? undefined : id}
      tabIndex={isPlain ? undefined : -1}
      data-said-row
      data-changed={isChanged}
    >
      <div className={styles.name}>
        <span>
          {isPlain ? <label htmlFor={id}>{label}</label> : label} {said.word}
        </span>
        {value === undefined && spec.default !== undefined && (
          <span id={`${id}-default`} className={styles.byDefault} title={defaultText()}>
            {t("assumptions.byDefault")}
          </span>
        )}
        {isChanged && <span className={styles.changed}>{t("variants.changed")}</span>}
        {reference.button}
      </div>
      {isPlain ? (
        <NumberField
          id={id}
          layout="row"
          value={value}
          spec={spec}
          unit={unit}
          language={language}
          mayBeEmpty={isOptional}
          {...(props.emptyText === undefined ? {} : { emptyText: props.emptyText })}
          describedBy={
            value === undefined && spec.default !== undefined ? `${id}-default` : undefined
          }
          onCommit={props.onCommit ?? commit}
          onQuantity={mayBeRange(name) && !props.onCommit ? commit : undefined}
          aid={{ path, Help: FormulaHelp }}
        />
      ) : (
        <ComputedFigure id={id} value={value} spec={spec} unit={unit} />
      )}
      {typeof count === "number" && mayBeRange(name) && (
        <RangeButton label={label} onPress={() => setRefusal(commit(proposedRange(count, spec)))} />
      )}
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
      {refusal !== null && isPlain && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      {said.panel}
      {reference.panel}
      {props.hint !== undefined && <div className={styles.hint}>{props.hint}</div>}
    </div>
  );

  function defaultText(): string {
    const shown = figureText(spec.default ?? 0, spec, language);
    const withUnit = isPercent(spec) || unit === "" ? shown : `${shown} ${unit}`;
    return t("assumptions.byDefaultValue", { value: withUnit });
  }
});
