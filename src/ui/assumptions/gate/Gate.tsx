import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { type Criterion, type Gate as GateOf, limits, type Stage } from "../../../scenario";
import { Button } from "../../parts/Button";
import { refusalOf } from "../commit";
import { specOf } from "../figures";
import { InlineFigure } from "../InlineFigure";
import { useReading } from "../reading";
import { fieldId } from "../target";
import { CriterionItem } from "./CriterionItem";
import styles from "./Gate.module.css";
import { addCriterion, duplicateCriterion, removeCriterion, removeGate } from "./gateEdits";
import { OnFail } from "./OnFail";
import { useMeasurables } from "./useMeasurables";

interface GateProps {
  readonly stage: Stage;
  readonly gate: GateOf;
  /** Whether it was just added: its first criterion is then open. */
  readonly isNew: boolean;
  readonly onRefusal: (refusal: string | null) => void;
}

/** What must hold for the pilot to go on after a stage, and what happens where it does not. */
export function Gate({ stage, gate, isNew, onRefusal }: GateProps) {
  const reading = useReading();
  const { t, language, isVariant } = reading;
  const measurables = useMeasurables();
  const [added, setAdded] = useState(isNew ? (gate.criteria[0]?.id ?? null) : null);
  const [news, setNews] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const isWaiting = useRef(false);
  const { criteria } = gate;
  useEffect(() => {
    // What had the focus is gone: the next thing to do takes it.
    if (isWaiting.current) place.current?.querySelector<HTMLElement>("[data-add]")?.focus();
    isWaiting.current = false;
  });
  const path = `stages.${stage.id}.gate`;
  const optional = criteria.filter(({ required }) => required === false).length;

  function add() {
    const { id, outcome } = addCriterion(stage.id, gate, measurables, reading);
    setAdded(id);
    onRefusal(refusalOf(outcome, language));
  }

  function duplicate(criterion: Criterion) {
    const name = t("editing.gate.copyName", { name: criterion.name }).slice(0, limits.nameLength);
    const { id, outcome } = duplicateCriterion(stage.id, gate, criterion, name);
    setAdded(id);
    onRefusal(refusalOf(outcome, language));
  }

  function remove(id: string) {
    isWaiting.current = true;
    const refusal = refusalOf(removeCriterion(stage.id, id), language);
    if (refusal !== null) isWaiting.current = false;
    onRefusal(refusal);
  }

  return (
    <div ref={place}>
      <h5 id={fieldId(path)} tabIndex={-1} className={styles.title}>
        {t("assumptions.stage.gate")}
      </h5>
      {criteria.length === 0 && <p className={styles.sentence}>{t("editing.gate.empty")}</p>}
      <ul className={styles.criteria}>
        {criteria.map((criterion, index) => (
          <li key={criterion.id}>
            <CriterionItem
              stage={stage.id}
              criterion={criterion}
              measurables={measurables}
              place={index}
              count={criteria.length}
              isNew={criterion.id === added}
              onRefusal={onRefusal}
              onMoved={(to) =>
                setNews(t("editing.gate.moved", { place: to + 1, count: criteria.length }))
              }
              onDuplicate={isVariant ? null : () => duplicate(criterion)}
              onRemove={() => remove(criterion.id)}
            />
          </li>
        ))}
      </ul>
      <VisuallyHidden component="output">{news}</VisuallyHidden>
      {!isVariant && (
        <Button look="plain" className={styles.edge ?? ""} onClick={add} data-add data-no-print>
          {t("editing.gate.addCriterion")}
        </Button>
      )}
      {optional > 0 && (
        <div className={styles.sentence}>
          {t("assumptions.stage.atLeastBefore")}{" "}
          <InlineFigure
            path={`${path}.atLeast`}
            name="gate.atLeast"
            value={gate.atLeast}
            spec={{ ...specOf("gate.atLeast"), default: optional }}
            unit=""
            isOptional
          />
        </div>
      )}
      <OnFail stage={stage.id} gate={gate} onRefusal={onRefusal} />
      <button
        type="button"
        className={styles.remove}
        aria-label={t("editing.gate.removeFrom", { stage: stage.name })}
        onClick={() => onRefusal(refusalOf(removeGate(stage.id), language))}
        data-no-print
      >
        {t("editing.gate.remove")}
      </button>
    </div>
  );
}
