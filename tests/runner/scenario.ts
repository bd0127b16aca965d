import type { Scenario } from "../../src/scenario";

/** An uncertain service whose first gate extends and whose second one stops; some trials run short of cash. */
export const uncertain: Scenario = {
  format: "palier/scenario",
  version: 1,
  meta: { id: "5d0d7c52-0a57-4a4e-9a70-6f2f9c1b2a10", name: "Essai incertain" },
  start: "2027-01",
  organisation: { legalForm: "association", openingCash: 300 },
  drivers: [
    { id: "elan", name: "Élan", value: { dist: "pert", min: 20, mode: 90, max: 150 } },
    { id: "prix", name: "Prix", value: { dist: "normal", mean: 5, sd: 0.8, min: 0 } },
  ],
  correlations: [{ a: "elan", b: "prix", rho: -0.4 }],
  stages: [
    {
      id: "test",
      name: "Test",
      months: 4,
      gate: {
        criteria: [
          { id: "recettes", name: "Recettes", metric: "revenue", op: ">=", threshold: 400 },
        ],
        onFail: "extend",
        extend: { months: 2, times: 1 },
      },
    },
    {
      id: "suite",
      name: "Suite",
      months: 5,
      gate: {
        criteria: [{ id: "reste", name: "Reste", metric: "cash", op: ">=", threshold: 500 }],
        onFail: "stop",
      },
    },
    { id: "regime", name: "Régime", months: 5 },
  ],
  services: [
    {
      id: "colis",
      name: "Colis",
      from: "test",
      price: "=prix",
      demand: { kind: "constant", perMonth: "=elan" },
      noise: "poisson",
    },
  ],
  overheads: [{ id: "local", name: "Local", from: "test", amount: 420, vatRate: 0 }],
  funding: [
    {
      id: "aide",
      name: "Aide",
      kind: "donation",
      amount: 600,
      stage: "suite",
      probability: 0.6,
    },
  ],
};

/** Its price falls below 0 in one trial of fifty: values that a run refuses. */
export const failing: Scenario = {
  ...uncertain,
  drivers: [
    ...(uncertain.drivers ?? []),
    { id: "alea", name: "Aléa", value: { dist: "uniform", min: 0, max: 1 } },
  ],
  services: (uncertain.services ?? []).map((service) => ({ ...service, price: "=alea - 0.02" })),
};
