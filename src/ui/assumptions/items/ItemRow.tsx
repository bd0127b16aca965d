import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useIsAdded } from "../place";
import { useReading } from "../reading";
import styles from "./Form.module.css";
import { ItemForm } from "./ItemForm";
import { useSiblings } from "./siblings";

interface ItemRowProps {
  readonly item: { readonly id: string; readonly name: string };
  /** The choices of this kind of item. */
  readonly choices?: ReactNode;
  /** Its one figure, which bears its name. */
  readonly children: ReactNode;
}

/** An item that is one figure: its row, and its settings when asked for. */
export function ItemRow({ item, choices, children }: ItemRowProps) {
  const { t } = useReading();
  const siblings = useSiblings();
  const formId = useId();
  const isAdded = useIsAdded(`${siblings?.list}.${item.id}`);
  const [isOpen, setOpen] = useState(isAdded);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAdded) place.current?.scrollIntoView({ block: "nearest" });
  }, [isAdded]);
  if (!siblings) return children;
  return (
    <div ref={place} className={styles.itemRow}>
      {children}
      <div className={styles.rowEnd}>
        <button
          type="button"
          className={styles.quiet}
          aria-expanded={isOpen}
          aria-controls={isOpen ? formId : undefined}
          aria-label={t("items.changeWhat", { name: item.name })}
          onClick={() => setOpen(!isOpen)}
          data-no-print
        >
          {t("items.change")}
        </button>
      </div>
      {isOpen && (
        <ItemForm id={formId} siblings={siblings} item={item} isNew={isAdded}>
          {choices}
        </ItemForm>
      )}
    </div>
  );
}
