import { translator } from "../../locales";
import type { Language } from "../../units";
import styles from "./NumberField.module.css";
import {
  choiceWords,
  type FieldChoice,
  type NumberSpec,
  questionSentence,
} from "./numberFieldReading";

/** Why a typed number was not taken, or what it could mean. */
export type FieldMessage =
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "question"; readonly choices: readonly FieldChoice[] };

interface NumberFieldMessageProps {
  readonly id: string;
  readonly message: FieldMessage;
  /** The text as typed. */
  readonly text: string;
  readonly spec: NumberSpec;
  readonly language: Language;
  readonly onChoose: (choice: FieldChoice) => void;
  /** Gives the field back what stood there. */
  readonly onGiveUp: () => void;
}

/** The sentence under a number field, spoken as it appears; a question has its answers as buttons. */
export function NumberFieldMessage(props: NumberFieldMessageProps) {
  const { id, message, text, spec, language, onChoose, onGiveUp } = props;
  if (message.kind === "refused") {
    return (
      <span id={id} role="alert" className={styles.message}>
        {message.sentence}
      </span>
    );
  }
  const isAlone = message.choices.length === 1;
  return (
    <span id={id} role="alert" className={styles.message}>
      {questionSentence(text, message.choices, language)}
      <span className={styles.choices}>
        {message.choices.map((choice) => {
          const words = choiceWords(choice, spec, language);
          return (
            <button
              key={words}
              type="button"
              className={styles.choice}
              onClick={() => onChoose(choice)}
            >
              {words}
            </button>
          );
        })}
        {isAlone && (
          <button type="button" className={styles.choice} onClick={onGiveUp}>
            {translator(language)("assumptions.field.giveUp")}
          </button>
        )}
      </span>
    </span>
  );
}
