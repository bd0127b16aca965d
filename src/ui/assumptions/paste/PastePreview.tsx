import { useEffect, useId, useRef, useState } from "react";
import { type MarkReading, type PastedLine, pastedLines } from "../../../units";
import { Button } from "../../parts/Button";
import { choiceWords, type Written } from "../../parts/numberFieldReading";
import { Select } from "../../parts/Select";
import { useReading } from "../reading";
import styles from "./Paste.module.css";
import { PasteRows } from "./PasteRows";
import { commaOf, type Doubt, pastePlan } from "./pastePlan";
import type { PasteTarget } from "./pasteTarget";

interface PastePreviewProps {
  readonly target: PasteTarget;
  readonly table: readonly (readonly string[])[];
  /** Cell pasted into. */
  readonly start: number;
  readonly onClose: () => void;
  /** Back to the pasted text, where it stands in a field to be corrected. */
  readonly onCorrect?: () => void;
}

/** What a pasted table would change, cell by cell, before anything is changed. */
export function PastePreview({ target, table, start, onClose, onCorrect }: PastePreviewProps) {
  const { t, language } = useReading();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const lines = target.lines ?? pastedLines(table);
  const [line, setLine] = useState<PastedLine | undefined>(lines[0]);
  const [isTitled, setTitled] = useState(line?.isTitled === true);
  const [comma, setComma] = useState<MarkReading | null>(null);
  const [asked, setAsked] = useState<Doubt | null>(null);
  const [answers, setAnswers] = useState<ReadonlyMap<number, Written>>(new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    const place = section.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onClose();
    };
    place?.addEventListener("keydown", onKeyDown);
    return () => place?.removeEventListener("keydown", onKeyDown);
  }, [onClose]);
  if (line === undefined) return null;
  const decisions = { line, isTitled, comma, answers };
  const plan = pastePlan(target, start, decisions, language);
  const doubt = plan.doubt ?? asked;
  const filled = plan.values.size;
  const isShort = target.mayGrow && !target.isWhole && start === 0 && filled < target.now.length;

  function choose(value: string) {
    const next = lines.find((one) => `${one.kind}${one.number}` === value);
    if (!next) return;
    setLine(next);
    setTitled(next.isTitled);
    setAnswers(new Map());
    setAsked(null);
  }

  function apply(isAll = target.isWhole === true) {
    const said = target.onApply(plan.values, isAll, isTitled ? 1 : 0);
    if (said === null) onClose();
    else setRefusal(said);
  }

  return (
    <section ref={section} aria-labelledby={titleId} className={styles.preview} data-no-print>
      <h5 ref={title} id={titleId} tabIndex={-1} className={styles.title}>
        {t("assumptions.paste.title", { label: target.label })}
      </h5>
      {lines.length > 1 && (
        <div className={styles.line}>
          <Select
            label={t("assumptions.paste.line")}
            value={`${line.kind}${line.number}`}
            choices={lines.map((one) => [`${one.kind}${one.number}`, lineWords(one)] as const)}
            onChoose={choose}
          />
        </div>
      )}
      {line.isTitled && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isTitled}
            onChange={(event) => {
              setTitled(event.currentTarget.checked);
              setAnswers(new Map());
            }}
          />
          {t("assumptions.paste.isTitled", { text: short(line.cells[0] ?? "") })}
        </label>
      )}
      {doubt && (
        <fieldset className={styles.doubt}>
          <legend>{t("assumptions.paste.marks", { text: doubt.text })}</legend>
          {doubt.choices.map((choice) => {
            const says = commaOf(doubt.text, choice);
            return (
              <label key={says} className={styles.check}>
                <input
                  type="radio"
                  name={titleId}
                  checked={comma === says}
                  onChange={() => {
                    setAsked(doubt);
                    setComma(says);
                  }}
                />
                {choiceWords(choice, target.specOf(0), language)}
              </label>
            );
          })}
        </fieldset>
      )}
      <output className={styles.sayings}>
        {plan.beyond > 0 && (
          <span className={styles.warning}>
            {t("assumptions.paste.tooMany", { count: plan.beyond, places: target.now.length })}
          </span>
        )}
        {plan.unread > 0 && (
          <span className={styles.refusal}>
            {t("assumptions.paste.unread", { count: plan.unread })}
          </span>
        )}
        {refusal !== null && <span className={styles.refusal}>{refusal}</span>}
      </output>
      <PasteRows
        plan={plan}
        target={target}
        onAnswer={(at, value) => setAnswers(new Map([...answers, [at, value]]))}
      />
      <div className={styles.actions}>
        {plan.unread === 0 && filled > 0 && (
          <Button look="strong" onClick={() => apply()}>
            {target.rows?.applyWords(filled) ?? t("assumptions.paste.apply", { count: filled })}
          </Button>
        )}
        {plan.unread === 0 && isShort && (
          <Button onClick={() => apply(true)}>
            {t("assumptions.paste.replaceAll", { count: filled })}
          </Button>
        )}
        {plan.unread > 0 && filled > 0 && plan.mayLeaveOut && (
          <Button onClick={() => apply()}>
            {target.rows?.applyReadWords(filled) ??
              t("assumptions.paste.applyRead", { count: filled })}
          </Button>
        )}
        {plan.unread > 0 && onCorrect && (
          <Button onClick={onCorrect}>{t("assumptions.paste.correct")}</Button>
        )}
        <Button onClick={onClose}>{t("assumptions.paste.giveUp")}</Button>
      </div>
    </section>
  );

  function lineWords({ kind, number, cells }: PastedLine): string {
    const extract = cells.filter((cell) => cell !== "").slice(0, 3);
    return t(`assumptions.paste.${kind}`, {
      number,
      extract: `${extract.map(short).join(" | ")}…`,
    });
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 24 ? `${line.slice(0, 23)}…` : line;
}
