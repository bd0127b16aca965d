import { translator } from "../../locales";
import type { Candidate, Language } from "../../units";
import styles from "./NumberField.module.css";
import { type NumberSpec, showValue } from "./numberFieldReading";

/** Why a typed number was not taken, or what it could mean. */
export type FieldMessage =
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "question"; readonly candidates: readonly [Candidate, Candidate] };

interface NumberFieldMessageProps {
  readonly id: string;
  readonly message: FieldMessage;
  /** The text as typed. */
  readonly text: string;
  readonly spec: NumberSpec;
  readonly language: Language;
  readonly onChoose: (candidate: Candidate) => void;
}

/** The sentence under a number field, spoken as it appears; a question has its answers as buttons. */
export function NumberFieldMessage(props: NumberFieldMessageProps) {
  const { id, message, text, spec, language, onChoose } = props;
  const t = translator(language);
  if (message.kind === "refused") {
    return (
      <span id={id} role="alert" className={styles.message}>
        {message.sentence}
      </span>
    );
  }
  return (
    <span id={id} role="alert" className={styles.message}>
      {t("assumptions.field.question", { text: text.trim() })}
      <span className={styles.choices}>
        {message.candidates.map((candidate) => (
          <button
            key={candidate.reading}
            type="button"
            className={styles.choice}
            onClick={() => onChoose(candidate)}
          >
            {t(`assumptions.field.${candidate.reading}`, {
              value: showValue(candidate.value, spec, language),
            })}
          </button>
        ))}
      </span>
    </span>
  );
}
