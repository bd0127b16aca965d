import { TextInput } from "@mantine/core";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { translator } from "../../locales";
import { isTable, type Language, longestEntry, shiftDecimal } from "../../units";
import styles from "./NumberField.module.css";
import { type FieldMessage, NumberFieldMessage } from "./NumberFieldMessage";
import { NumberFieldPreview } from "./NumberFieldPreview";
import {
  breakable,
  type FieldChoice,
  isPercent,
  judge,
  type NumberSpec,
  rangeSentence,
  readField,
  showValue,
  type Written,
} from "./numberFieldReading";
import { stepFrom } from "./numberFieldStep";
import type { FormulaAid } from "./typedText";

export interface NumberFieldProps {
  readonly id: string;
  /** Its name, where no label element names it. */
  readonly label?: string;
  /** A number or a formula; undefined where the scenario leaves the key out: the default then applies. */
  readonly value: number | string | undefined;
  readonly spec: NumberSpec;
  /** Shown beside the field, and understood when typed. */
  readonly unit: string;
  readonly language: Language;
  /** Whether the field may be emptied, which gives it back its default. */
  readonly mayBeEmpty?: boolean;
  /** What stands in an empty field that has no default. */
  readonly emptyText?: string;
  /** `row` and `column`: its parts stand in the columns, or under the labels, of the grid around it. */
  readonly layout?: "row" | "column" | "inline" | "wide";
  /** Whether its unit stands beside it; where it does not, `describedBy` says it. */
  readonly isUnitShown?: boolean;
  /** Ids of further texts about the field. */
  readonly describedBy?: string | undefined;
  /** Takes the new value (undefined: back to the default), or says in a sentence why not. */
  readonly onCommit: (value: number | undefined) => string | null;
  /** Takes a range or a formula; a field without it takes neither, and says so. */
  readonly onQuantity?: ((value: Exclude<Written, number>) => string | null) | undefined;
  /** What helps with a formula while it is typed. */
  readonly aid?: FormulaAid | undefined;
  /** Told when what was typed has been taken or given up. */
  readonly onSettled?: () => void;
}

const looks = { row: styles.row, column: styles.column, inline: styles.field, wide: styles.wide };

// One entry in the history for a burst of arrow presses.
const arrowPause = 300;

