import { useTranslation } from "react-i18next";
import { stageTone } from "../../charts";
import type { Stage } from "../../scenario";
import styles from "./Stairs.module.css";

interface StairsProps {
  stages: readonly Pick<Stage, "id" | "name" | "months">[];
}

/** The stages of a pilot as steps that rise, each as wide as it is long. */
export function Stairs({ stages }: StairsProps) {
  const { t } = useTranslation();
  return (
    <ol className={styles.stairs} aria-label={t("library.stairs")}>
      {stages.map((stage, index) => (
        <li key={stage.id} className={styles.step} style={{ flexGrow: stage.months }}>
          <span
            className={styles.riser}
            data-tone={stageTone(index, stages.length)}
            style={{ height: `${riseOf(index, stages.length)}rem` }}
          >
            <span className={styles.months}>
              {t("library.monthsCount", { months: stage.months })}
            </span>
          </span>
          <span className={styles.name} title={stage.name}>
            {stage.name}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Height of a step in rem: the lowest still holds its months. */
function riseOf(index: number, count: number): number {
  return 1.25 + (count <= 1 ? 0 : (index / (count - 1)) * 3.25);
}
