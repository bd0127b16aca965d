import type { OracleScenario } from "../oracle";
import type { Criterion } from "../oracle/format";

function criterion(
  id: string,
  metric: Criterion["metric"],
  threshold: number,
  rest: Partial<Criterion> = {},
): Criterion {
  return { id, name: id, metric, op: ">=", threshold, ...rest };
}

/** Small enough for paper, with one of nearly everything: the figures of `byHand.test.ts`. */
export const handScenario: OracleScenario = {
  format: "palier/scenario",
  version: 1,
  meta: { id: "9d4f2b52-3a0e-4f0b-8d6b-5c1b8f6f4e10", name: "Colis à vélo" },
  start: "2027-02",
  fiscalYearStart: 6,
  organisation: {
    legalForm: "scic",
    vat: "quarterly",
    incomeTax: "corporate",
    turnoverLevy: 0.02,
    supplierDelay: 1,
    openingCash: 3000,
    noticeMonths: 1,
    hourPolicy: "extra",
    extraHourCost: 30,
  },
  stages: [
    {
      id: "essai",
      name: "Essai",
      months: 4,
      gate: {
        onFail: "stop",
        atLeast: 1,
        criteria: [
          criterion("recettes", "revenue", 1200),
          criterion("couverture", "coverage", 0.9),
          criterion("resultat", "result", 0),
          criterion("marge", "marginRate", 0.4),
          criterion("volume", "volume", 60, { service: "colis", required: false }),
          criterion("arrets", "stopsPerTour", 10, {
            route: "tournee",
            window: 4,
            required: false,
          }),
          criterion("occupation", "utilisation", 1, { op: "<=" }),
          criterion("benevoles", "volunteerHours", 6),
          criterion("tresorerie", "cash", 1500),
          criterion("autonomie", "runway", 1),
          criterion("accord", "manual", 1, { probability: 0.6 }),
        ],
      },
    },
    { id: "lancement", name: "Lancement", months: 4 },
  ],
  services: [
    {
      id: "colis",
      name: "Colis",
      from: "essai",
      price: 20,
      unitCost: 2,
      minutes: 15,
      paymentDelay: 1,
      route: "tournee",
      demand: { kind: "series", values: [20, 40, 60, 80, 100, 100, 120] },
    },
  ],
  routes: [
    {
      id: "tournee",
      name: "Tournée",
      area: 100,
      depotDistance: 4,
      toursPerMonth: 4,
      maxStops: 10,
      minutesPerStop: 3,
      speed: 20,
      costPerKm: 0.5,
      circuity: 1,
    },
  ],
  staff: [
    {
      id: "coordination",
      name: "Coordination",
      from: "essai",
      hours: { byStage: { essai: 20, lancement: 25 } },
      hourlyCost: 22,
      productive: 0.8,
    },
    {
      id: "livraison",
      name: "Livraison",
      from: "essai",
      hours: 32,
      hourlyCost: 18,
      productive: 0.75,
      pay: "hourly",
    },
  ],
  volunteers: [
    { id: "voisins", name: "Voisins", from: "essai", until: "essai", hours: 6, value: 13 },
  ],
  presence: [{ id: "accueil", name: "Accueil", from: "essai", until: "essai", hours: 8 }],
  overheads: [
    {
      id: "loyer",
      name: "Loyer",
      from: "essai",
      amount: { byStage: { essai: 100, lancement: 150 } },
    },
  ],
  investments: [
    {
      id: "velo",
      name: "Vélo",
      stage: "essai",
      month: 1,
      amount: 3000,
      lifeYears: 2.5,
      resale: 0.5,
    },
  ],
  inKind: [{ id: "local", name: "Local prêté", from: "essai", amount: 150 }],
  funding: [
    {
      id: "equipement",
      name: "Aide au vélo",
      kind: "grant",
      funder: "region",
      amount: 1500,
      from: "essai",
      use: "velo",
      payments: [
        { share: 0.5, month: 0 },
        { share: 0.5, month: 5 },
      ],
    },
    {
      id: "leader",
      name: "LEADER",
      kind: "reimbursement",
      funder: "europe",
      rate: 0.5,
      cap: 1100,
      eligible: ["coordination", "routes"],
      flatRate: 0.15,
      from: "essai",
      every: 3,
      delay: 2,
    },
    {
      id: "relais",
      name: "Prêt relais",
      kind: "loan",
      amount: 2000,
      stage: "essai",
      rate: 0.06,
      months: 6,
      defer: 2,
    },
    { id: "parts", name: "Parts sociales", kind: "equity", amount: 1000, stage: "essai" },
    { id: "don", name: "Don", kind: "donation", amount: 200, stage: "lancement" },
  ],
};
