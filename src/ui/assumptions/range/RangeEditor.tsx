import { useId, useState } from "react";
import type { Distribution, Quantity } from "../../../scenario";
import { NumberField } from "../../parts/NumberField";
import { isPercent, type NumberSpec, showValue } from "../../parts/numberFieldReading";
import { Select } from "../../parts/Select";
import { type Reading, useReading } from "../reading";
import { DiscreteRows } from "./DiscreteRows";
import { type Form, formsFor, isReshapeOf, reshape } from "./forms";
import { outsideOf } from "./outside";
import { ParameterFields, type RangePartProps } from "./ParameterFields";
import { lambdaSpec, withParameters } from "./parameters";
import { singleNumber } from "./propose";
import styles from "./RangeEditor.module.css";

interface RangeEditorProps extends Omit<RangePartProps, "onCommit"> {
  readonly onCommit: (value: Quantity) => string | null;
}

/** The numbers of a range, its form for who wants another, and the way back to a single number. */
export function RangeEditor(props: RangeEditorProps) {
  const { label, value, spec, onCommit } = props;
  const reading = useReading();
  const { t } = reading;
  const formsId = useId();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [refusedFor, setRefusedFor] = useState(value);
  if (refusedFor !== value) {
    setRefusedFor(value);
    setRefusal(null);
  }
  // What was last typed: trying one form after the other changes nothing of it.
  const [typed, setTyped] = useState(value);
  if (!isReshapeOf(value, typed)) setTyped(value);
  const warnings = outsideSentences(value, spec, reading);
  return (
    <fieldset
      aria-label={t("editing.range.group", { label })}
      className={styles.editor}
      data-no-print
    >
      <div className={styles.main}>
        {value.dist === "discrete" ? (
          <DiscreteRows {...props} value={value} />
        ) : (
          <ParameterFields {...props} key={value.dist} />
        )}
        <div className={styles.actions}>
          <button
            type="button"
            className={styles.quiet}
            aria-expanded={isOpen}
            aria-controls={isOpen ? formsId : undefined}
            aria-label={t("editing.range.otherFormOf", { label })}
            onClick={() => setOpen(!isOpen)}
          >
            {t("editing.range.otherForm")}
          </button>
          <button
            type="button"
            className={styles.quiet}
            aria-label={t("editing.range.singleOf", { label })}
            onClick={() => setRefusal(onCommit(singleNumber(typed)))}
          >
            {t("editing.range.single")}
          </button>
        </div>
      </div>
      {isOpen && (
        <div id={formsId} className={styles.forms}>
          <FormChoice
            shown={value.dist}
            forms={formsFor(typed, value.dist, spec)}
            onChoose={(form) => setRefusal(onCommit(reshape(typed, form)))}
          />
          {value.dist === "pert" && <Lambda {...props} value={value} />}
        </div>
      )}
      {warnings.map((sentence) => (
        <p key={sentence} className={styles.warning}>
          {sentence}
        </p>
      ))}
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </fieldset>
  );
}

interface FormChoiceProps {
  readonly shown: Form;
  readonly forms: readonly Form[];
  readonly onChoose: (form: Form) => void;
}

function FormChoice({ shown, forms, onChoose }: FormChoiceProps) {
  const { t } = useReading();
  return (
    <Select
      label={t("editing.range.form")}
      value={shown}
      choices={forms.map((form) => [form, t(`editing.range.forms.${form}`)] as const)}
      onChoose={(chosen) => {
        const form = forms.find((one) => one === chosen);
        if (form) onChoose(form);
      }}
    />
  );
}

function Lambda({
  id,
  label,
  value,
  onCommit,
}: RangeEditorProps & { value: Extract<Distribution, { dist: "pert" }> }) {
  const { t, language } = useReading();
  const word = t("editing.range.parameters.lambda");
  return (
    <span className={styles.lambda}>
      <span aria-hidden="true" className={styles.label}>
        {word}
      </span>
      <NumberField
        id={`${id}.lambda`}
        label={`${label}, ${word}`}
        value={value.lambda}
        spec={lambdaSpec}
        unit=""
        language={language}
        mayBeEmpty
        onCommit={(lambda) => onCommit(withParameters(value, { lambda }))}
      />
    </span>
  );
}

/** What draws of a range could do that the field does not allow, in sentences. */
function outsideSentences(
  value: Distribution,
  spec: NumberSpec,
  { t, language }: Pick<Reading, "t" | "language">,
): string[] {
  const { below, above } = outsideOf(value, spec);
  const percent = language === "fr" ? "\u202f%" : "%";
  const write = (bound: number) =>
    showValue(bound, spec, language) + (isPercent(spec) ? percent : "");
  const sentences: string[] = [];
  if (below && spec.min !== undefined) {
    const key = spec.min !== 0 ? "below" : spec.exclusiveMin ? "zero" : "negative";
    sentences.push(t(`editing.range.outside.${key}`, { min: write(spec.min) }));
  }
  if (above && spec.max !== undefined) {
    sentences.push(t("editing.range.outside.above", { max: write(spec.max) }));
  }
  return sentences;
}
