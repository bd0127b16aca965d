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

/** The grant or reimbursement of an id; null where there is none. */
export function aidOf({ funding }: Scenario, id: string): Aid | null {
  const found = funding?.find((one) => one.id === id);
  return found && "funder" in found ? found : null;
}

/** Whether a grant pays for an investment: it comes into the result as that one depreciates. */
export function isForInvestment(aid: Aid): boolean {
  return aid.kind === "grant" && aid.use !== undefined;
}

export function aidState({ kind, status }: Aid): AidState {
  return { kind, status: status ?? null, isAcquired: status === "voted" || status === "signed" };
}
