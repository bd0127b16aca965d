import { type KeyboardEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { limits } from "../../scenario";
import styles from "./KeptList.module.css";

interface KeptNameProps {
  name: string;
  /** The name typed, null where it is given up, empty or the same; whether a key said so, and the focus is still here. */
  onSettle: (name: string | null, byKey: boolean) => void;
}

/** The name of a kept scenario while it is changed, in its place: Enter or leaving takes it, Escape does not. */
export function KeptName({ name, onSettle }: KeptNameProps) {
  const { t } = useTranslation();
  const isSettled = useRef(false);

  function settle(text: string | null, byKey: boolean) {
    if (isSettled.current) return;
    isSettled.current = true;
    const typed = text?.replace(/\s+/g, " ").trim();
    onSettle(typed && typed !== name ? typed : null, byKey);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      // The focus goes to the button while the key is still down: it is not to press it.
      event.preventDefault();
      settle(event.currentTarget.value, true);
    }
    if (event.key === "Escape") settle(null, true);
  }

  return (
    <input
      ref={takeFocus}
      className={styles.field}
      aria-label={t("library.newName", { name })}
      defaultValue={name}
      maxLength={limits.nameLength}
      onBlur={(event) => settle(event.currentTarget.value, false)}
      onKeyDown={onKeyDown}
    />
  );
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
