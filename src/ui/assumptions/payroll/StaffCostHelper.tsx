import { lazy, Suspense, useId, useRef, useState } from "react";
import type { Staff } from "../../../scenario";
import { useReading } from "../reading";
import styles from "./StaffCost.module.css";

const StaffCostPanel = lazy(() => import("./StaffCostPanel"));

/** Under the hourly cost of a post: the way from a wage to that cost. */
export function StaffCostHelper({ staff }: { staff: Staff }) {
  const { t } = useReading();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { name } = staff;
  const close = (sentence: string) => {
    setOpen(false);
    setTold(sentence);
    opener.current?.focus();
  };
  return (
    <div className={styles.helper} data-no-print>
      {/* There before its words, so that they are heard. */}
      {(isOpen || told !== "") && <output>{told}</output>}
      <button
        ref={opener}
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t("payroll.openOf", { name })}
        onClick={() => {
          setTold("");
          setOpen(!isOpen);
        }}
      >
        {t("payroll.open")}
      </button>
      {isOpen && (
        <Suspense fallback={<p>{t("payroll.loading")}</p>}>
          <StaffCostPanel id={id} staff={staff} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
