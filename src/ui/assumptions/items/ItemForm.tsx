import { type ReactNode, useEffect, useRef, useState } from "react";
import { type CoveredChange, coveredChanges, limits } from "../../../scenario";
import { duplicateItem, moveItem, removeItem, setValue, store } from "../../../state";
import { Button } from "../../parts/Button";
import { refusalOf } from "../commit";
import { focusAdded, focusAssumption } from "../place";
import { useReading } from "../reading";
import { focusAddButton } from "./AddItem";
import { CoveredNews } from "./CoveredNews";
import styles from "./Form.module.css";
import { ItemRemoval } from "./ItemRemoval";
import type { Siblings } from "./siblings";
import { TextField } from "./TextField";

interface ItemFormProps {
  readonly id: string;
  readonly siblings: Siblings;
  readonly item: { readonly id: string; readonly name: string };
  readonly isNew: boolean;
  /** The choices of this kind of item. */
  readonly children?: ReactNode;
}

/** What an item is called, what it is, and its place in its list. */
export function ItemForm({ id, siblings, item, isNew, children }: ItemFormProps) {
  const { t, language, isVariant } = useReading();
  const { list, ids } = siblings;
  const place = ids.indexOf(item.id);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [news, setNews] = useState<readonly CoveredChange[]>([]);
  const moved = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // Moved in the list, a button loses the focus with which it was pressed.
    moved.current?.focus();
    moved.current = null;
  });

  /** Does an edit; where it moves or copies a stage, what changes elsewhere is told. */
  function tellingNews<T>(change: () => T): T {
    const before = store.getState().open?.shown;
    const done = change();
    const after = store.getState().open?.shown;
    if (list === "stages" && before && after) setNews(coveredChanges(before, after));
    return done;
  }

  function move(by: 1 | -1) {
    const other = ids[place + by];
    if (other === undefined) return;
    moved.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    tellingNews(() => setRefusal(refusalOf(moveItem(list, item.id, other), language)));
  }

  function copy() {
    const name = t("items.copyName", { name: item.name }).slice(0, limits.nameLength);
    const { id, outcome } = tellingNews(() => duplicateItem(list, item.id, name));
    setRefusal(refusalOf(outcome, language));
    if (outcome.ok) focusAdded(`${list}.${id}`);
  }

  function remove() {
    const refused = refusalOf(removeItem(list, item.id), language);
    setRefusal(refused);
    if (refused !== null) return;
    // What had the focus is gone: the nearest item takes it, else the way to add one.
    const next = ids[place + 1] ?? ids[place - 1];
    if (next === undefined) focusAddButton(list);
    else focusAssumption(`${list}.${next}`);
  }

  return (
    <fieldset id={id} className={styles.form} aria-label={t("items.form", { name: item.name })}>
      <TextField
        label={t("items.name")}
        value={item.name}
        maxLength={limits.nameLength}
        startsFocused={isNew}
        onCommit={(name) => {
          if (name !== "")
            setRefusal(refusalOf(setValue(`${list}.${item.id}.name`, name), language));
        }}
      />
      {children}
      <div className={styles.actions}>
        {!isVariant && (
          <>
            <Button look="plain" onClick={copy}>
              {t("items.duplicate")}
            </Button>
            <Button look="plain" isOff={place <= 0} onClick={() => move(-1)}>
              {t("items.moveUp")}
            </Button>
            <Button look="plain" isOff={place === ids.length - 1} onClick={() => move(1)}>
              {t("items.moveDown")}
            </Button>
          </>
        )}
        <ItemRemoval list={list} item={item} onRemove={remove} onRefuse={setRefusal} />
      </div>
      {list === "stages" && <CoveredNews changes={news} />}
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
