import type { Translate } from "../../../locales";
import { legalWeek, paidYear, volunteerHour, workedYear } from "../../../reference";
import type {
  Funding,
  Investment,
  Overhead,
  Presence,
  Staff,
  InKind,
  Volunteers,
} from "../../../scenario";

/**
 * What a new item starts from, to be typed over: plausible costs of a small local service, and no money that comes
 * in by itself. A result never looks better because of an item that nobody has filled in.
 */

type Proposed<T> = T extends { id: string } ? Omit<T, "id"> : never;

/** Hours a month of half of full time. */
const halfTime = Math.round(paidYear(legalWeek.value / 2) / 12);
/** Hours worked of those paid, holidays and leave taken off, to the percent. */
const worked = Math.round((workedYear.value / paidYear(legalWeek.value)) * 100) / 100;
/** What an hour at the minimum wage costs an employer after reduction. */
const minimumWageCost = volunteerHour.smicCharged.value;
/** Half a day a week. */
const halfDay = 17;

export function proposedStaff(t: Translate, from: string): Proposed<Staff> {
  const name = t("means.staff.new");
  return { name, from, hours: halfTime, hourlyCost: minimumWageCost, productive: worked };
}

export function proposedVolunteers(t: Translate, from: string): Proposed<Volunteers> {
  return { name: t("means.volunteers.new"), from, hours: 20, value: minimumWageCost };
}

export function proposedPresence(t: Translate, from: string): Proposed<Presence> {
  return { name: t("means.presence.new"), from, hours: halfDay };
}

export function proposedOverhead(t: Translate, from: string): Proposed<Overhead> {
  return { name: t("means.overheads.new"), from, amount: 100 };
}

export function proposedInvestment(t: Translate, stage: string): Proposed<Investment> {
  return {
    name: t("means.investments.new"),
    stage,
    amount: 1500,
    lifeYears: 5,
    account: "2154",
  };
}

export function proposedInKind(t: Translate, from: string): Proposed<InKind> {
  return { name: t("means.inKind.new"), from, amount: 150 };
}

/** Of each kind of funding, its usual terms, and nothing of its money yet. */
export function proposedFunding(
  t: Translate,
  kind: Funding["kind"],
  stage: string,
): Proposed<Funding> {
  const name = t(`means.funding.new.${kind}`);
  switch (kind) {
    case "grant":
    case "donation":
      return proposedAmount(t, kind, stage);
    case "reimbursement":
      return {
        name,
        kind,
        funder: "europe",
        status: "idea",
        rate: 0,
        eligible: ["staff"],
        from: stage,
        every: 6,
        delay: 9,
      };
    case "loan":
      return { name, kind, amount: 0, stage, rate: 0.03, months: 48 };
    case "equity":
      return { name, kind, amount: 0, stage };
  }
}

/** A grant or a donation, whose amount is known. */
export function proposedAmount(t: Translate, kind: "grant" | "donation", stage: string) {
  const name = t(`means.funding.new.${kind}`);
  return kind === "grant"
    ? grantWithout(name, stage)
    : ({ name, kind: "donation", amount: 0, stage } as const);
}

function grantWithout(name: string, stage: string) {
  return {
    name,
    kind: "grant" as const,
    funder: "commune" as const,
    status: "idea" as const,
    amount: 0,
    from: stage,
    payments: [{ share: 1, month: 0 }],
  };
}
