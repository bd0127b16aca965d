import { type ClipboardEvent, type ReactNode, useRef, useState } from "react";
import { isTable, longestPaste, readTable } from "../../../units";
import { useReading } from "../reading";
import styles from "./Paste.module.css";
import { PastePreview } from "./PastePreview";
import type { PasteTarget } from "./pasteTarget";

/** Cells of a table beyond which it is not looked at. */
const mostCells = 2_000;

interface PasteAreaProps {
  /** The cells that a table fills when it is pasted into the element of this id. */
  readonly targetOf: (id: string, table: readonly (readonly string[])[]) => PasteTarget | null;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

interface Pasted {
  readonly target: PasteTarget;
  readonly table: readonly (readonly string[])[];
  readonly start: number;
  /** Of each paste, so that the next one begins afresh. */
  readonly serial: number;
  /** Element that it was pasted into: the focus comes back to it. */
  readonly from: HTMLElement;
}

/** Number fields that a column or a row of a spreadsheet can be pasted into, once it has been shown. */
export function PasteArea({ targetOf, children, className }: PasteAreaProps) {
  const { t } = useReading();
  const place = useRef<HTMLDivElement>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  function onPaste(event: ClipboardEvent<HTMLDivElement>) {
    const { target: from } = event;
    if (!(from instanceof HTMLElement)) return;
    const text = event.clipboardData.getData("text/plain");
    if (!isTable(text)) return;
    if (text.length > longestPaste) return refuse(event, t("assumptions.paste.tooLong"));
    const table = readTable(text);
    const count = table.length * (table[0]?.length ?? 0);
    if (count > mostCells) return refuse(event, t("assumptions.paste.tooManyCells", { count }));
    const target = targetOf(from.id, table);
    if (target === null) return;
    // Only blank cells: there is nothing to show.
    if (count === 0) return refuse(event, t("assumptions.paste.nothing"));
    refuse(event, null);
    const start = target.ids.findIndex((id) => from.id === id || from.id.startsWith(`${id}.`));
    const serial = (pasted?.serial ?? 0) + 1;
    setPasted({ target, table, start: Math.max(0, start), serial, from });
  }

  /** The field under the paste is to see nothing of it. */
  function refuse(event: ClipboardEvent, sentence: string | null) {
    event.preventDefault();
    event.stopPropagation();
    setPasted(null);
    setRefusal(sentence);
  }

  function close() {
    const { from } = pasted ?? {};
    setPasted(null);
    if (from?.isConnected) from.focus();
    else place.current?.querySelector("input")?.focus();
  }

  return (
    <div
      ref={place}
      className={className}
      onPasteCapture={onPaste}
      onChangeCapture={() => setRefusal(null)}
    >
      {children}
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      {pasted && (
        <PastePreview
          key={pasted.serial}
          target={pasted.target}
          table={pasted.table}
          start={pasted.start}
          onClose={close}
        />
      )}
    </div>
  );
}
