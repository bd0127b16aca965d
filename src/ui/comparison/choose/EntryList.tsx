import { useEffect, useId, useRef } from "react";
import { chooseReference, moveEntry, openCompared, removeEntry } from "../../../state";
import { formatMonth } from "../../../units";
import { Button } from "../../parts/Button";
import type { Column, Comparison } from "../useComparison";
import { Letter } from "../Letter";
import styles from "./Choose.module.css";

/** The scenarios compared, in the order of the columns; one of them is the reference. */
export function EntryList({ comparison }: { comparison: Comparison }) {
  const { c, columns } = comparison;
  const list = useRef<HTMLOListElement>(null);
  const removed = useRef<{ readonly id: string; readonly index: number } | null>(null);
  useEffect(() => {
    // Redrawn for another reason, the row is still there.
    if (removed.current === null || columns.some(({ id }) => id === removed.current?.id)) return;
    // The button that was pressed is gone with its row: the focus goes to its neighbour.
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
    rows[Math.min(removed.current.index, rows.length - 1)]?.focus();
    removed.current = null;
  }, [columns]);
  function remove(index: number) {
    const column = columns[index];
    if (!column) return;
    removed.current = { id: column.id, index };
    removeEntry(column.id);
    if (columns.length === 1) document.querySelector<HTMLElement>("[data-view-title]")?.focus();
  }
  return (
    <ol ref={list} className={styles.list} aria-label={c("choose.list")}>
      {columns.map((column, index) => (
        <EntryRow
          key={column.id}
          column={column}
          index={index}
          comparison={comparison}
          onRemove={() => remove(index)}
        />
      ))}
    </ol>
  );
}

interface EntryRowProps {
  column: Column;
  index: number;
  comparison: Comparison;
  onRemove: () => void;
}

function EntryRow({ column, index, comparison, onRemove }: EntryRowProps) {
  const { c, columns, figures } = comparison;
  const { id, name, scenario, compared, isReference, issue } = column;
  const { t, language } = figures;
  const labelId = useId();
  const named = c("named", { name });
  const facts = scenario && [
    scenario.meta.territory,
    c("choose.start", { month: formatMonth(scenario.start, language) }),
    t("library.monthsCount", {
      months: scenario.stages.reduce((sum, { months }) => sum + months, 0),
    }),
    c("choose.stages", { count: scenario.stages.length }),
  ];
  const isOpenable = compared.base !== null && compared.version === null;
  return (
    <li className={styles.item}>
      <Letter letter={column.letter} isReference={isReference} />
      <div className={styles.words}>
        <p id={labelId} className={styles.name}>
          {name}
        </p>
        {facts && <p className={styles.facts}>{facts.filter(Boolean).join(" · ")}</p>}
        {issue && <p className={styles.fault}>{c("choose.stopped")}</p>}
      </div>
      <label className={styles.reference}>
        <input
          type="radio"
          name="compared-reference"
          checked={isReference}
          aria-describedby={labelId}
          onChange={() => chooseReference(id)}
        />
        {c("reference")}
      </label>
      <span className={styles.more} data-no-print>
        <Button
          look="plain"
          isOff={index === 0}
          aria-label={c("choose.before") + named}
          onClick={() => moveEntry(id, -1)}
        >
          {c("choose.before")}
        </Button>
        <Button
          look="plain"
          isOff={index === columns.length - 1}
          aria-label={c("choose.after") + named}
          onClick={() => moveEntry(id, 1)}
        >
          {c("choose.after")}
        </Button>
        {isOpenable && (
          <Button
            look="plain"
            aria-label={c("choose.open") + named}
            onClick={() => void openCompared(compared.entry)}
          >
            {c("choose.open")}
          </Button>
        )}
        <Button look="plain" data-remove aria-label={c("choose.remove") + named} onClick={onRemove}>
          {c("choose.remove")}
        </Button>
      </span>
    </li>
  );
}
