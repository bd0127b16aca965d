import { type ReactNode, useState } from "react";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  /** The words that are clicked. */
  label: ReactNode;
  /** Drawn only while open, so that a closed table costs nothing. */
  children: ReactNode | (() => ReactNode);
  className?: string;
}

/** Something more, shown when asked for: a table under its chart, a note under its figure. */
export function Disclosure({ label, children, className }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={[styles.details, className].filter(Boolean).join(" ")}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{label}</summary>
      {isOpen && (typeof children === "function" ? children() : children)}
    </details>
  );
}
