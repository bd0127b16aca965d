import type { ReactNode } from "react";
import styles from "./Projector.module.css";

/** The one sentence of a screen. */
export function Message({ children }: { children: ReactNode }) {
  return <h2 className={styles.message}>{children}</h2>;
}
