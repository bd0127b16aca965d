import type { Asset } from "./costs";
import type { Donation, Equity, Grant, Loan, Reimbursement } from "./format";
import {
  firstMonthOf,
  happens,
  lastMonthOf,
  monthly,
  once,
  roundHalfAway,
  sumOver,
  type World,
} from "./world";

/** What an aid brings: income recognised and cash received, by month. */
export interface Aid {
  recognised: number[];
  received: number[];
}

/** Charges of a month that a reimbursement may cover. */
export interface Spending {
  total: number;
  staff: number;
}

function delayOf(world: World, delay: Grant["payments"][number]["delay"]): number {
  return Math.max(0, roundHalfAway(once(world, delay, 0)));
}

/** An operating grant, or one for an investment when `asset` is given. */
export function grantAid(world: World, grant: Grant, asset: Asset | undefined): Aid {
  const amount = happens(world, grant) ? once(world, grant.amount, 0) : 0;
  const first = firstMonthOf(world, grant.from);
  const months = lastMonthOf(world, grant.to ?? grant.from) - first + 1;
  const recognised = monthly(world, (t) => {
    if (asset === undefined) return t >= first && t < first + months ? amount / months : 0;
    const { bought, life } = asset;
    return bought !== null && t >= bought && t < bought + life ? amount / life : 0;
  });
  const received = monthly(world, (t) =>
    grant.payments
      .filter(({ month, delay }) => first + month + delayOf(world, delay) === t)
      .reduce((total, { share }) => total + share * amount, 0),
  );
  return { recognised, received };
}

/** Aid paid on spending (section 9); `spending` is what is eligible, by month. */
export function reimbursementAid(world: World, aid: Reimbursement, spending: Spending[]): Aid {
  const first = firstMonthOf(world, aid.from);
  const last = lastMonthOf(world, aid.to ?? aid.from);
  const awarded = happens(world, aid);
  const cap = once(world, aid.cap, Infinity);
  const due = monthly(world, (t) => {
    const { total, staff } = spending[t] ?? { total: 0, staff: 0 };
    const covered = awarded && t >= first && t <= last;
    return covered ? once(world, aid.rate, 0) * (total + once(world, aid.flatRate, 0) * staff) : 0;
  });
  const earnedUpTo = (t: number): number => Math.min(cap, sumOver(due, 0, t));
  const recognised = monthly(world, (t) =>
    t >= first && t <= last ? earnedUpTo(t) - earnedUpTo(t - 1) : 0,
  );

  const isClaimed = (t: number): boolean =>
    t >= first && t <= last && ((t - first + 1) % aid.every === 0 || t === last);
  const claimOf = (end: number): number => {
    const start = first + Math.floor((end - first) / aid.every) * aid.every;
    return sumOver(recognised, start, end);
  };
  const wait = Math.max(1, delayOf(world, aid.delay));
  const received = monthly(world, (t) => (isClaimed(t - wait) ? claimOf(t - wait) : 0));
  return { recognised, received };
}

/** Month of a funding that happens once, whether or not within the horizon. */
function monthOf(world: World, item: Loan | Equity | Donation): number {
  return firstMonthOf(world, item.stage) + (item.month ?? 0);
}

export function equityPaid(world: World, item: Equity): number[] {
  return monthly(world, (t) => (t === monthOf(world, item) ? once(world, item.amount, 0) : 0));
}

export function donationPaid(world: World, item: Donation): number[] {
  const amount = happens(world, item) ? once(world, item.amount, 0) : 0;
  return monthly(world, (t) => (t === monthOf(world, item) ? amount : 0));
}

/** A loan's moves and what is owed at the end of each month. */
export interface LoanSchedule {
  drawn: number[];
  interest: number[];
  principal: number[];
  outstanding: number[];
}

/**
 * Constant annuities by closed form: after j of n, the share left of the principal is
 * 1 - ((1+i)^j - 1) / ((1+i)^n - 1).
 */
export function loanSchedule(world: World, loan: Loan): LoanSchedule {
  const amount = once(world, loan.amount, 0);
  const start = monthOf(world, loan);
  const i = once(world, loan.rate, 0) / 12;
  const defer = loan.defer ?? 0;
  const n = loan.months - defer;
  const outstandingAt = (t: number): number => {
    if (t < start) return 0;
    const j = Math.min(n, Math.max(0, t - start - defer));
    const repaid = i === 0 ? j / n : Math.expm1(j * Math.log1p(i)) / Math.expm1(n * Math.log1p(i));
    return amount * (1 - repaid);
  };
  return {
    drawn: monthly(world, (t) => (t === start ? amount : 0)),
    interest: monthly(world, (t) => i * outstandingAt(t - 1)),
    principal: monthly(world, (t) => (t > start ? outstandingAt(t - 1) - outstandingAt(t) : 0)),
    outstanding: monthly(world, outstandingAt),
  };
}

/** Recognised but not yet received at the end of month u; negative when received in advance. */
export function aidReceivable(aid: Aid, u: number): number {
  return sumOver(aid.recognised, 0, u) - sumOver(aid.received, 0, u);
}
