import { useTranslation } from "react-i18next";
import { openVariantAsCopy, usePalier } from "../../state";
import { Button } from "../parts/Button";
import styles from "./VariantBar.module.css";

/** While a variant is looked at: says that edits are made to it, and how to make a scenario of it. */
export function VariantBar() {
  const { t } = useTranslation();
  const open = usePalier((state) => state.open);
  const variant = open?.base.variants?.find(({ id }) => id === open.variant);
  if (!open || !variant) return null;
  const copyName = t("shell.variant.copyName", {
    name: open.base.meta.name,
    variant: variant.name,
  });
  return (
    <div className={styles.bar}>
      <output className={styles.text}>
        {t("shell.variant.editing", { name: variant.name })}
        {variant.note ? ` ${variant.note}` : ""}
      </output>
      <Button onClick={() => openVariantAsCopy(copyName)} data-no-print>
        {t("shell.variant.copy")}
      </Button>
    </div>
  );
}
