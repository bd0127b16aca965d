import type { ReactNode } from "react";
import styles from "./Row.module.css";
import { Said, type SaidOf } from "./Said";

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly said?: SaidOf | undefined;
}

/** Something that is not a number, in words: a choice, a name, a reference. */
export function Fact({ label, children, said }: FactProps) {
  return (
    <div className={`${styles.row} ${styles.factRow}`}>
      <div className={styles.name}>
        <span>{label}</span>
        <Said said={said} label={label} />
      </div>
      <div className={styles.fact}>{children}</div>
    </div>
  );
}
