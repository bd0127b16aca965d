import type { Scenario } from "../../src/scenario";

/** A small valid scenario: one service over two stages, and a variant that raises its price. */
export const small: Scenario = {
  format: "palier/scenario",
  version: 1,
  meta: { id: "3f1c2c1e-0d6b-4f3e-9a1c-0123456789ab", name: "Essai" },
  start: "2027-01",
  organisation: { legalForm: "association" },
  stages: [
    { id: "test", name: "Test", months: 6 },
    { id: "suite", name: "Suite", months: 12 },
  ],
  services: [
    {
      id: "colis",
      name: "Colis",
      from: "test",
      price: 2.5,
      demand: { kind: "constant", perMonth: 100 },
    },
  ],
  overheads: [
    {
      id: "local",
      name: "Local",
      from: "test",
      amount: { byStage: { test: 100, suite: 300 } },
      vatRate: 0,
    },
  ],
  variants: [
    { id: "haute", name: "Prix haut", changes: [{ path: "services.colis.price", value: 4 }] },
  ],
};
