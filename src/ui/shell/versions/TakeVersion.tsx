import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { limits } from "../../../scenario";
import { takeVersion } from "../../../state";
import { Button } from "../../parts/Button";
import { faultWords } from "./faultWords";
import styles from "./Versions.module.css";

/** Keeps the scenario as it is now, under the name that is typed. */
export function TakeVersion() {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const [taken, setTaken] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function take() {
    const wanted = name.replace(/\s+/g, " ").trim();
    setTaken(null);
    setFault(wanted === "" ? t("keeping.versions.nameMissing") : null);
    if (wanted === "") {
      field.current?.focus();
      return;
    }
    const outcome = await takeVersion(wanted);
    if (outcome === "done") {
      setName("");
      setTaken(t("keeping.versions.taken", { name: wanted }));
    } else setFault(faultWords(outcome, t));
  }

  function onKeyDown({ key, nativeEvent }: KeyboardEvent) {
    if (key === "Enter" && !nativeEvent.isComposing) void take();
  }

  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {t("keeping.versions.name")}
      </label>
      <div className={styles.row}>
        <input
          ref={field}
          id={id}
          className={styles.field}
          value={name}
          maxLength={limits.nameLength}
          placeholder={t("keeping.versions.example")}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button look="strong" onClick={() => void take()}>
          {t("keeping.versions.take")}
        </Button>
      </div>
      {fault !== null && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <output className={styles.status}>{taken}</output>
    </>
  );
}
