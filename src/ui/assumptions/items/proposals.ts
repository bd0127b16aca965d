import type { Translate } from "../../../locales";
import type {
  Funding,
  Investment,
  Overhead,
  Presence,
  Staff,
  InKind,
  Volunteers,
} from "../../../scenario";

/** What a new item starts from: plausible figures of a small local service, to be typed over. */

type Proposed<T> = T extends { id: string } ? Omit<T, "id"> : never;

/** Half of full time: 35 h a week, 52 weeks a year, over 12 months. */
const halfTime = 76;
/** Hours worked of those paid: 1,607 of 1,820 a year, holidays and leave taken off. */
const worked = 0.88;
/** The minimum wage with its contributions after reduction, euros an hour, in June 2026. */
const minimumWageCost = 12.82;
/** Half a day a week. */
const halfDay = 17;

export function proposedStaff(t: Translate, from: string): Proposed<Staff> {
  const name = t("means.staff.new");
  return { name, from, hours: halfTime, hourlyCost: 17, productive: worked };
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

/** Of each kind of funding, what is often met: most of a grant soon, the rest after its accounts. */
export function proposedFunding(
  t: Translate,
  kind: Funding["kind"],
  stage: string,
): Proposed<Funding> {
  const name = t(`means.funding.new.${kind}`);
  switch (kind) {
    case "grant":
      return {
        name,
        kind,
        funder: "commune",
        status: "idea",
        amount: 5000,
        from: stage,
        payments: [
          { share: 0.7, month: 3 },
          { share: 0.3, month: 12 },
        ],
      };
    case "reimbursement":
      return {
        name,
        kind,
        funder: "europe",
        status: "idea",
        rate: 0.5,
        eligible: ["staff"],
        from: stage,
        every: 6,
        delay: 9,
      };
    case "loan":
      return { name, kind, amount: 5000, stage, rate: 0.03, months: 48 };
    case "equity":
      return { name, kind, amount: 2000, stage };
    case "donation":
      return { name, kind, amount: 1000, stage };
  }
}
