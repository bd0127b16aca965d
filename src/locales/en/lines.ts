import type { lines as french } from "../fr/lines";

/** Names and definitions of every monthly line of the projection (sections 10 and 13 of the contract). */
export const lines: typeof french = {
  ownRevenue: {
    name: "Own revenue",
    definition: "Volumes served × price of the month, excluding VAT: sales, services, memberships.",
  },
  unitCosts: { name: "Purchases per unit", definition: "Volumes served × unit cost." },
  routeCosts: {
    name: "Cost of rounds",
    definition: "Kilometres of the rounds × cost per kilometre.",
  },
  hourlyStaff: {
    name: "Staff paid by the hour",
    definition: "Hours used of staff paid by the hour × cost of the hour.",
  },
  extraHours: {
    name: "Extra hours",
    definition: "Hours bought when the work exceeds the hours available.",
  },
  levy: {
    name: "Contributions on revenue",
    definition: "Social contributions computed on revenue (sole traders).",
  },
  variableCosts: {
    name: "Variable costs",
    definition:
      "Purchases per unit, rounds, staff paid by the hour, extra hours and contributions.",
  },
  salariedStaff: {
    name: "Salaried staff",
    definition: "All hours of salaried staff × the employer’s whole cost of an hour.",
  },
  overheads: {
    name: "Overheads",
    definition: "Rent, insurance, software, fees… due whatever the volume.",
  },
  depreciation: {
    name: "Depreciation",
    definition: "The price of investments, in equal parts over their life.",
  },
  interest: {
    name: "Loan interest",
    definition: "Outstanding principal × annual rate ÷ 12.",
  },
  fixedCosts: {
    name: "Fixed costs",
    definition: "Salaried staff, overheads, depreciation and interest.",
  },
  charges: { name: "Total costs", definition: "Variable costs + fixed costs." },
  contributionMargin: {
    name: "Contribution margin",
    definition: "Own revenue − variable costs: what is left for fixed costs.",
  },
  operatingResult: { name: "Result before aid", definition: "Own revenue − costs." },
  grants: {
    name: "Grants",
    definition:
      "Grants and reimbursements that belong to the month, whatever the date of their payment.",
  },
  donations: { name: "Donations", definition: "Donations and patronage of the month." },
  aid: { name: "Aid", definition: "Grants + donations that belong to the month." },
  resultBeforeTax: { name: "Result before tax", definition: "Result before aid + aid." },
  tax: {
    name: "Tax on profit",
    definition:
      "Tax on the profit of the fiscal year after earlier losses, booked in the year’s last month.",
  },
  result: { name: "Result", definition: "Result before tax − tax." },
  cash: {
    name: "Cash",
    definition: "Balance at the end of the month: balance before + money in − money out.",
  },
  flowBeforeFunding: {
    name: "Flow before funding",
    definition: "Money in − money out of the month, without grants, donations, own funds or loans.",
  },
  vatPaid: { name: "VAT paid", definition: "VAT paid to the State in the month." },
  fundingReceived: {
    name: "Funding received",
    definition: "Grants, reimbursements, donations, own funds and loans received in the month.",
  },
  loansOutstanding: {
    name: "Loans outstanding",
    definition: "Principal still to be repaid at the end of the month.",
  },
  hoursNeeded: {
    name: "Hours needed",
    definition: "Presence, work of the services asked for, and rounds.",
  },
  hoursAvailable: {
    name: "Hours available",
    definition: "Productive hours of staff and hours of the volunteers who do the service.",
  },
  hoursUsed: {
    name: "Hours used",
    definition: "Presence, work of the volumes served, and rounds driven.",
  },
  volunteerHours: {
    name: "Volunteer hours",
    definition: "All hours of volunteers, used or not.",
  },
  inKind: {
    name: "Contributions in kind",
    definition: "Value of volunteering and of what is lent. Never in the result nor in cash.",
  },
  salesInvoiced: {
    name: "Sales invoiced",
    definition: "Own revenue of the month, VAT included.",
  },
  salesReceived: {
    name: "Sales received",
    definition: "Invoices paid by customers in the month, VAT included.",
  },
  purchasesInvoiced: {
    name: "Purchases invoiced",
    definition: "Purchases, rounds and overheads of the month, VAT included.",
  },
  purchasesPaid: {
    name: "Purchases paid",
    definition: "Purchases, rounds and overheads paid in the month, VAT included.",
  },
  staffPaid: {
    name: "Staff paid",
    definition: "Salaries, hours and extra hours, contributions included, paid in the same month.",
  },
  levyPaid: {
    name: "Contributions on revenue paid",
    definition: "Contributions on revenue, paid in the same month.",
  },
  investmentsPaid: {
    name: "Investments paid",
    definition: "Purchases of equipment, VAT included.",
  },
  taxPaid: {
    name: "Tax paid",
    definition: "Tax on profit paid, four months after the end of the fiscal year.",
  },
  grantsReceived: {
    name: "Grants received",
    definition: "Payments of grants and reimbursements received in the month.",
  },
  donationsReceived: {
    name: "Donations received",
    definition: "Donations received in the month.",
  },
  equityReceived: { name: "Own funds paid in", definition: "Capital paid in during the month." },
  loansDrawn: {
    name: "Loans received",
    definition: "Loans paid out by the lender in the month.",
  },
  principal: {
    name: "Loan principal repaid",
    definition: "The part of the instalment that repays principal.",
  },
  vatCollected: { name: "VAT collected", definition: "VAT of the invoices sent in the month." },
  vatCarried: {
    name: "VAT on purchases",
    definition: "VAT of the purchases and investments of the month.",
  },
  receivables: {
    name: "Receivables",
    definition: "Invoices sent and not yet paid at the end of the month, VAT included.",
  },
  payables: {
    name: "Payables",
    definition: "Purchases made and not yet paid at the end of the month, VAT included.",
  },
  vatOwed: {
    name: "VAT owed",
    definition: "VAT due to the State at the end of the month; when negative, a VAT credit.",
  },
  taxOwed: {
    name: "Tax owed",
    definition: "Tax booked and not yet paid at the end of the month.",
  },
  netBookValue: {
    name: "Net book value",
    definition: "Value of the investments after depreciation.",
  },
  aidReceivable: {
    name: "Aid receivable (received in advance if negative)",
    definition:
      "Aid that belongs to past months and is not yet paid; when negative, aid received in advance.",
  },
  liquidationValue: {
    name: "Liquidation value",
    definition:
      "What would be left when stopping at the end of the month, once everything is settled: cash, receivables, debts, notice, loans, resale of assets, aid to receive or to give back.",
  },
  resaleValue: {
    name: "Resale value",
    definition: "What selling the assets at the end of the month would bring.",
  },
};
