import type { Criterion } from "../../../scenario";
import { unitWord } from "../figures";
import { InlineFigure } from "../InlineFigure";
import { useReading } from "../reading";
import { Said } from "../Said";
import { isSaid } from "../SaidTexts";
import { metricWords } from "./automaticName";
import styles from "./Gate.module.css";
import { looksBack, thresholdSpec } from "./metrics";

interface CriterionSentenceProps {
  readonly path: string;
  readonly criterion: Criterion;
  /** Takes the criterion with another figure, or says why not. */
  readonly onChange: (criterion: Criterion) => string | null;
}

/** A criterion as a sentence, its figures in place. */
export function CriterionSentence({ path, criterion, onChange }: CriterionSentenceProps) {
  const { t, language, nameOf, units } = useReading();
  const { metric, op, threshold, window: months, probability } = criterion;
  return (
    <div className={styles.sentence} data-said-row>
      {metric === "manual" ? t("assumptions.stage.manual") : metricWords(criterion, t, nameOf)}
      {(months !== undefined || looksBack(metric)) && (
        <>
          {" "}
          <div className={styles.phrase}>
            {t("assumptions.stage.windowBefore")}
            <InlineFigure
              path={`${path}.window`}
              name="criteria.window"
              value={months}
              unit={t("assumptions.stage.windowAfter")}
              isOptional
            />
            {months !== undefined && said("window")}
          </div>
        </>
      )}
      {metric === "manual" ? (
        <>
          {" "}
          <InlineFigure
            path={`${path}.probability`}
            name="criteria.probability"
            value={probability}
            unit="%"
          />
          {probability !== undefined && said("probability")}
          {/* Files from elsewhere may speak of the threshold that a judgement has for form. */}
          {isSaid(criterion.about?.threshold) && said("threshold")}
        </>
      ) : (
        <>
          {t("assumptions.stage.opBefore")}
          <div className={typeof threshold === "object" ? styles.wide : styles.phrase}>
            <span>{t(`assumptions.stage.ops.${op}`)}</span>{" "}
            <InlineFigure
              path={`${path}.threshold`}
              name="criteria.threshold"
              value={threshold}
              spec={thresholdSpec(metric).spec}
              unit={unitWord({ t, language }, thresholdSpec(metric).unit, {
                word: units.get(criterion.service ?? ""),
              })}
              onCommit={(next) =>
                next === undefined ? null : onChange({ ...criterion, threshold: next })
              }
            />
          </div>
          {said("threshold")}
        </>
      )}
    </div>
  );

  /** What is said of one of its figures, and the way to write it. */
  function said(key: "threshold" | "window" | "probability") {
    return (
      <Said
        said={criterion.about?.[key]}
        label={t(`assumptions.fields.criteria.${key}`)}
        path={`${path}.${key}`}
      />
    );
  }
}
