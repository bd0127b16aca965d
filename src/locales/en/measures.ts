import type { measures as french } from "../fr/measures";

/** Names and definitions of every measure of the projection (section 11 of the contract). */
export const measures: typeof french = {
  ownRevenue: {
    name: "Own revenue",
    definition:
      "What customers, users and members pay: volumes served × price, excluding VAT. A service paid for by a town hall counts; a grant does not.",
  },
  variableCosts: {
    name: "Variable costs",
    definition:
      "Costs that follow the volume: purchases per unit, kilometres of the rounds, staff paid by the hour, extra hours and contributions on revenue.",
  },
  fixedCosts: {
    name: "Fixed costs",
    definition:
      "Costs due whatever the volume: salaried staff, overheads, depreciation and interest.",
  },
  charges: { name: "Total costs", definition: "Variable costs + fixed costs." },
  aid: {
    name: "Aid",
    definition:
      "Grants and reimbursements that belong to the period, and donations. The money may come at another date: the cash shows when.",
  },
  resultBeforeTax: {
    name: "Result before tax",
    definition: "Own revenue + aid − costs.",
  },
  marginRate: {
    name: "Contribution margin rate",
    definition:
      "Share of each euro of revenue left to pay fixed costs: (own revenue − variable costs) ÷ own revenue. Not applicable without revenue.",
  },
  breakEvenRevenue: {
    name: "Break-even revenue",
    definition:
      "Own revenue that would cover all costs without aid: fixed costs ÷ margin rate. Not applicable when the margin is zero or negative: no volume would do.",
  },
  breakEvenMultiplier: {
    name: "Volume to reach",
    definition:
      "The factor by which all volumes would have to grow to cover the costs without aid: fixed costs ÷ contribution margin, fixed costs staying as they are. Not applicable when the margin is zero or negative.",
  },
  marginOfSafety: {
    name: "Margin of safety",
    definition:
      "Share of revenue you could lose before falling below break-even: 1 − break-even revenue ÷ own revenue. Negative below break-even. Not applicable when the margin is zero or negative.",
  },
  coverage: {
    name: "Coverage by own revenue",
    definition:
      "Share of the costs that own revenue covers: own revenue ÷ costs. Not applicable without costs.",
  },
  aidNeeded: {
    name: "Aid needed",
    definition:
      "What own revenue lacks to cover the costs of the period; zero when it covers them.",
  },
  lowestCash: {
    name: "Lowest cash",
    definition:
      "The smallest balance at the end of a month. Below zero, more funding or earlier payments are needed.",
  },
  exposure: {
    name: "Exposure",
    definition:
      "What stopping there would lose: opening cash and own funds paid in, less what would be left once everything is settled (receivables, debts, notice, loans, resale of assets, aid still to come or to give back).",
  },
  volume: {
    name: "Volume served",
    definition: "Units delivered in the stage, within the hours available.",
  },
  revenue: { name: "Revenue of the service", definition: "Volume served × price, excluding VAT." },
  unitMargin: {
    name: "Margin per unit",
    definition:
      "What one unit leaves to pay for hours and fixed costs: price − unit cost − its share of the rounds. Not applicable when nothing is served in the stage.",
  },
  marginPerHour: {
    name: "Margin per hour of work",
    definition:
      "Margin per unit ÷ time per unit, to compare with the cost of an hour. Not applicable when nothing is served or the service takes no hours.",
  },
  breakEvenMonth: {
    name: "Break-even",
    definition:
      "First month in which own revenue covers the costs, in that month and the two after, without aid. Not reached when that does not happen before the end.",
  },
  breakEvenMonthWithAid: {
    name: "Break-even with aid",
    definition:
      "First month in which own revenue and aid cover the costs, in that month and the two after. Not reached when that does not happen before the end.",
  },
  paybackMonth: {
    name: "Payback",
    definition:
      "First month from which the money received since the start, funding left out, exceeds the money spent, and stays so to the end. Not reached when that does not happen.",
  },
  lowestCashMonth: {
    name: "Month of the lowest cash",
    definition: "The first month in which cash is at its lowest.",
  },
  peakNeed: {
    name: "Peak cash need",
    definition:
      "What is missing at the worst moment: the opposite of the lowest cash, zero while it stays positive.",
  },
  finalCash: { name: "Final cash", definition: "Balance at the end of the last month." },
  finalPosition: {
    name: "Final position",
    definition:
      "What the project would be worth at the end, once everything is settled and if the activity goes on: cash + receivables − debts − outstanding loans + resale of assets + aid to receive − aid received in advance.",
  },
  npv: {
    name: "Net present value",
    definition:
      "Sum of the cash flows before funding, brought back to the first month by the discount rate. When positive, the activity yields more than that rate.",
  },
  irr: {
    name: "Internal rate of return",
    definition:
      "The annual rate at which the net present value is zero. Not applicable when the flows never change sign, or when no rate between −99% and 1,000% fits.",
  },
};
