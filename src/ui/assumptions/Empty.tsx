import type { ReactNode } from "react";
import styles from "./Group.module.css";

/** What is said where a subject has nothing to show. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