/** A number typed the way people type numbers; nothing is taken that could mean something else. */
export function NumberField(props: NumberFieldProps) {
  const { id, value, spec, unit, language, mayBeEmpty = false } = props;
  const isUnitShown = unit !== "" && props.isUnitShown !== false;
  const input = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [draft, setDraft] = useState<string | null>(null);
  const [message, setMessage] = useState<FieldMessage | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [caret, setCaret] = useState(0);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // Changed from elsewhere, by undo for one: what was typed and refused gives way.
    setSeen(value);
    setDraft(null);
    setMessage(null);
  }
  useEffect(() => () => clearTimeout(pause.current), []);
  useLayoutEffect(() => {
    if (isFocused && language === "en") input.current?.select();
  }, [isFocused, language]);

  const shown = value ?? spec.default;
  // English groups by commas, which typed again would be a question.
  const isGrouped = !(isFocused && language === "en");
  const settled =
    typeof value === "number" ? showValue(value, spec, language, isGrouped) : (value ?? "");
  const habits = { language, unit, mayBeEmpty, isQuantity: props.onQuantity !== undefined };

  function restore() {
    clearTimeout(pause.current);
    setDraft(null);
    setMessage(null);
    props.onSettled?.();
  }

  function give(next: Written | undefined) {
    const isPlain = next === undefined || typeof next === "number";
    const refusal = isPlain ? props.onCommit(next) : (props.onQuantity?.(next) ?? null);
    if (refusal === null) restore();
    else setMessage({ kind: "refused", sentence: refusal });
  }

  function commit(text: string | null) {
    clearTimeout(pause.current);
    if (text === null || text === settled) return restore();
    const reading = readField(text, spec, habits);
    if (reading.kind === "value") give(reading.value);
    else if (reading.kind === "cleared") give(undefined);
    else setMessage(reading);
  }

  function choose({ value: chosen }: FieldChoice) {
    const reading = judge(chosen, spec, language);
    if (reading.kind === "value") give(chosen);
    else if (reading.kind === "refused") setMessage(reading);
    input.current?.focus();
  }

  function step(direction: 1 | -1) {
    const reading = draft === null ? null : readField(draft, spec, habits);
    const from = reading?.kind === "value" ? reading.value : shown;
    if (typeof from !== "number" || (reading && reading.kind !== "value")) return;
    const places = isPercent(spec) ? 2 : 0;
    const next = stepFrom(shiftDecimal(from, places), direction, spec.whole === true);
    const stepped = shiftDecimal(next, -places);
    if (judge(stepped, spec, language).kind !== "value") return;
    const text = showValue(stepped, spec, language, false);
    setDraft(text);
    setMessage(null);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => commitStep(stepped), arrowPause);
  }

  function commitStep(stepped: number) {
    if (stepped === value) restore();
    else give(stepped);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Enter") {
      // What takes the focus next is not to be pressed by the same key.
      event.preventDefault();
      commit(draft);
    } else if (event.key === "Escape" && draft !== null) {
      event.stopPropagation();
      restore();
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      step(event.key === "ArrowUp" ? 1 : -1);
    }
  }

  /** Several cells, or pages of text, would be run together into another number by the browser. */
  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const text = event.clipboardData.getData("text/plain");
    const isLong = text.length > longestEntry;
    if (!isLong && !isTable(text)) return;
    event.preventDefault();
    const key = isLong ? "assumptions.field.tooLong" : "assumptions.field.severalCells";
    setMessage({ kind: "refused", sentence: translator(language)(key) });
  }

  function putText(text: string, at: number) {
    setDraft(text);
    setCaret(at);
    setMessage(null);
    // Once the text is there.
    requestAnimationFrame(() => input.current?.setSelectionRange(at, at));
  }

  const typed = draft ?? settled;
  const isFormula = (isFocused || message !== null) && typed.trimStart().startsWith("=");
  const messageId = `${id}-message`;
  const rangeId = `${id}-range`;
  const range = isFocused && message === null ? rangeSentence(spec, language) : null;
  const describedBy = [
    props.describedBy,
    isUnitShown ? `${id}-unit` : undefined,
    message ? messageId : undefined,
    range ? rangeId : undefined,
  ]
    .filter(Boolean)
    .join(" ");

  return (
    <span className={looks[props.layout ?? "inline"]} data-faulty={message ? true : undefined}>
      <span className={styles.line}>
        <TextInput
          ref={input}
          id={id}
          variant="unstyled"
          classNames={{ root: styles.root ?? "", input: styles.input ?? "" }}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          aria-label={props.label}
          // Mantine knows only of descriptions that it draws itself.
          attributes={{
            input: { "aria-describedby": describedBy === "" ? undefined : describedBy },
          }}
          error={message !== null}
          placeholder={
            spec.default === undefined ? props.emptyText : showValue(spec.default, spec, language)
          }
          value={typed}
          onChange={(event) => {
            clearTimeout(pause.current);
            setDraft(event.currentTarget.value);
            setCaret(event.currentTarget.selectionStart ?? 0);
            setMessage(null);
          }}
          onFocus={(event) => {
            setFocused(true);
            event.currentTarget.select();
          }}
          onBlur={() => {
            setFocused(false);
            commit(draft);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {isFocused && draft !== null && message === null && (
          <NumberFieldPreview text={draft} spec={spec} habits={habits} />
        )}
        {isUnitShown && (
          <span id={`${id}-unit`} className={styles.unit}>
            {breakable(unit)}
          </span>
        )}
      </span>
      {isFormula && props.aid && (
        <props.aid.Help
          path={props.aid.path}
          spec={spec}
          typed={{
            fieldId: id,
            text: typed,
            caret,
            isRefused: message !== null,
            onText: putText,
          }}
        />
      )}
      {range && (
        <span id={rangeId} className={styles.range}>
          {range}
        </span>
      )}
      {message && (
        <NumberFieldMessage
          id={messageId}
          message={message}
          text={draft ?? ""}
          spec={spec}
          language={language}
          onChoose={choose}
          onGiveUp={() => {
            restore();
            input.current?.focus();
          }}
        />
      )}
    </span>
  );
}
