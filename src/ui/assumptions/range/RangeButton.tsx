import { useReading } from "../reading";
import styles from "./RangeButton.module.css";
import { RangeSign } from "./RangeShape";

interface RangeButtonProps {
  /** Name of the figure. */
  readonly label: string;
  readonly onPress: () => void;
}

/** Turns a number into a range. */
export function RangeButton({ label, onPress }: RangeButtonProps) {
  const { t } = useReading();
  const words = t("editing.range.give", { label });
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={words}
      title={words}
      onClick={onPress}
      data-range-button
      data-no-print
    >
      <RangeSign />
    </button>
  );
}
