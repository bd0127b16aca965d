import type { ReactNode } from "react";
import styles from "./Item.module.css";
import { Said, type SaidOf } from "./Said";
import { fieldId } from "./target";

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
  readonly children: ReactNode;
}

/** An item of a list: its name, what is said of it as a whole, and its rows. */
export function Item({ path, item, number, subtitle, level = 5, children }: ItemProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.item} aria-labelledby={fieldId(path)}>
      <div className={styles.head}>
        <Heading id={fieldId(path)} tabIndex={-1} className={styles.title}>
          {number !== undefined && `${number}. `}
          {item.name}
        </Heading>
        <Said said={item} label={item.name} />
      </div>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
    </section>
  );
}
