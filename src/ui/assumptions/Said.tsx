import { useId, useState } from "react";
import { useReading } from "./reading";
import styles from "./Said.module.css";

/** What a scenario says of one figure or item. */
export interface SaidOf {
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly state?: "to_confirm" | "estimated" | "quote" | "observed" | undefined;
}

interface SaidProps {
  readonly said: SaidOf | undefined;
  /** Name of what it is said of, for those who hear the button alone. */
  readonly label: string;
}

/** Whether there is anything to say. */
function isSaid(said: SaidOf | undefined): said is SaidOf {
  return Boolean(said && (said.note || said.source || said.state));
}

/** A small word (devis, estimé, note) that opens the note and the source behind a figure. */
export function Said({ said, label }: SaidProps) {
  const { t } = useReading();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (!isSaid(said)) return null;
  const hasText = Boolean(said.note || said.source);
  const word = said.state
    ? t(`assumptions.said.states.${said.state}`)
    : t(
        `assumptions.said.${said.note && said.source ? "noteAndSource" : said.note ? "note" : "source"}`,
      );
  if (!hasText) return <span className={styles.state}>{word}</span>;
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t("assumptions.said.about", { word, label })}
        onClick={() => setOpen(!isOpen)}
      >
        {word}
      </button>
      {isOpen && <SaidTexts id={id} said={said} />}
    </>
  );
}

/** The note and the source in full. */
function SaidTexts({ id, said }: { id?: string; said: SaidOf }) {
  const { t } = useReading();
  return (
    <dl id={id} className={styles.texts}>
      {said.note && (
        <div>
          <dt>{t("assumptions.said.noteTitle")}</dt>
          <dd>{said.note}</dd>
        </div>
      )}
      {said.source && (
        <div>
          <dt>{t("assumptions.said.sourceTitle")}</dt>
          <dd>{said.source}</dd>
        </div>
      )}
    </dl>
  );
}

/** What is said of the one figure that an item holds: of the item and of the figure together. */
export function saidOf(
  item: SaidOf & { readonly about?: Readonly<Record<string, SaidOf>> | undefined },
  key: string,
): SaidOf | undefined {
  const own = item.about?.[key];
  if (!own) return item;
  const join = (a: string | undefined, b: string | undefined) => (a && b ? `${a} ${b}` : (a ?? b));
  return {
    note: join(item.note, own.note),
    source: join(item.source, own.source),
    state: own.state,
  };
}
