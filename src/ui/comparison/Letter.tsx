import styles from "./Letter.module.css";

/** The letter that a scenario has in tables and on charts; the reference's is full. */
export function Letter({ letter, isReference }: { letter: string; isReference: boolean }) {
  return (
    <span className={styles.letter} data-reference={isReference}>
      {letter}
    </span>
  );
}
