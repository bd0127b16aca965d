import { useState } from "react";
import type { ItemList } from "../../../scenario";
import type { Added } from "../../../state";
import { Button } from "../../parts/Button";
import { refusalOf } from "../commit";
import { focusAdded } from "../place";
import { useReading } from "../reading";
import styles from "./Form.module.css";

interface AddItemProps {
  readonly list: ItemList;
  readonly label: string;
  /** Puts the new item in the scenario. */
  readonly onAdd: () => Added;
}

/** Adds an item at the end of a list; its name is then ready to be typed. */
export function AddItem({ list, label, onAdd }: AddItemProps) {
  const { language, isVariant } = useReading();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (isVariant) return null;

  function add() {
    const { id, outcome } = onAdd();
    setRefusal(refusalOf(outcome, language));
    if (outcome.ok) focusAdded(`${list}.${id}`);
  }

  return (
    <div className={styles.add} data-no-print>
      <Button look="plain" data-add={list} onClick={add}>
        {label}
      </Button>
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}

/** Puts the focus on the way to add to a list that has become empty; a variant has none, and its subject takes it. */
export function focusAddButton(list: ItemList): void {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>(`[data-add="${list}"]`);
    (button ?? document.querySelector<HTMLElement>("[data-subject-title]"))?.focus();
  });
}
