import { agent, colis, driver, file, keyed, many, stages12, type Hostile } from "./parts";

/** More faults than are told: `count` of a kind, of which the first 500 and the one that says so. */
const tooManyOf = (label: string) => [label, "tooManyIssues "];

/** What has more than 500 faults: the kind of the first, and the last, which says that there are more. */
export const countless: Readonly<Record<string, Hostile>> = {
  "1,000 items without anything": file(
    { services: many(1_000, () => ({})) },
    tooManyOf("missing services[0].id"),
  ),
  "150,000 unknown keys": file(
    {
      services: many(500, (position) => ({ ...colis, id: `v${position}`, ...keyed(300, () => 1) })),
    },
    tooManyOf("unknownKey services.v0.q0"),
  ),
  "1,000 items with one id": file(
    { services: many(1_000, () => colis) },
    tooManyOf("duplicateId services[1].id"),
  ),
  "150,000 stages that do not exist": file(
    { staff: many(150, (position) => agent({ byStage: keyed(1_000, () => "=x") }, position)) },
    tooManyOf("unknownReference.stage staff.a0.hours.byStage.q0"),
  ),
  "150,000 figures that do not exist": file(
    {
      services: many(150, (position) => ({
        ...colis,
        id: `v${position}`,
        about: keyed(1_000, () => ({})),
      })),
    },
    tooManyOf("unknownReference.about services.v0.about.q0"),
  ),
  "150,000 costs that do not exist": file(
    {
      funding: many(150, (position) => ({
        id: `f${position}`,
        name: "",
        kind: "reimbursement",
        funder: "europe",
        rate: 1,
        every: 1,
        from: "test",
        eligible: many(1_000, (cost) => `z${cost}`),
      })),
    },
    tooManyOf("unknownReference.eligible funding.f0.eligible[0]"),
  ),
  "12,000 criteria of a service that is not": file(
    {
      stages: stages12.map((stage) => ({
        ...stage,
        gate: {
          onFail: "stop",
          criteria: many(1_000, (position) => ({
            id: `c${position}`,
            name: "",
            metric: "customers",
            service: "z",
            op: ">=",
            threshold: 1,
          })),
        },
      })),
    },
    tooManyOf("unknownReference.service stages.e0.gate.criteria.c0.service"),
  ),
  "a tangle of 1,000 drivers": file(
    {
      drivers: many(1_000, (position) =>
        driver(
          position,
          `=${many(50, (step) => `d${(position * 7 + step * 13) % 1_000}`).join("+")}`,
        ),
      ),
    },
    tooManyOf("cycle drivers.d0.value"),
  ),
  "12,000 faults of 12 variants": file(
    {
      variants: many(12, (variant) => ({
        id: `w${variant}`,
        name: "",
        changes: many(1_000, (position) => ({ path: `services.s${position}.price`, value: 1 })),
      })),
    },
    tooManyOf("variantRule.pathUnknown variants.w0.changes[0].path"),
  ),
};
