import type { OracleScenario } from "../../oracle";
import { smallScenario } from "../small";

/** Three stages that grow, a gate that extends, one that stops, and enough chance for each to happen. */
export function noisyScenario(): OracleScenario {
  return smallScenario({
    organisation: { legalForm: "association", openingCash: 150, noticeMonths: 1 },
    drivers: [
      { id: "clients", name: "Clients", value: { dist: "pert", min: 10, mode: 28, max: 70 } },
      { id: "panier", name: "Panier", value: { dist: "triangular", min: 6, mode: 9, max: 13 } },
    ],
    stages: [
      {
        id: "essai",
        name: "Essai",
        months: 4,
        gate: {
          onFail: "extend",
          extend: { months: 2, times: 1 },
          criteria: [
            { id: "recettes", name: "Recettes", metric: "revenue", op: ">=", threshold: 150 },
          ],
        },
      },
      {
        id: "pilote",
        name: "Pilote",
        months: 6,
        gate: {
          onFail: "stop",
          criteria: [{ id: "caisse", name: "Caisse", metric: "cash", op: ">=", threshold: 0 }],
        },
      },
      { id: "suite", name: "Suite", months: 6 },
    ],
    services: [
      {
        id: "courses",
        name: "Courses",
        from: "essai",
        price: "=panier",
        noise: "poisson",
        demand: { kind: "ramp", from: 8, to: "=1.4 * clients", months: 9, shape: "linear" },
      },
    ],
    staff: [
      {
        id: "agent",
        name: "Agent",
        from: "essai",
        hours: { byStage: { essai: 8, pilote: 15, suite: 17 } },
        hourlyCost: 17,
      },
    ],
    overheads: [{ id: "loyer", name: "Loyer", from: "essai", amount: 60 }],
    funding: [
      {
        id: "region",
        name: "Région",
        kind: "grant",
        funder: "region",
        amount: 900,
        probability: 0.6,
        from: "essai",
        to: "pilote",
        payments: [{ share: 1, month: 3, delay: { dist: "uniform", min: 0, max: 4 } }],
      },
    ],
  });
}
