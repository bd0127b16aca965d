import { useEffect, useId, useRef, useState } from "react";
import { limits, type Variant } from "../../../scenario";
import {
  addVariant,
  describeVariant,
  duplicateVariant,
  moveVariant,
  removeVariant,
  showVariant,
  usePalier,
} from "../../../state";
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
      {variants.map((variant, place) => (
        <VariantRow
          key={variant.id}
          variant={variant}
          place={place}
          count={variants.length}
          onRefusal={setRefusal}
        />
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

interface VariantRowProps {
  readonly variant: Variant;
  /** Its place among the variants, from 0, and their number. */
  readonly place: number;
  readonly count: number;
  /** Says why the last edit was refused; null where it was taken. */
  readonly onRefusal: (refusal: string | null) => void;
}

function VariantRow({ variant, place, count, onRefusal }: VariantRowProps) {
  const { t, language } = useReading();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const moved = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // Moved in the list, a button loses the focus with which it was pressed.
    moved.current?.focus();
    moved.current = null;
  });
  function move(by: 1 | -1) {
    moved.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onRefusal(refusalOf(moveVariant(variant.id, by), language));
  }
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
          aria-expanded={isOpen}
          aria-label={t("variants.renameOf", { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {t("variants.rename")}
        </Button>
        {count < limits.variants && (
          <Button
            look="plain"
            aria-label={t("variants.duplicateOf", { name })}
            onClick={() =>
              onRefusal(
                refusalOf(duplicateVariant(variant.id, t("items.copyName", { name })), language),
              )
            }
          >
            {t("items.duplicate")}
          </Button>
        )}
        {count > 1 && (
          <>
            <Button
              look="plain"
              isOff={place === 0}
              aria-label={t("variants.upOf", { name })}
              onClick={() => move(-1)}
            >
              {t("items.moveUp")}
            </Button>
            <Button
              look="plain"
              isOff={place === count - 1}
              aria-label={t("variants.downOf", { name })}
              onClick={() => move(1)}
            >
              {t("items.moveDown")}
            </Button>
          </>
        )}
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
      {isOpen && <VariantSettings variant={variant} isNew />}
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
