/** From a wage to what an hour of work costs the employer. */
export const payroll = {
  open: "Compute from a wage",
  openOf: "Compute from a wage: {{name}}",
  title: "From the wage to the cost of an hour: {{name}}",
  loading: "One moment…",
  grossHourly: "Gross wage for an hour",
  smicMultiple: "that is, in minimum wages (SMIC)",
  times: "× SMIC",
  weeklyHours: "Hours a week in the contract",
  hoursPerWeek: "h/week",
  workedYear: "Hours worked in a year, full time",
  hoursPerYear: "h/year",
  workedYearHint: "1,820 hours paid, less leave and public holidays; 1,607 is the legal duration.",
  serviceShare: "Share of these hours spent on the service",
  serviceShareHint: "The rest: meetings, training, absences. 55 to 75% in many organisations.",
  legalForm: "Employer: {{form}}",
  monthly: "Cost to the employer, a month",
  gross: "of which {{gross}} gross wage",
  paidHour: "Cost of a paid hour",
  workedHour: "Cost of a worked hour",
  servedHour: "Cost of an hour on the service",
  methods: {
    asking: "Rates published on {{date}}. Being checked by the Urssaf’s model…",
    model: "Computed by modele-social {{version}}, the Urssaf’s model, at the rates of {{date}}.",
    rates:
      "Computed by the rates published on {{date}}: the Urssaf’s model could not be loaded. The difference is less than a cent a month.",
  },
  assumed: "What is assumed",
  assumptions: {
    contract:
      "Permanent contract under private law, not a manager, in mainland France, Alsace-Moselle aside.",
    size: "Fewer than eleven employees.",
    workAccidents: "Work accidents at the average rate, 2.08%; yours is on your notice.",
    insurance: "Health insurance of €40 a month, half of it paid by the employer.",
    noMobility: "No mobility levy, no branch insurance, no bonus.",
    reduction: "The general reduction of contributions is taken off.",
    wagesTaxAssociation:
      "No tax on wages: the allowance of associations ({{allowance}} a year) covers it for a small team.",
    wagesTaxOther: "No tax on wages, due mostly by those who pay no VAT on most of their receipts.",
    publicStaff:
      "Staff under public law have other contributions: this cost is for a contract under private law.",
    ownPay: "What the sole trader earns is no wage: this cost is for a person hired.",
    aside:
      "To be counted separately: occupational health, transport, replacements, end of contract.",
  },
  shortWeek:
    "Fewer than {{hours}} h a week: this needs a reason given by the law or the branch agreement.",
  faults: {
    belowSmic:
      "At least the minimum wage is needed, {{smic}} gross an hour since {{date}} (apprentices aside).",
    hours: "Between 0 and 35 hours a week are needed: overtime is not counted here.",
    worked: "Between 0 and {{paid}} hours are needed: those that are paid.",
  },
  alsoProductive: "Take the share of hours available too, {{share}} of paid hours",
  take: "Take this cost",
  close: "Close",
  taken: "{{name}}: {{cost}} for each paid hour, with its source.",
  source: {
    model: "modele-social {{version}} (Urssaf), rates of {{date}}",
    rates: "Contribution rates published on {{date}}, after modele-social {{version}} (Urssaf)",
  },
  note: "{{gross}} gross an hour, {{hours}} h a week: {{monthly}} a month. {{assumptions}}",
  productiveSource: "Legal duration of work: 1,607 h worked in a full-time year",
  productiveOwnSource: "The team’s estimate",
  productiveNote:
    "{{worked}} h worked in a year out of {{paid}} h paid, {{share}} of them on the service.",
};
