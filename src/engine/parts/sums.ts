import type { LineName } from "../ledger";

/** A line that is the signed sum of others; `cumulated` where it is their sum since the start. */
export interface SumOfLines {
  readonly plus: readonly LineName[];
  readonly minus?: readonly LineName[];
  readonly cumulated?: true;
}

/** How the lines of the contract's section 10 add up. Lines that are not here are made of items. */
export const sums: Readonly<Partial<Record<LineName, SumOfLines>>> = {
  variableCosts: { plus: ["unitCosts", "routeCosts", "hourlyStaff", "extraHours", "levy"] },
  fixedCosts: { plus: ["salariedStaff", "overheads", "depreciation", "interest"] },
  charges: { plus: ["variableCosts", "fixedCosts"] },
  contributionMargin: { plus: ["ownRevenue"], minus: ["variableCosts"] },
  operatingResult: { plus: ["ownRevenue"], minus: ["charges"] },
  aid: { plus: ["grants", "donations"] },
  resultBeforeTax: { plus: ["operatingResult", "aid"] },
  result: { plus: ["resultBeforeTax"], minus: ["tax"] },
  staffPaid: { plus: ["salariedStaff", "hourlyStaff", "extraHours"] },
  levyPaid: { plus: ["levy"] },
  flowBeforeFunding: {
    plus: ["salesReceived"],
    minus: ["purchasesPaid", "staffPaid", "levyPaid", "investmentsPaid", "vatPaid", "taxPaid"],
  },
  fundingReceived: {
    plus: ["grantsReceived", "donationsReceived", "equityReceived", "loansDrawn"],
  },
  cash: {
    plus: ["flowBeforeFunding", "fundingReceived"],
    minus: ["interest", "principal"],
    cumulated: true,
  },
  receivables: { plus: ["salesInvoiced"], minus: ["salesReceived"], cumulated: true },
  payables: { plus: ["purchasesInvoiced"], minus: ["purchasesPaid"], cumulated: true },
  vatOwed: { plus: ["vatCollected"], minus: ["vatCarried", "vatPaid"], cumulated: true },
  taxOwed: { plus: ["tax"], minus: ["taxPaid"], cumulated: true },
  aidReceivable: { plus: ["grants"], minus: ["grantsReceived"], cumulated: true },
  loansOutstanding: { plus: ["loansDrawn"], minus: ["principal"], cumulated: true },
  liquidationValue: {
    plus: ["cash", "receivables", "resaleValue", "aidReceivable"],
    minus: ["payables", "vatOwed", "taxOwed", "loansOutstanding"],
  },
};
