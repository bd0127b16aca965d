import type { ReactNode } from "react";
import styles from "./Row.module.css";
import type { SaidOf } from "./Said";
import { fieldId } from "./target";
import { useSaid } from "./useSaid";

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly said?: SaidOf | undefined;
  /** Id path of the choice, where the scenario gives it: what is said of it may then be written. */
  readonly path?: string | undefined;
}

/** Something that is not a number, in words: a choice, a name, a reference. */
export function Fact({ label, children, said, path }: FactProps) {
  const { word, panel } = useSaid(said, label, path);
  return (
    <div
      className={`${styles.row} ${styles.factRow}`}
      id={path === undefined ? undefined : fieldId(path)}
      tabIndex={path === undefined ? undefined : -1}
      data-said-row
    >
      <div className={styles.name}>
        <span>
          {label} {word}
        </span>
      </div>
      <div className={styles.fact}>{children}</div>
      {panel}
    </div>
  );
}
