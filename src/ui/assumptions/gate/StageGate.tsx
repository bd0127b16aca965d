import { useEffect, useRef, useState } from "react";
import type { Stage } from "../../../scenario";
import { Button } from "../../parts/Button";
import { refusalOf } from "../commit";
import { useReading } from "../reading";
import { Gate } from "./Gate";
import styles from "./Gate.module.css";
import { addGate } from "./gateEdits";
import { useMeasurables } from "./useMeasurables";

/** The gate of a stage, or the way to put one there. */
export function StageGate({ stage }: { stage: Stage }) {
  const reading = useReading();
  const { t, language } = reading;
  const measurables = useMeasurables();
  const [isNew, setNew] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [refusedFor, setRefusedFor] = useState(stage);
  if (refusedFor !== stage) {
    setRefusedFor(stage);
    setRefusal(null);
  }
  const hasGate = stage.gate !== undefined;
  const place = useRef<HTMLDivElement>(null);
  const hadGate = useRef(hasGate);
  useEffect(() => {
    const isRemoved = hadGate.current && !hasGate;
    const isBack = !hadGate.current && hasGate;
    hadGate.current = hasGate;
    if (isRemoved) setNew(false);
    // Removed by its own button: the way back takes the focus.
    if (isRemoved && document.activeElement === document.body) {
      place.current?.querySelector("button")?.focus();
    }
    // Brought back by undo, from the button that has given way to it.
    if (isBack && document.activeElement === document.body) {
      place.current?.querySelector("h5")?.focus();
    }
  }, [hasGate]);

  function add() {
    setNew(true);
    setRefusal(refusalOf(addGate(stage.id, measurables, reading), language));
  }

  return (
    <div ref={place} className={styles.gate}>
      {stage.gate ? (
        <Gate stage={stage} gate={stage.gate} isNew={isNew} onRefusal={setRefusal} />
      ) : (
        <div className={styles.head} data-no-print>
          <Button
            look="plain"
            className={styles.edge ?? ""}
            aria-label={t("editing.gate.addTo", { stage: stage.name })}
            onClick={add}
          >
            {t("editing.gate.add")}
          </Button>
          <span className={styles.kind}>{t("editing.gate.addHint")}</span>
        </div>
      )}
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}
