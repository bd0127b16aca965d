import { dotsEvery, scenarioLine } from "../../../charts";
import styles from "./Figure.module.css";

/** How the line of a scenario is drawn: colour, dashes and dots. */
export function LineSample({ index, isReference }: { index: number; isReference: boolean }) {
  const { tone, dash, width } = scenarioLine(index, isReference);
  return (
    <svg className={styles.sample} data-tone={tone} viewBox="0 0 44 10" aria-hidden="true">
      <line x1="0" y1="5" x2="44" y2="5" strokeWidth={width} strokeDasharray={dash.join(" ")} />
      {dotsEvery(index) > 0 && [8, 22, 36].map((x) => <circle key={x} cx={x} cy="5" r="3" />)}
    </svg>
  );
}
