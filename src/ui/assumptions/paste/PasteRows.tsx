import {
  choiceWords,
  questionSentence,
  type Written,
  writtenWords,
} from "../../parts/numberFieldReading";
import { useReading } from "../reading";
import styles from "./Paste.module.css";
import type { PastePlan, PasteRow } from "./pastePlan";
import type { PasteTarget } from "./pasteTarget";

interface PasteRowsProps {
  readonly plan: PastePlan;
  readonly target: PasteTarget;
  /** Told which answer holds for the cell at this place of the pasted line. */
  readonly onAnswer: (at: number, value: Written) => void;
}

/** The pasted cells in their order: where each goes, what stands there, what it becomes or why not. */
export function PasteRows({ plan, target, onAnswer }: PasteRowsProps) {
  const { t } = useReading();
  const { rows } = target;
  return (
    <table className={styles.table}>
      <caption>{t("assumptions.paste.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t(rows ? "items.name" : "assumptions.paste.place")}</th>
          <th scope="col">{t(rows ? "assumptions.said.noteTitle" : "assumptions.paste.now")}</th>
          <th scope="col">{t("assumptions.paste.pasted")}</th>
          <th scope="col">{t("assumptions.paste.becomes")}</th>
        </tr>
      </thead>
      <tbody>
        {plan.rows.map((row) => (
          <tr key={row.at} data-unread={isUnread(row) || undefined}>
            {row.index === null ? (
              <td>–</td>
            ) : (
              <th scope="row">{rows ? short(rows.nameAt(row.at)) : target.labelOf(row.index)}</th>
            )}
            <td>
              {row.index !== null &&
                (rows ? short(rows.noteAt(row.at)) : (target.now[row.index] ?? ""))}
            </td>
            <td>{short(row.text)}</td>
            <td>
              <Becomes row={row} target={target} onAnswer={onAnswer} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function isUnread({ index, reading }: PasteRow): boolean {
  return index !== null && reading.kind !== "value";
}

function Becomes({ row, target, onAnswer }: Omit<PasteRowsProps, "plan"> & { row: PasteRow }) {
  const { t, language } = useReading();
  const { reading, index, text } = row;
  if (row.isTitle) return t("assumptions.paste.titleCell");
  if (index === null) return t("assumptions.paste.noPlace");
  const spec = target.specOf(index);
  switch (reading.kind) {
    case "value":
      return writtenWords(reading.value, spec, language);
    case "refused":
      return reading.sentence;
    case "cleared":
      return t("assumptions.field.empty");
    case "question":
      return (
        <>
          {questionSentence(text, reading.choices, language)}
          <span className={styles.choices}>
            {reading.choices.map((choice) => {
              const words = choiceWords(choice, spec, language);
              return (
                <button
                  key={words}
                  type="button"
                  className={styles.choice}
                  onClick={() => onAnswer(row.at, choice.value)}
                >
                  {words}
                </button>
              );
            })}
          </span>
        </>
      );
  }
}
