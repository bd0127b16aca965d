import { useState } from "react";
import type { Grant } from "../../../../scenario";
import { Button } from "../../../parts/Button";
import { Figure } from "../../Figure";
import form from "../../items/Form.module.css";
import { useReading } from "../../reading";
import { Said } from "../../Said";
import { elementOf, fieldId } from "../../target";
import styles from "./Payments.module.css";
import { PaymentsPicture } from "./PaymentsPicture";
import { copyPayment, movePayment, putPayment, putShare, takePayment } from "./paymentEdits";
import { paymentWords } from "./paymentWords";
import { usePaymentTimes } from "./usePaymentTimes";

/** The payments of a grant: how much of it, and when, along the pilot. */
export function Payments({ grant }: { grant: Grant }) {
  const reading = useReading();
  const { t } = reading;
  const timing = usePaymentTimes(grant);
  const [refusal, setRefusal] = useState<string | null>(null);
  const path = `funding.${grant.id}.payments`;
  const title = t("assumptions.fields.funding.payments.title");
  const { payments } = grant;

  function add() {
    const refused = putPayment(grant, reading);
    setRefusal(refused);
    if (refused === null) focusSoon(`${path}.${payments.length}.share`);
  }

  function take(place: number) {
    const refused = takePayment(grant, place, reading);
    setRefusal(refused);
    if (refused === null) focusSoon(`${path}.${Math.min(place, payments.length - 2)}.share`);
  }

  function copy(place: number) {
    const refused = copyPayment(grant, place, reading);
    setRefusal(refused);
    if (refused === null) focusSoon(`${path}.${place + 1}.share`);
  }

  function move(place: number, by: 1 | -1) {
    const refused = movePayment(grant, place, by, reading);
    setRefusal(refused);
    if (refused === null) focusSoon(`${path}.${place + by}.share`);
  }

  return (
    <div className={styles.payments}>
      <div className={styles.head} data-said-row>
        <h6 id={fieldId(path)} tabIndex={-1} className={styles.title}>
          {title}
        </h6>
        <Said said={grant.about?.payments} label={title} path={path} />
      </div>
      <PaymentsPicture timing={timing} />
      <p className={styles.hint}>
        {t("assumptions.payments.hint")}
        {payments.length > 1 && ` ${t("means.payments.adjusts")}`}
      </p>
      <ol className={styles.list}>
        {payments.map((payment, index) => (
          // A payment is known by its place in the list.
          <li key={`${grant.id} ${index + 1}`}>
            <div className={styles.head}>
              <p className={styles.when}>
                <strong>{t("assumptions.payments.number", { number: index + 1 })}</strong>
                {t("means.payments.colon")}
                {paymentWords(timing, index, reading)}
              </p>
            </div>
            <Figure
              path={`${path}.${index}.share`}
              name="funding.payments.share"
              label={t("assumptions.payments.share", { number: index + 1 })}
              value={payment.share}
              said={grant.about?.[`payments.${index}.share`]}
              onCommit={(share) => putShare(grant, index, share, reading)}
            />
            <Figure
              path={`${path}.${index}.month`}
              name="funding.payments.month"
              label={t("assumptions.payments.month", { number: index + 1 })}
              value={payment.month}
              said={grant.about?.[`payments.${index}.month`]}
            />
            <Figure
              path={`${path}.${index}.delay`}
              name="funding.payments.delay"
              label={t("assumptions.payments.delay", { number: index + 1 })}
              value={payment.delay}
              said={grant.about?.[`payments.${index}.delay`]}
              isOptional
            />
            <div className={form.actions} data-no-print>
              <Button
                look="plain"
                aria-label={t("means.payments.duplicateOf", { number: index + 1 })}
                onClick={() => copy(index)}
              >
                {t("items.duplicate")}
              </Button>
              {payments.length > 1 && (
                <>
                  <Button
                    look="plain"
                    isOff={index === 0}
                    aria-label={t("means.payments.upOf", { number: index + 1 })}
                    onClick={() => move(index, -1)}
                  >
                    {t("items.moveUp")}
                  </Button>
                  <Button
                    look="plain"
                    isOff={index === payments.length - 1}
                    aria-label={t("means.payments.downOf", { number: index + 1 })}
                    onClick={() => move(index, 1)}
                  >
                    {t("items.moveDown")}
                  </Button>
                  <Button
                    look="plain"
                    aria-label={t("means.payments.removeOf", { number: index + 1 })}
                    onClick={() => take(index)}
                  >
                    {t("means.payments.remove")}
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      <div className={form.add} data-no-print>
        <Button look="plain" onClick={add}>
          {t("means.payments.add")}
        </Button>
        {refusal !== null && (
          <p role="alert" className={form.refusal}>
            {refusal}
          </p>
        )}
      </div>
    </div>
  );
}

/** Puts the focus on a field once it is drawn. */
function focusSoon(path: string): void {
  requestAnimationFrame(() => elementOf(path)?.focus());
}
