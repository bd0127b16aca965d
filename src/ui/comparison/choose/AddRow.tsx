import type { ComparisonTranslate } from "../../../locales";
import { Button } from "../../parts/Button";
import styles from "./Choose.module.css";

export interface AddRowChoice {
  readonly c: ComparisonTranslate;
  /** Whether there is no room for another one. */
  readonly isFull: boolean;
  readonly isCompared: boolean;
  readonly onAdd: () => void;
}

interface AddRowProps extends AddRowChoice {
  name: string;
  /** What it is a variant or a version of. */
  of?: string;
  facts: readonly (string | undefined)[];
  isPart?: boolean;
}

/** One scenario that can join the comparison. */
export function AddRow({
  c,
  isFull,
  isCompared,
  onAdd,
  name,
  of,
  facts,
  isPart = false,
}: AddRowProps) {
  const words = facts.filter(Boolean).join(" · ");
  return (
    <div className={styles.choice} data-part={isPart}>
      <div className={styles.words}>
        <p className={isPart ? styles.part : styles.name}>{name}</p>
        {words && <p className={styles.facts}>{words}</p>}
      </div>
      {isCompared ? (
        <span className={styles.facts}>{c("add.isCompared")}</span>
      ) : (
        <Button
          look="plain"
          isOff={isFull}
          aria-label={c("add.add") + c("named", { name: of ? `${of}, ${name}` : name })}
          onClick={onAdd}
        >
          {c("add.add")}
        </Button>
      )}
    </div>
  );
}
