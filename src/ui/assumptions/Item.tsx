import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import form from "./items/Form.module.css";
import { ItemForm } from "./items/ItemForm";
import { useSiblings } from "./items/siblings";
import styles from "./Item.module.css";
import { useIsAdded } from "./place";
import { useReading } from "./reading";
import type { SaidOf } from "./SaidTexts";
import { fieldId } from "./target";
import { useSaid } from "./useSaid";

/** What every item of a list has. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly about?: Readonly<Record<string, SaidOf>> | undefined;
}

interface ItemProps {
  /** Id path of the item, `services.colis`. */
  readonly path: string;
  readonly item: Named;
  /** Its place in an ordered list, shown before its name. */
  readonly number?: number;
  /** When it is active, or what it is for. */
  readonly subtitle?: ReactNode;
  /** Level of its heading: 5 under a group, 4 where there are no groups. */
  readonly level?: 4 | 5;
  /** What is chosen rather than counted: shown when its settings are opened. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}

/** An item of a list: its name, what is said of it as a whole, its settings when asked for, and its rows. */
export function Item({ path, item, number, subtitle, level = 5, choices, children }: ItemProps) {
  const { t } = useReading();
  const siblings = useSiblings();
  const formId = useId();
  const isAdded = useIsAdded(path);
  const [isOpen, setOpen] = useState(isAdded);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAdded) place.current?.scrollIntoView({ block: "nearest" });
  }, [isAdded]);
  const Heading = `h${level}` as const;
  const said = useSaid(item, item.name, path);
  const mayChange = siblings !== null;
  return (
    <section ref={place} className={styles.item} aria-labelledby={fieldId(path)}>
      <div className={styles.head} data-said-row>
        <Heading id={fieldId(path)} tabIndex={-1} className={styles.title}>
          {number !== undefined && `${number}. `}
          {item.name}
        </Heading>
        {said.word}
        {mayChange && (
          <button
            type="button"
            className={form.quiet}
            aria-expanded={isOpen}
            aria-controls={isOpen ? formId : undefined}
            aria-label={t("items.changeWhat", { name: item.name })}
            onClick={() => setOpen(!isOpen)}
            data-no-print
          >
            {t("items.change")}
          </button>
        )}
        {said.panel}
      </div>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {isOpen && mayChange && (
        <ItemForm id={formId} siblings={siblings} item={item} isNew={isAdded}>
          {choices}
        </ItemForm>
      )}
      {children}
    </section>
  );
}
