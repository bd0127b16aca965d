import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyLink } from "../../../state";
import { Button } from "../../parts/Button";
import styles from "./ShareDialog.module.css";

/** A link to copy: by its button, or by hand where the browser does not allow it. */
export function LinkField({ address }: { address: string }) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<"copied" | "notCopied" | null>(null);

  async function copy() {
    const isCopied = await copyLink(address);
    setSaid(isCopied ? "copied" : "notCopied");
    if (isCopied) return;
    field.current?.focus();
    field.current?.select();
  }

  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {t("keeping.share.address")}
      </label>
      <div className={styles.row}>
        <input
          ref={field}
          id={id}
          className={styles.field}
          value={address}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button look="strong" onClick={() => void copy()}>
          {t("keeping.share.copy")}
        </Button>
      </div>
      <output className={styles.said}>{said && t(`keeping.share.${said}`)}</output>
    </>
  );
}
