import { useTranslation } from "react-i18next";
import { usePalier } from "../../state";
import styles from "./KeepingState.module.css";

/** Whether the browser keeps what was changed; said aloud only when it does not. */
export function KeepingState() {
  const { t } = useTranslation();
  const keeping = usePalier((state) => state.open?.keeping ?? "untouched");
  const isLost = keeping === "refused" || keeping === "full";
  return (
    <p
      className={styles.state}
      data-no-print
      data-lost={isLost}
      role={isLost ? "alert" : undefined}
    >
      {t(`shell.keeping.${keeping}`)}
    </p>
  );
}
