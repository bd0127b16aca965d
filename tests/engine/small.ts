import type { OracleScenario } from "../oracle";

/** The smallest scenario of one stage, with whatever the test is about. */
export function smallScenario(parts: Partial<OracleScenario>): OracleScenario {
  return {
    format: "palier/scenario",
    version: 1,
    meta: { id: "0b9c8f5e-6a57-4c57-9f3e-2f6f1f0c9a11", name: "Petit exemple" },
    start: "2027-01",
    organisation: { legalForm: "association" },
    stages: [{ id: "pilote", name: "Pilote", months: 12 }],
    ...parts,
  };
}
