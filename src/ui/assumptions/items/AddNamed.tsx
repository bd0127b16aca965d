import { type FormEvent, useId, useRef, useState } from "react";
import { type ItemList, limits } from "../../../scenario";
import type { Added } from "../../../state";
import { Button } from "../../parts/Button";
import { refusalOf } from "../commit";
import { focusAssumption } from "../place";
import { useReading } from "../reading";
import styles from "./Form.module.css";

interface AddNamedProps {
  readonly list: ItemList;
  readonly label: string;
  readonly nameLabel: string;
  /** Puts the new item in the scenario. */
  readonly onAdd: (name: string) => Added;
  /** Key of the figure that is to be typed next. */
  readonly focusOn: string;
}

/** Adds an item that formulas call by its id: its name is asked for first, since the id is made from it. */
export function AddNamed({ list, label, nameLabel, onAdd, focusOn }: AddNamedProps) {
  const { t, language, isVariant } = useReading();
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const opener = useRef<HTMLDivElement>(null);
  if (isVariant) return null;

  function close() {
    setName(null);
    setRefusal(null);
  }

  function giveUp() {
    close();
    // The button is drawn again in the place of the form.
    requestAnimationFrame(() => opener.current?.querySelector("button")?.focus());
  }

  function add(event: FormEvent) {
    event.preventDefault();
    const given = (name ?? "").replace(/\s+/g, " ").trim();
    if (given === "") return setRefusal(t("lists.named.missing"));
    const { id: made, outcome } = onAdd(given);
    const refused = refusalOf(outcome, language);
    if (refused !== null) return setRefusal(refused);
    close();
    focusAssumption(`${list}.${made}.${focusOn}`);
  }

  return (
    <div ref={opener} className={styles.add} data-no-print>
      {name === null ? (
        <Button look="plain" data-add={list} onClick={() => setName("")}>
          {label}
        </Button>
      ) : (
        <form className={styles.named} aria-label={label} onSubmit={add}>
          <span className={styles.wideField}>
            <label htmlFor={id} className={styles.label}>
              {nameLabel}
            </label>
            <input
              id={id}
              ref={focus}
              type="text"
              className={styles.text}
              value={name}
              maxLength={limits.nameLength}
              autoComplete="off"
              onChange={(event) => setName(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== "Escape") return;
                event.stopPropagation();
                giveUp();
              }}
            />
          </span>
          <button type="submit" className={styles.submit}>
            {t("lists.named.confirm")}
          </button>
          <Button look="plain" onClick={giveUp}>
            {t("lists.named.giveUp")}
          </Button>
        </form>
      )}
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}
