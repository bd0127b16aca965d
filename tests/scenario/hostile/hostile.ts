import {
  agent,
  byEachStage,
  colis,
  driver,
  file,
  keyed,
  many,
  stages12,
  type Hostile,
} from "./parts";

/** What is told whole. */
export const hostile: Readonly<Record<string, Hostile>> = {
  "10 MB of spaces": {
    build: () => " ".repeat(10_000_000),
    expected: ["tooLarge "],
  },
  "10 MB of text in a scenario": file({ meta: { name: "x".repeat(10_000_000) } }, ["tooLarge "]),
  "1.2 million letters of two bytes": file({ author: "é".repeat(1_200_000) }, ["tooLarge "]),
  "100,000 services": file({ services: many(100_000, () => 0) }, ["tooMany services"]),
  "100,000 criteria": file(
    {
      stages: [
        {
          id: "test",
          name: "",
          months: 3,
          gate: { onFail: "stop", criteria: many(100_000, () => 0) },
        },
      ],
    },
    ["tooMany stages.test.gate.criteria"],
  ),
  "100,000 payments": file(
    {
      funding: [
        {
          id: "aide",
          name: "",
          kind: "grant",
          funder: "commune",
          amount: 1,
          from: "test",
          payments: many(100_000, () => 0),
        },
      ],
    },
    ["tooMany funding.aide.payments"],
  ),
  "100,000 values of demand": file(
    { services: [{ ...colis, demand: { kind: "series", values: many(100_000, () => 1) } }] },
    ["tooMany services.colis.demand.values"],
  ),
  "100,000 eligible costs": file(
    {
      funding: [
        {
          id: "aide",
          name: "",
          kind: "reimbursement",
          funder: "europe",
          rate: 1,
          every: 1,
          from: "test",
          eligible: many(100_000, () => "a"),
        },
      ],
    },
    ["tooMany funding.aide.eligible"],
  ),
  "100,000 unknown keys": file(
    keyed(100_000, () => 0),
    ["tooMany "],
  ),
  "100,000 changes of a variant": file(
    { variants: [{ id: "v", name: "", changes: many(100_000, () => 0) }] },
    ["tooMany variants.v.changes"],
  ),
  "100,000 stages in a value": file({ staff: [agent({ byStage: keyed(100_000, () => 1) })] }, [
    "tooMany staff.a0.hours.byStage",
  ]),
  "100,000 brackets": {
    build: () => "[".repeat(100_000) + "]".repeat(100_000),
    expected: ["tooDeep [0][0][0][0][0][0]"],
  },
  "100,000 brackets left open": { build: () => "[".repeat(100_000), expected: ["notJson "] },
  "100,000 objects inside each other": {
    build: () => `${'{"format":'.repeat(100_000)}0${"}".repeat(100_000)}`,
    expected: ["tooDeep format.format.format.format.format.format"],
  },
  "300,000 values": file({ x: many(1_000, () => many(300, () => 1)) }, ["tooMany "]),
  "a formula of two million characters": file(
    { drivers: [driver(0, `=${"1+".repeat(900_000)}1`)] },
    ["formulaFault.tooLong drivers.d0.value"],
  ),
  "a million characters of formulas": file(
    {
      stages: stages12,
      staff: many(320, (position) =>
        agent(
          byEachStage((stage) => `=${position * 12 + stage}${"+1".repeat(98)}`),
          position,
        ),
      ).map((one) => ({ ...one, from: "e0" })),
    },
    ["tooMuchFormula "],
  ),
  "many variants of a large file": file(
    {
      services: many(1_000, (position) => ({
        ...colis,
        id: `v${position}`,
        note: "n".repeat(1_500),
      })),
      variants: many(9, (position) => ({ id: `w${position}`, name: "", changes: [] })),
    },
    ["tooMany variants"],
  ),
  "a circle of 1,000 drivers": file(
    { drivers: many(1_000, (position) => driver(position, `=d${(position + 1) % 1_000}`)) },
    ["cycle drivers.d0.value"],
  ),
};
