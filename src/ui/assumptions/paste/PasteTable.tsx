import { type ClipboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type ItemList, limits } from "../../../scenario";
import { addItems, type NewItem } from "../../../state";
import { isTable, longestPaste, namedTable, readTable } from "../../../units";
import { Button } from "../../parts/Button";
import type { Written } from "../../parts/numberFieldReading";
import { refusalOf } from "../commit";
import { type FigureName, specOf, unitText } from "../figures";
import form from "../items/Form.module.css";
import { focusAssumption } from "../place";
import { useReading } from "../reading";
import { PastePreview } from "./PastePreview";
import type { PasteTarget } from "./pasteTarget";

/** How the rows of a pasted table become items of a list. */
export interface PastedList<L extends ItemList> {
  readonly list: L;
  /** The figure of the second column, and its key in the item. */
  readonly figure: FigureName;
  readonly figureKey: string;
  readonly make: (name: string, value: Written) => NewItem<L>;
}

interface PasteTableProps<L extends ItemList> {
  readonly pasted: PastedList<L>;
  /** Name of the list. */
  readonly title: string;
  /** The way to add one item; a table pasted on it is taken too. */
  readonly children?: ReactNode;
  /** In place of « Coller un tableau », where several lists are near. */
  readonly label?: string;
}

interface Read {
  readonly target: PasteTarget;
  readonly serial: number;
}

/** Adds to a list all the rows of a table copied from a spreadsheet, once they have been shown. */
export function PasteTable<L extends ItemList>(props: PasteTableProps<L>) {
  const { pasted, title, children } = props;
  const { t, language, isVariant } = useReading();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [read, setRead] = useState<Read | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const isWriting = isOpen && read === null;
  useEffect(() => {
    if (isWriting) field.current?.focus();
  }, [isWriting]);
  if (isVariant) return children;
  const { list, figure, figureKey, make } = pasted;
  const figureLabel = t(`assumptions.fields.${figure}`);

  function take(given: string) {
    setRead(null);
    const rows = given.length > longestPaste ? null : namedTable(readTable(given));
    if (rows === null || rows.names.length > limits.listLength) {
      return setRefusal(
        given.length > longestPaste || rows
          ? t("assumptions.paste.tooLong")
          : t("lists.paste.columns", { figure: figureLabel }),
      );
    }
    const { names, notes, figures } = rows;
    setRefusal(null);
    const target: PasteTarget = {
      label: title,
      ids: [],
      now: [],
      labelOf: (index) => names[index] ?? "",
      specOf: () => specOf(figure),
      unit: unitText({ t, language }, figure),
      isQuantity: true,
      mayGrow: true,
      isWhole: true,
      lines: [figures],
      rows: {
        nameAt: (at) => names[at] ?? "",
        noteAt: (at) => notes[at] ?? "",
        faultAt: (at) => faultOf(names[at] ?? "", notes[at] ?? ""),
        applyWords: (count) => t("lists.paste.apply", { count }),
        applyReadWords: (count) => t("lists.paste.applyRead", { count }),
      },
      onApply: (values, _, titles) => {
        const items = [...values].map(([index, value]) => {
          const note = notes[index + titles] ?? "";
          const item = make(nameOf(names[index + titles] ?? ""), value);
          return note === "" ? item : { ...item, note };
        });
        const { ids, outcome } = addItems(list, items, figureKey);
        const refused = refusalOf(outcome, language);
        if (refused === null && ids[0] !== undefined) {
          setOpen(false);
          setText("");
          focusAssumption(`${list}.${ids[0]}`);
        }
        return refused;
      },
    };
    setRead((last) => ({ target, serial: (last?.serial ?? 0) + 1 }));
  }

  function faultOf(name: string, note: string): string | null {
    if (name === "") return t("lists.paste.noName");
    if (name.length > limits.nameLength || note.length > limits.textLength)
      return t("lists.paste.tooLongText");
    return null;
  }

  function onPaste(event: ClipboardEvent) {
    const given = event.clipboardData.getData("text/plain");
    if (read !== null || !isTable(given)) return;
    event.preventDefault();
    setOpen(true);
    setText(given.slice(0, longestPaste));
    take(given);
  }

  function close() {
    setRead(null);
    setOpen(false);
    setText("");
    setRefusal(null);
    requestAnimationFrame(() =>
      opener.current?.querySelector<HTMLElement>("[data-paste-table]")?.focus(),
    );
  }

  return (
    <div ref={opener} onPaste={onPaste} data-no-print>
      {children}
      {!isOpen && (
        <Button
          look="plain"
          data-paste-table
          aria-label={props.label === undefined ? t("lists.paste.openOf", { title }) : undefined}
          onClick={() => setOpen(true)}
        >
          {props.label ?? t("lists.paste.open")}
        </Button>
      )}
      {isWriting && (
        <div className={form.form}>
          <span className={form.wideField}>
            <label htmlFor={id} className={form.label}>
              {t("lists.paste.field", { figure: figureLabel })}
            </label>
            <textarea
              ref={field}
              id={id}
              rows={4}
              className={form.text}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== "Escape") return;
                event.stopPropagation();
                close();
              }}
            />
          </span>
          <div className={form.actions}>
            <Button look="plain" onClick={() => take(text)}>
              {t("lists.paste.read")}
            </Button>
            <Button look="plain" onClick={close}>
              {t("assumptions.paste.giveUp")}
            </Button>
          </div>
        </div>
      )}
      {refusal !== null && (
        <p role="alert" className={form.refusal}>
          {refusal}
        </p>
      )}
      {read && (
        <PastePreview
          key={read.serial}
          target={read.target}
          table={[]}
          start={0}
          onClose={close}
          onCorrect={() => setRead(null)}
        />
      )}
    </div>
  );
}

/** A name stands on one line. */
function nameOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
