import type { Grant } from "../../../scenario";
import { edit, setValue } from "../../../state";
import { formatShare, type Language } from "../../../units";
import { refusalOf } from "../commit";
import { Figure } from "../Figure";
import { type Reading, useReading } from "../reading";
import { Said } from "../Said";
import { fieldId } from "../target";
import styles from "./Payments.module.css";

/** The payments of a grant: how much of it, and when. */
export function Payments({ grant }: { grant: Grant }) {
  const reading = useReading();
  const { t, monthOf } = reading;
  const path = `funding.${grant.id}.payments`;
  const title = t("assumptions.fields.funding.payments.title");
  return (
    <div className={styles.payments}>
      <div className={styles.head} data-said-row>
        <h6 id={fieldId(path)} tabIndex={-1} className={styles.title}>
          {title}
        </h6>
        <Said said={grant.about?.payments} label={title} path={path} />
      </div>
      <p className={styles.hint}>
        {t("assumptions.payments.hint")}
        {grant.payments.length > 1 && ` ${t("assumptions.payments.adjusts")}`}
      </p>
      <ol className={styles.list}>
        {grant.payments.map((payment, index) => (
          // A payment is known by its place in the list.
          <li key={`${grant.id} ${index + 1}`}>
            <p className={styles.when}>
              {t("assumptions.payments.number", { number: index + 1 })}
              {", "}
              {t("assumptions.payments.when", { month: monthOf(grant.from, payment.month) })}
            </p>
            <Figure
              path={`${path}.${index}.share`}
              name="funding.payments.share"
              label={t("assumptions.payments.share", { number: index + 1 })}
              value={payment.share}
              onCommit={(share) => commitShare(grant, index, share, reading)}
            />
            <Figure
              path={`${path}.${index}.month`}
              name="funding.payments.month"
              label={t("assumptions.payments.month", { number: index + 1 })}
              value={payment.month}
            />
            <Figure
              path={`${path}.${index}.delay`}
              name="funding.payments.delay"
              label={t("assumptions.payments.delay", { number: index + 1 })}
              value={payment.delay}
              isOptional
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What the shares of a grant leave to one payment, freed of the dust of double precision. */
function restOf(payments: Grant["payments"], without: readonly number[]): number {
  const sum = payments.reduce(
    (total, { share }, index) => (without.includes(index) ? total : total + share),
    0,
  );
  return Math.round((1 - sum) * 1e12) / 1e12;
}

/** Puts one share and gives the rest to the last other payment: the shares must make one. */
function commitShare(
  { id, payments }: Grant,
  index: number,
  share: number | undefined,
  { t, language }: Pick<Reading, "t"> & { language: Language },
): string | null {
  if (share === undefined) return null;
  const path = `funding.${id}.payments.${index}.share`;
  if (payments.length === 1) return refusalOf(setValue(path, share), language);
  const last = payments.length - 1;
  const other = index === last ? last - 1 : last;
  const free = restOf(payments, [index, other]);
  const rest = Math.round((free - share) * 1e12) / 1e12;
  if (rest <= 0) {
    return t("assumptions.payments.tooMuch", {
      max: formatShare(free, language, { decimals: 2 }),
    });
  }
  return refusalOf(
    edit({ key: "value", path }, (draft) => {
      const grant = draft.funding?.find((one) => one.id === id);
      if (grant?.kind !== "grant") return;
      const [changed, adjusted] = [grant.payments[index], grant.payments[other]];
      if (!changed || !adjusted) return;
      changed.share = share;
      adjusted.share = rest;
    }),
    language,
  );
}
