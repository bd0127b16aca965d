import { useState } from "react";
import { resetChange, showVariant, usePalier } from "../../../state";
import { Button } from "../../parts/Button";
import { refusalOf } from "../commit";
import form from "../items/Form.module.css";
import { focusAssumption } from "../place";
import { useReading } from "../reading";
import { VariantSettings } from "./VariantList";
import { variantRows } from "./variantRows";
import styles from "./Variants.module.css";

/** Above the assumptions of a variant: its name, what it changes, and the way back for each change. */
export function VariantChanges() {
  const { t, language } = useReading();
  const open = usePalier((state) => state.open);
  const [refusal, setRefusal] = useState<string | null>(null);
  const variant = open?.base.variants?.find(({ id }) => id === open.variant);
  if (!open || !variant) return null;
  const isNew = variant.changes.length === 0 && variant.name === t("variants.new");
  const changes = variantRows(
    open.base,
    open.shown,
    variant.changes.map(({ path }) => path),
    { t, language },
  );
  return (
    <section className={styles.changes} aria-labelledby="variant-title">
      <h3 id="variant-title" className={styles.title}>
        {t("variants.shown", { name: variant.name })}
      </h3>
      <VariantSettings key={variant.id} variant={variant} isNew={isNew} />
      {changes.length === 0 ? (
        <p className={styles.note}>{t("variants.noChange")}</p>
      ) : (
        <>
          <p className={styles.note}>{t("variants.changes", { count: changes.length })}</p>
          <ul className={styles.list}>
            {changes.map(({ path, label, before, now }) => (
              <li key={path}>
                <button type="button" className={form.quiet} onClick={() => focusAssumption(path)}>
                  {label}
                </button>
                <span className={styles.values}>
                  {t("variants.fromTo", { before, after: now })}
                </span>
                <Button
                  look="plain"
                  aria-label={t("variants.resetOf", { what: label })}
                  onClick={() => setRefusal(refusalOf(resetChange(variant.id, path), language))}
                  data-no-print
                >
                  {t("variants.reset")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {refusal !== null && (
        <p role="alert" className={form.refusal}>
          {refusal}
        </p>
      )}
      <Button look="outlined" onClick={() => showVariant(null)} data-no-print>
        {t("variants.toBase")}
      </Button>
    </section>
  );
}
