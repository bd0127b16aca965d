import { type ReactNode, useId, useRef, useState } from "react";
import { useReading } from "./reading";
import styles from "./Said.module.css";
import { SaidEditor } from "./SaidEditor";
import { isSaid, type SaidOf, SaidTexts, saidWord } from "./SaidTexts";

interface SaidParts {
  /** The word that opens it, to stand beside the name. */
  readonly word: ReactNode;
  /** What it opens, to stand below; null while closed. */
  readonly panel: ReactNode;
}

/** What is said of a figure or item, to be read and, where it has a path and may change, written. */
export function useSaid(
  said: SaidOf | undefined,
  label: string,
  path: string | undefined,
): SaidParts {
  const { t } = useReading();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const mayWrite = path !== undefined;
  const word = isSaid(said) ? saidWord(said, t) : null;
  if (!mayWrite) {
    if (!isSaid(said)) return { word: null, panel: null };
    if (!said.note && !said.source)
      return { word: <span className={styles.state}>{word}</span>, panel: null };
  }
  const words =
    word === null ? t("said.add", { label }) : t("assumptions.said.about", { word, label });
  function close() {
    setOpen(false);
    button.current?.focus();
  }
  return {
    word: (
      <button
        ref={button}
        type="button"
        className={word === null ? styles.add : styles.open}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={words}
        title={word === null ? t("said.addTitle") : undefined}
        onClick={() => setOpen(!isOpen)}
        data-no-print={word === null || undefined}
      >
        {word ?? <NoteSign />}
      </button>
    ),
    panel: !isOpen ? null : mayWrite ? (
      <SaidEditor id={id} path={path} label={label} onClose={close} />
    ) : (
      <SaidTexts id={id} said={said ?? {}} />
    ),
  };
}

/** A few written lines. */
function NoteSign() {
  return (
    <svg className={styles.sign} width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
      <path d="M1 2H13M1 6H13M1 10H8" />
    </svg>
  );
}
