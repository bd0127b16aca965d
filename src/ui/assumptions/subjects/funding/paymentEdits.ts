import type { Translate } from "../../../../locales";
import {
  addPayment,
  balancingPlace,
  duplicatePayment,
  type Grant,
  removePayment,
  restOfShares,
  tidyShare,
} from "../../../../scenario";
import { edit, setValue } from "../../../../state";
import { formatShare, type Language } from "../../../../units";
import { refusalOf } from "../../commit";

/** A grant to be changed, and the language in which a refusal is said. */
interface Writing {
  readonly t: Translate;
  readonly language: Language;
}

function change(grant: Grant, path: string, recipe: (draft: Grant) => void, language: Language) {
  const outcome = edit({ key: "value", path }, (draft) => {
    const found = draft.funding?.find((one) => one.id === grant.id);
    if (found?.kind === "grant") recipe(found);
  });
  return refusalOf(outcome, language);
}

/** Puts a payment at the end, which takes half of the share of the one before. */
export function putPayment(grant: Grant, { language }: Writing): string | null {
  const path = `funding.${grant.id}.payments.${grant.payments.length}`;
  return change(grant, path, addPayment, language);
}

/** Puts a copy of a payment after it, at the same time; each has half of the share. */
export function copyPayment(grant: Grant, place: number, { language }: Writing): string | null {
  const path = `funding.${grant.id}.payments`;
  return change(grant, path, (draft) => duplicatePayment(draft, place), language);
}

/** Gives a payment the place of the one before (-1) or after (1). */
export function movePayment(
  grant: Grant,
  place: number,
  by: 1 | -1,
  { language }: Writing,
): string | null {
  const path = `funding.${grant.id}.payments`;
  return change(
    grant,
    path,
    ({ payments }) => {
      const [one, other] = [payments[place], payments[place + by]];
      if (!one || !other) return;
      payments[place] = other;
      payments[place + by] = one;
    },
    language,
  );
}

/** Takes a payment out; the balance takes its share. */
export function takePayment(grant: Grant, place: number, { language }: Writing): string | null {
  const path = `funding.${grant.id}.payments`;
  return change(grant, path, (draft) => removePayment(draft, place), language);
}

/** Puts one share; the balance, or for the balance the payment before it, takes the rest: they make one. */
export function putShare(
  grant: Grant,
  place: number,
  share: number | undefined,
  { t, language }: Writing,
): string | null {
  if (share === undefined) return null;
  const { payments } = grant;
  const path = `funding.${grant.id}.payments.${place}.share`;
  if (payments.length === 1) return refusalOf(setValue(path, share), language);
  const other = balancingPlace(payments.length, place);
  const free = restOfShares(payments, [place, other]);
  const rest = tidyShare(free - share);
  if (rest <= 0) {
    return t("assumptions.payments.tooMuch", { max: formatShare(free, language, { decimals: 2 }) });
  }
  return change(
    grant,
    path,
    (draft) => {
      const [changed, adjusted] = [draft.payments[place], draft.payments[other]];
      if (!changed || !adjusted) return;
      changed.share = share;
      adjusted.share = rest;
    },
    language,
  );
}
