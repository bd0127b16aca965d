import { useEffect, useEffectEvent, useId, useState } from "react";
import type { TypedText } from "../../parts/typedText";
import { useReading } from "../reading";
import { completionsOf, type FormulaName, withName, wordBefore } from "./completions";
import styles from "./FormulaHelp.module.css";

interface FormulaChoicesProps {
  readonly typed: TypedText;
  readonly names: readonly FormulaName[];
}

/** The names that what is typed may become: arrows choose, Enter puts the one chosen, Escape leaves the text as it is. */
export function FormulaChoices({ typed, names }: FormulaChoicesProps) {
  const { t } = useReading();
  const id = useId();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [chosen, setChosen] = useState({ text: "", index: -1 });
  const { fieldId, text, caret } = typed;
  const word = wordBefore(text, caret);
  const choices = word && dismissed !== text ? completionsOf(word.text, names) : [];
  const isOpen = choices.length > 0;
  // What was chosen among the names of another text is no choice.
  const at = chosen.text === text ? chosen.index : -1;

  function take(name: FormulaName) {
    if (!word) return;
    const next = withName(text, word, name.id);
    setDismissed(next.text);
    typed.onText(next.text, next.caret);
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const name = choices[at];
    if (by !== 0) {
      const from = at < 0 && by < 0 ? 0 : at;
      setChosen({ text, index: (from + by + choices.length) % choices.length });
    } else if (event.key === "Enter" && name) take(name);
    else if (event.key === "Escape") setDismissed(text);
    else return;
    event.preventDefault();
    // The field has its own use for these keys.
    event.stopPropagation();
  });

  const active = isOpen && at >= 0 ? `${id}-${at}` : null;
  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!field || !isOpen) return;
    field.addEventListener("keydown", onKeyDown);
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", id);
    return () => {
      field.removeEventListener("keydown", onKeyDown);
      field.removeAttribute("aria-autocomplete");
      field.removeAttribute("aria-controls");
    };
  }, [fieldId, isOpen, id]);
  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!field || active === null) return;
    field.setAttribute("aria-activedescendant", active);
    return () => field.removeAttribute("aria-activedescendant");
  }, [fieldId, active]);

  return (
    <>
      <output className={styles.count}>
        {isOpen && t("lists.formula.count", { count: choices.length })}
      </output>
      {isOpen && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element lists choices for a field one types in
        <span id={id} role="listbox" aria-label={t("lists.formula.names")} className={styles.list}>
          {choices.map((name, index) => (
            <span
              key={name.id}
              id={`${id}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.choice}
              // The field keeps the focus: what is typed in it goes on.
              onMouseDown={(event) => {
                event.preventDefault();
                take(name);
              }}
            >
              <span className={styles.id}>{name.id}</span> <span>{name.meaning}</span>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
