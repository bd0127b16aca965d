import { lazy, type ReactNode, Suspense, useId, useRef, useState } from "react";
import type { FigureName } from "../figures";
import { useReading } from "../reading";
import styles from "./Reference.module.css";
import { isReferred } from "./tables";

const ReferencePanel = lazy(() => import("./ReferencePanel"));

/**
 * For a figure that has reference values: a discreet button that opens them, and the panel where one is taken. Both
 * null for the other figures.
 */
export function useReference(
  name: FigureName,
  path: string,
  label: string,
): { readonly button: ReactNode; readonly panel: ReactNode } {
  const { t } = useReading();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!isReferred(name)) return { button: null, panel: null };
  const close = (sentence: string) => {
    setOpen(false);
    setTold(sentence);
    opener.current?.focus();
  };
  return {
    button: (
      <button
        ref={opener}
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t("reference.openOf", { label })}
        data-no-print
        onClick={() => {
          setTold("");
          setOpen(!isOpen);
        }}
      >
        {t("reference.open")}
      </button>
    ),
    panel: (
      <>
        {isOpen && (
          <Suspense fallback={<p className={styles.waiting}>{t("payroll.loading")}</p>}>
            <ReferencePanel id={id} name={name} path={path} label={label} onClose={close} />
          </Suspense>
        )}
        {/* There before its words, so that they are heard. */}
        {(isOpen || told !== "") && <output className={styles.told}>{told}</output>}
      </>
    ),
  };
}
