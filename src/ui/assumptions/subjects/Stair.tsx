import { stageTone } from "../../../charts";
import type { Stage } from "../../../scenario";
import { useReading } from "../reading";
import { elementOf } from "../target";
import { stageDates } from "./stageDates";
import styles from "./Stair.module.css";

/** The pilot drawn as steps that rise, as wide as they last; each leads to its stage. */
export function Stair({ stages }: { stages: readonly Stage[] }) {
  const reading = useReading();
  const { t } = reading;
  return (
    <nav aria-label={t("assumptions.stage.stair")}>
      <ol className={styles.stair}>
        {stages.map((stage, index) => (
          <li
            key={stage.id}
            className={styles.place}
            style={{ flexGrow: Math.min(stage.months, 36) }}
          >
            <button
              type="button"
              className={styles.step}
              style={{
                height: `${2.5 + (index * 5) / Math.max(1, stages.length - 1)}rem`,
                background: `var(--stage-${stageTone(index, stages.length)})`,
                color: `var(--on-stage-${stageTone(index, stages.length)})`,
              }}
              aria-label={t("assumptions.stage.stairStep", {
                number: index + 1,
                name: stage.name,
                dates: stageDates(stage, reading),
              })}
              onClick={() => elementOf(`stages.${stage.id}`)?.focus()}
            >
              {index + 1}
            </button>
            <span className={styles.name} aria-hidden="true">
              {stage.name}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
