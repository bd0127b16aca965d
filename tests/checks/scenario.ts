import { type Rule, type Warning, warningsOf } from "../../src/checks";
import { compile, planOf } from "../../src/engine";
import { checkScenario, type Funding, type Organisation, type Scenario } from "../../src/scenario";

/** What a scenario of the tests may change. */
interface Parts extends Partial<Omit<Scenario, "organisation">> {
  organisation?: Partial<Organisation>;
}

/** A pilot of one calendar year or more that sells nothing and costs 100 EUR a month, unless changed. */
export function scenarioWith({ organisation, ...parts }: Parts = {}): Scenario {
  const scenario: Scenario = {
    format: "palier/scenario",
    version: 1,
    meta: { id: "3f1c2c1e-0d6b-4f3e-9a1c-0123456789ab", name: "Essai" },
    start: "2027-01",
    organisation: { legalForm: "association", ...organisation },
    stages: [
      { id: "test", name: "Test", months: 12 },
      { id: "suite", name: "Suite", months: 12 },
    ],
    overheads: [{ id: "local", name: "Local", from: "test", amount: 100, vatRate: 0 }],
    ...parts,
  };
  const issues = checkScenario(scenario);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return scenario;
}

/** Sells the same for `euros` every month. */
export function selling(euros: number, account?: "756"): Scenario["services"] {
  return [
    {
      id: "courses",
      name: "Courses",
      from: "test",
      price: euros,
      demand: { kind: "constant", perMonth: 1 },
      ...(account ? { account } : {}),
    },
  ];
}

/** A grant of one stage, paid at once. */
export function grant(
  funder: Extract<Funding, { kind: "grant" }>["funder"],
  amount: number,
  more: Partial<Extract<Funding, { kind: "grant" }>> = {},
): Extract<Funding, { kind: "grant" }> {
  return {
    id: `aide_${funder}`,
    name: "Aide",
    kind: "grant",
    funder,
    amount,
    from: "test",
    payments: [{ share: 1, month: 0 }],
    ...more,
  };
}

function warnings(parts: Parts = {}): Warning[] {
  const scenario = scenarioWith(parts);
  return warningsOf(scenario, planOf(compile(scenario)));
}

/** What one rule finds, its threshold and path with it. */
export function foundBy(rule: Rule, parts: Parts = {}) {
  return warnings(parts)
    .filter((warning) => warning.rule === rule)
    .map(({ found, threshold, path }) => ({ ...found, threshold, path }));
}
