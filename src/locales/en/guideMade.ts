import type { made as french } from "../fr/guideMade";

export const made: typeof french = {
  name: "{{services}} – {{territory}}",
  nameWithoutService: "Local services – {{territory}}",
  bareName: "My first scenario",
  description:
    "Scenario prepared from a few questions. All its figures are orders of magnitude to be confirmed.",
  stages: { light: "Light trial", pilot: "Build-up", consolidation: "Consolidation" },
  stageNumber: "Stage {{number}}",
  objectives: {
    light: "Check that people call, and call again, with few means.",
    pilot: "Regular customers, rounds that fill, a way of working that holds.",
    consolidation: "Agreements over several years, and no longer a single funder to depend on.",
  },
  round: "Round",
  staff: "Employee",
  volunteers: "Volunteers",
  holder: "The founder’s time",
  opening: "Front desk",
  coordination: "Coordination",
  costs: {
    insurance: "Insurance",
    phone: "Phone and software",
    publicity: "Leaflets, posters, supplies",
    payroll: "Payroll and occupational health",
    bookkeeping: "Bookkeeping",
    rent: "Rent or share of a place",
    energy: "Energy and water",
  },
  premisesLent: "Premises lent",
  criteria: {
    users: "At least 40 users, 3 in 10 of whom come back",
    regular: "At least one regular customer",
    cash: "Cash is not below zero",
    volunteers: "At least {{hours}} h of volunteering a month",
    contracts: "At least three regular contracts",
    coverage: "Own revenue: at least {{share}} of costs",
    runway: "Enough to last {{months}} months",
    secured: "At least 60% of the next budget is secured",
    conventions: "Agreements over several years are signed",
  },
  notes: {
    perThousand:
      "From {{low}} to {{high}} a month for 1,000 residents, {{likely}} most often; counted for 5,000 residents at most.",
    perPlace: "From {{low}} to {{high}} a month, whatever the size of the place.",
    households: "Households that may join one day: {{share}} for 100 residents.",
    publicShare: "Estimated from the number of residents: to be replaced by a real count.",
    exempt: "No VAT: as long as sales of services stay under €37,500 a year (2026).",
    exemptAssociation:
      "No VAT as long as the activity is not for profit, or side receipts stay under €80,011 a year (2025).",
    incomeTax: "Profits bear corporate income tax.",
    gate: "A proposal to be agreed with the steering group before the stage begins.",
    amount: "Proposed near what you are short of, within the usual range of {{min}} to {{max}}.",
    usualAmount: "Usually from {{min}} to {{max}}.",
    when: "Payment: {{when}}.",
    holder: "Unpaid time, counted as volunteering.",
    fromCar:
      "Somebody’s own car, refunded by the kilometre. The allowance carries no VAT: it is divided by 1.2, as a project without VAT counts 20% more on what it buys. Once it charges VAT, put the scale undivided.",
    fromVehicle: "What each kilometre adds: the vehicle is depreciated separately.",
  },
  sources: {
    plausible: "Plausible order of magnitude, to be confirmed",
    answer: "Answer given at the start, to be confirmed",
    proposedGate: "Threshold proposed by Palier, to be agreed: no published one was found",
    parcelRelay: "Published: €0.20 to €1.50 a parcel, €0.30 most often, moneyvox.fr, December 2023",
    lulu: "Published: commission of 22% at Lulu dans ma rue, guidedelacreationdentreprise.com, 2020; the job of €25 is plausible",
    monepi: "Published: €150 a year for a Monépi shop, airzen.fr",
    ginko:
      "Published: more than half the residents joined within a year at Ginko, 20minutes.fr, 2013; four households in ten is a cautious choice",
    catchment: "Published: more than 800 residents and 2,000 around, franchise-magazine.com",
    itinerant: "Published: 40 residents to the km² in the Beauce Val de Loire, typographe.fr",
    mileage: "Published: €0.636 a km (5 CV), scale of 2026, adcf.org",
    payroll:
      "Published: employer’s full-time cost, modele-social 11.1.0, scale of 2026 (minimum wage of €12.31 an hour since June)",
    volunteerHour:
      "Published: employer’s cost of an hour at the minimum wage, modele-social 11.1.0, scale of 2026",
    microLevy: "Published: 21.2% for services (BIC) in 2026, modele-social 11.1.0",
    depreciation: "Published: usual lives, cogilog.com, comptabox.fr",
    leader: "Published: two to twelve months observed, doczz.fr/doc/6396985 (Aquitaine Active)",
    fdva: "Published: a single payment, Calvados calendar of 2026, asso-1901.fr",
    startUp: "Published: about €2,000 to open a volunteer grocery, sogoodstories.com, airzen.fr",
  },
};
