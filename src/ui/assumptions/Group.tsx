import { type ReactNode, useId } from "react";
import styles from "./Group.module.css";

interface GroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Items of one kind under their heading. */
export function Group({ title, hint, children }: GroupProps) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        {title}
      </h4>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}
