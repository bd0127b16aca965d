import { useEffect, useId, useRef, useState } from "react";
import type { Criterion } from "../../../scenario";
import { refusalOf } from "../commit";
import { useReading } from "../reading";
import { fieldId } from "../target";
import { useSaid } from "../useSaid";
import { CriterionForm } from "./CriterionForm";
import { CriterionSentence } from "./CriterionSentence";
import styles from "./Gate.module.css";
import { changeCriterion, moveCriterion } from "./gateEdits";
import type { Measurables } from "./metrics";

interface CriterionItemProps {
  readonly stage: string;
  readonly criterion: Criterion;
  readonly measurables: Measurables;
  readonly place: number;
  readonly count: number;
  /** Whether it was just added: its form is then open, and has the focus. */
  readonly isNew: boolean;
  /** Says why the last edit was refused; null where it was taken. */
  readonly onRefusal: (refusal: string | null) => void;
  readonly onMoved: (place: number) => void;
  readonly onDuplicate: (() => void) | null;
  readonly onRemove: () => void;
}

/** A criterion: its name, its sentence, and the form that changes what it asks. */
export function CriterionItem(props: CriterionItemProps) {
  const { stage, criterion, measurables, place, count, isNew, onRefusal } = props;
  const reading = useReading();
  const { t, language } = reading;
  const [isOpen, setOpen] = useState(isNew);
  const formId = useId();
  const moved = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // Moved in the list, a button loses the focus with which it was pressed.
    moved.current?.focus();
    moved.current = null;
  });
  const path = `stages.${stage}.gate.criteria.${criterion.id}`;
  const said = useSaid(criterion, criterion.name, path);

  function change(next: Criterion): string | null {
    return refusalOf(changeCriterion(stage, criterion, next, reading), language);
  }

  function move(by: 1 | -1) {
    moved.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const refusal = refusalOf(moveCriterion(stage, criterion.id, by), language);
    onRefusal(refusal);
    if (refusal !== null) moved.current = null;
    else props.onMoved(place + by);
  }

  return (
    <>
      <div className={styles.head} data-said-row>
        <span id={fieldId(path)} tabIndex={-1} className={styles.name}>
          {criterion.name}
        </span>
        <span className={styles.kind}>
          {t(
            criterion.required === false
              ? "assumptions.stage.optional"
              : "assumptions.stage.required",
          )}
        </span>
        {said.word}
        <button
          type="button"
          className={styles.quiet}
          aria-expanded={isOpen}
          aria-controls={isOpen ? formId : undefined}
          aria-label={t("editing.gate.changeWhat", { name: criterion.name })}
          onClick={() => setOpen(!isOpen)}
          data-no-print
        >
          {t("editing.gate.change")}
        </button>
        {said.panel}
      </div>
      <CriterionSentence path={path} criterion={criterion} onChange={change} />
      {isOpen && (
        <CriterionForm
          id={formId}
          criterion={criterion}
          measurables={measurables}
          place={place}
          count={count}
          startsFocused={isNew}
          onChange={(next) => onRefusal(change(next))}
          onMove={move}
          onDuplicate={props.onDuplicate}
          onRemove={props.onRemove}
        />
      )}
    </>
  );
}
