import styles from "./NumberField.module.css";
import { type FieldHabits, type NumberSpec, readField, writtenWords } from "./numberFieldReading";

interface NumberFieldPreviewProps {
  /** As typed so far. */
  readonly text: string;
  readonly spec: NumberSpec;
  readonly habits: FieldHabits;
}

/** What a calculation, a conversion or a range being typed will become: « = 37,5 ». */
export function NumberFieldPreview({ text, spec, habits }: NumberFieldPreviewProps) {
  const reading = readField(text, spec, habits);
  const isNews = reading.kind === "value" && reading.isComputed;
  return (
    <output className={styles.preview}>
      {isNews && `=\u00a0${writtenWords(reading.value, spec, habits.language)}`}
    </output>
  );
}
