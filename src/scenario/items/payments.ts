import type { Grant } from "../schema";

type Payments = Grant["payments"];

/** A payment proposed after the last one comes so many months later. */
const monthsAfter = 6;

/** Freed of the dust of double precision: 1 − 0.7 − 0.1 gives 0.2. */
export function tidyShare(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}

/** What the shares of a grant leave to one payment, those at the places of `without` not counted. */
export function restOfShares(payments: Payments, without: readonly number[]): number {
  const sum = payments.reduce(
    (total, { share }, index) => (without.includes(index) ? total : total + share),
    0,
  );
  return tidyShare(1 - sum);
}

/** Which payment makes up for a change of another: the last one, the balance; for the last, the one before. */
export function balancingPlace(count: number, changed: number): number {
  return changed === count - 1 ? count - 2 : count - 1;
}

/** Puts a payment after the last one, which gives it half of its share, to the percent where it can. */
export function addPayment(grant: Grant): void {
  const last = grant.payments.at(-1);
  if (!last) return;
  const half = Math.round(last.share * 50) / 100;
  const given = half > 0 && half < last.share ? half : last.share / 2;
  grant.payments.push({ share: given, month: last.month + monthsAfter });
  last.share = tidyShare(last.share - given);
}

/** Puts a copy of a payment after it; the two share what it had, to the percent where they can. */
export function duplicatePayment(grant: Grant, place: number): void {
  const payment = grant.payments[place];
  if (!payment) return;
  const half = Math.round(payment.share * 50) / 100;
  const given = half > 0 && half < payment.share ? half : payment.share / 2;
  grant.payments.splice(place + 1, 0, { ...payment, share: given });
  payment.share = tidyShare(payment.share - given);
}

/** Takes a payment out; its share goes to the one that makes up, and what is said of the others follows them. */
export function removePayment(grant: Grant, place: number): void {
  const { payments } = grant;
  const gone = payments[place];
  const heir = payments[balancingPlace(payments.length, place)];
  if (!gone || !heir) return;
  heir.share = tidyShare(heir.share + gone.share);
  payments.splice(place, 1);
  if (grant.about) grant.about = saidWithout(grant.about, place);
}

/** Texts about single payments, `payments.2.share`, are known by a place: it changes when one before goes. */
function saidWithout<T>(about: Record<string, T>, place: number): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [key, said] of Object.entries(about)) {
    const [, position, rest] = /^payments\.(\d+)(.*)$/.exec(key) ?? [];
    const at = Number(position);
    if (position === undefined || at < place) kept[key] = said;
    else if (at > place) kept[`payments.${at - 1}${rest}`] = said;
  }
  return kept;
}
