import { useId, useState } from "react";
import { limits, type Variant } from "../../../scenario";
import { addVariant, describeVariant, removeVariant, showVariant, usePalier } from "../../../state";
import { Button } from "../../parts/Button";
import { refusalOf } from "../commit";
import { Group } from "../Group";
import form from "../items/Form.module.css";
import { TextField } from "../items/TextField";
import { useReading } from "../reading";
import styles from "./Variants.module.css";

/** The variants of the scenario: named sets of changes, looked at and edited one at a time. */
export function VariantList() {
  const { t, language, isVariant } = useReading();
  const variants = usePalier((state) => state.open?.base.variants) ?? [];
  const [refusal, setRefusal] = useState<string | null>(null);
  // Looked at from within a variant, the others are reached by the choice above.
  if (isVariant) return null;
  return (
    <Group title={t("variants.title")} hint={t("variants.hint")}>
      {variants.map((variant) => (
        <VariantRow key={variant.id} variant={variant} />
      ))}
      {variants.length < limits.variants && (
        <div className={form.add} data-no-print>
          <Button
            look="plain"
            data-add="variants"
            onClick={() => setRefusal(refusalOf(addVariant(t("variants.new")), language))}
          >
            {t("variants.add")}
          </Button>
        </div>
      )}
      {refusal !== null && (
        <p role="alert" className={form.refusal}>
          {refusal}
        </p>
      )}
    </Group>
  );
}

function VariantRow({ variant }: { variant: Variant }) {
  const { t } = useReading();
  const id = useId();
  const { name } = variant;
  return (
    <div className={styles.row}>
      <p id={id} className={styles.name}>
        <strong>{name}</strong>{" "}
        <span className={styles.count}>
          {t("variants.count", { count: variant.changes.length })}
        </span>
      </p>
      {variant.note && <p className={styles.note}>{variant.note}</p>}
      <div className={form.actions} data-no-print>
        <Button
          look="plain"
          aria-label={t("variants.openOf", { name })}
          onClick={() => showVariant(variant.id)}
        >
          {t("variants.open")}
        </Button>
        <Button
          look="plain"
          aria-label={t("variants.removeOf", { name })}
          onClick={() => {
            removeVariant(variant.id);
            document.querySelector<HTMLElement>('[data-add="variants"]')?.focus();
          }}
        >
          {t("items.remove")}
        </Button>
      </div>
    </div>
  );
}

/** What a variant is called, and why it is there. */
export function VariantSettings({ variant, isNew }: { variant: Variant; isNew: boolean }) {
  const { t } = useReading();
  return (
    <div className={form.form}>
      <TextField
        label={t("items.name")}
        value={variant.name}
        maxLength={limits.nameLength}
        startsFocused={isNew}
        onCommit={(name) => {
          if (name !== "") describeVariant(variant.id, "name", name);
        }}
      />
      <TextField
        label={t("variants.note")}
        value={variant.note ?? ""}
        maxLength={limits.textLength}
        isMultiline
        onCommit={(note) => describeVariant(variant.id, "note", note)}
      />
    </div>
  );
}
