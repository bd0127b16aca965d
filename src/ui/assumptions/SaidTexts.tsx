import type { Translate } from "../../locales";
import { useReading } from "./reading";
import styles from "./Said.module.css";

/** What a scenario says of one figure or item. */
export interface SaidOf {
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly state?: "to_confirm" | "estimated" | "quote" | "observed" | undefined;
}

/** Whether there is anything to say. */
export function isSaid(said: SaidOf | undefined): said is SaidOf {
  return Boolean(said && (said.note || said.source || said.state));
}

/** The word that stands for what is said: its state, else that there is a note or a source. */
export function saidWord(said: SaidOf, t: Translate): string {
  if (said.state) return t(`assumptions.said.states.${said.state}`);
  const kind = said.note && said.source ? "noteAndSource" : said.note ? "note" : "source";
  return t(`assumptions.said.${kind}`);
}

/** The note and the source in full. */
export function SaidTexts({ id, said }: { id: string; said: SaidOf }) {
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
