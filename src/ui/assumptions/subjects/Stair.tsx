import type { Stage } from "../../../scenario";
import { useReading } from "../reading";
import { elementOf } from "../target";
import { stageDates } from "./stageDates";
import styles from "./Stair.module.css";

const tones = 6;

/** Which of the six tones a stage takes: the first is the lightest, the last the darkest. */
function toneOf(index: number, count: number): number {
  if (count <= 1) return 1;
  if (count <= tones) return 1 + Math.round((index * (tones - 1)) / (count - 1));
  return 1 + Math.floor((index * tones) / count);
}

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
                background: `var(--stage-${toneOf(index, stages.length)})`,
                color: `var(--on-stage-${toneOf(index, stages.length)})`,
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
