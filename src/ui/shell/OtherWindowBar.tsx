import { useTranslation } from "react-i18next";
import { goOnInCopy, takeFromOtherWindow, usePalier } from "../../state";
import { Button } from "../parts/Button";
import styles from "./VariantBar.module.css";

/** Says that another window has changed the open scenario, and what can be done about it. */
export function OtherWindowBar() {
  const { t } = useTranslation();
  const isOld = usePalier((state) => state.open?.isOld ?? false);
  return (
    <div className={isOld ? styles.bar : undefined} data-no-print>
      <output className={styles.text}>{isOld && t("keeping.windows.old")}</output>
      {isOld && (
        <>
          <Button onClick={() => void takeFromOtherWindow()}>{t("keeping.windows.take")}</Button>
          <Button onClick={() => void goOnInCopy()}>{t("keeping.windows.goOn")}</Button>
        </>
      )}
    </div>
  );
}
