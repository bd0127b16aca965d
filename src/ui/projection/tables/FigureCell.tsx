import styles from "./table.module.css";

interface FigureCellProps {
  value: number | null;
  text: string;
  /** What a screen reader says of the button: the figure's name, place and value. */
  label: string;
  /** Below zero is no bad news here. */
  isNeutral?: boolean;
  /** Null where there is nothing more to show. */
  onOpen: (() => void) | null;
}

/** A figure that opens on its parts. */
export function FigureCell({ value, text, label, isNeutral = false, onOpen }: FigureCellProps) {
  const tone = value === null ? styles.zero : value < 0 && !isNeutral ? styles.negative : undefined;
  return (
    <td className={tone}>
      {onOpen ? (
        <button type="button" className={styles.figure} aria-label={label} onClick={onOpen}>
          {text}
        </button>
      ) : (
        text
      )}
    </td>
  );
}
