import type { LegalForm } from "../answers";
import type { StageRole } from "../stageRole";
import { plausible, published, type Range, range, type Sourced } from "./figure";

type ByRole = Readonly<Record<StageRole, Sourced<number>>>;

function monthly(light: Sourced<number>, pilot: number, consolidation: number): ByRole {
  return { light, pilot: plausible(pilot), consolidation: plausible(consolidation) };
}

/** Euros a month, with the account and the VAT that the bill carries. */
export interface CostEntry {
  readonly amount: ByRole;
  readonly account: string;
  readonly vatRate: Sourced<number>;
}

export const costs = {
  // 150 EUR a year for a shop kept by volunteers; 400 to 900 EUR for an employer.
  insurance: {
    amount: monthly(published(14, "monepi"), 40, 45),
    account: "616",
    vatRate: plausible(0),
  },
  phone: { amount: monthly(plausible(20), 60, 70), account: "626", vatRate: plausible(0.2) },
  publicity: { amount: monthly(plausible(60), 70, 50), account: "623", vatRate: plausible(0.2) },
} as const satisfies Record<string, CostEntry>;

/** Accounts kept by somebody else: euros a month. */
export const bookkeeping: Readonly<Record<LegalForm, Sourced<number>>> = {
  association: plausible(0),
  scic: plausible(70),
  scop: plausible(70),
  company: plausible(70),
  sole_trader: plausible(25),
  public_body: plausible(0),
};

/** Payslips and occupational health, in months with somebody paid. */
export const payroll: Sourced<number> = plausible(50);

/** Share of paid hours left for work once leave and meetings are taken out. */
export const productive: Sourced<number> = plausible(0.8);

/** Hours a month of looking after partners, orders and volunteers. */
export const coordination: ByRole = monthly(plausible(8), 16, 18);

export const growth: Readonly<Record<"costInflation" | "wageGrowth", Sourced<number | Range>>> = {
  costInflation: plausible(0.02),
  wageGrowth: plausible(range(0.01, 0.02, 0.035)),
};

/** Months of pay due when the project stops. */
export const notice: Sourced<number> = plausible(1.5);
