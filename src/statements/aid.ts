import type { Funder } from "../checks";
import type { Funding, Scenario } from "../scenario";

export type Aid = Extract<Funding, { funder: unknown }>;

/** Who may give or reimburse, in the order of the form Cerfa 12156*06. */
export const funders: readonly Funder[] = [
  "state",
  "region",
  "department",
  "epci",
  "commune",
  "social_body",
  "europe",
  "employment_aid",
  "other_public",
  "private",
];

/** How far an aid is: voted or signed, or only asked for. */
export interface AidState {
  readonly kind: "grant" | "reimbursement";
  /** As the file says; null where it does not. */
  readonly status: "idea" | "filed" | "voted" | "signed" | null;
  readonly isAcquired: boolean;
}

/** Grants and reimbursements of a scenario, in its order. */
export function aidsOf({ funding }: Scenario): Aid[] {
  return (funding ?? []).filter((one): one is Aid => "funder" in one);
}

/** The grants and reimbursements of a scenario by id, to be looked up as often as there are parts. */
export function aidsById(scenario: Scenario): ReadonlyMap<string, Aid> {
  return new Map(aidsOf(scenario).map((aid) => [aid.id, aid]));
}

/** Whether a grant pays for an investment: it comes into the result as that one depreciates. */
export function isForInvestment(aid: Aid): boolean {
  return aid.kind === "grant" && aid.use !== undefined;
}

/** Ids of the grants that pay for investments. */
export function investmentAidIds(scenario: Scenario): ReadonlySet<string> {
  return new Set(
    aidsOf(scenario)
      .filter(isForInvestment)
      .map(({ id }) => id),
  );
}

export function aidState({ kind, status }: Aid): AidState {
  return { kind, status: status ?? null, isAcquired: status === "voted" || status === "signed" };
}
