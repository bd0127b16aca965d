import { describe, expect, it } from "vitest";
import { planCommand } from "../../src/cli/planCommand";
import { Refusal } from "../../src/cli/refusal";
import { validateCommand } from "../../src/cli/validateCommand";
import { publishedLines } from "../../src/engine";

const scenario = {
  format: "palier/scenario",
  version: 1,
  meta: { id: "0b7c0c52-7b1f-4d69-9f0e-0d6f0f3a9d11", name: "Essai" },
  start: "2027-11",
  organisation: { legalForm: "association" },
  stages: [{ id: "test", name: "Test", months: 3 }],
  services: [
    {
      id: "colis",
      name: "Colis",
      from: "test",
      price: 2,
      demand: { kind: "constant", perMonth: 100 },
    },
  ],
  variants: [
    { id: "cher", name: "Plus cher", changes: [{ path: "services.colis.price", value: 3 }] },
  ],
};

const files: Record<string, unknown> = {
  "good.json": scenario,
  "bad.json": { ...scenario, start: "2027-13", extra: 1 },
  "stops.json": {
    ...scenario,
    services: [{ ...scenario.services[0], price: "=1 / (1 - t)" }],
  },
};

const read = async (path: string) => new TextEncoder().encode(JSON.stringify(files[path]));

async function refusal(run: Promise<string>): Promise<readonly string[]> {
  const error: unknown = await run.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error(`not refused: ${String(error)}`);
  return error.lines;
}

describe("plan", () => {
  it("prints the plan in the order of the contract, on full numbers", async () => {
    const plan = JSON.parse(await planCommand(["good.json"], read));
    expect(Object.keys(plan)).toEqual(["scenario", "months", "stageOf", "lines", "stages", "path"]);
    expect(plan.scenario).toEqual({ id: scenario.meta.id, name: "Essai", variant: null });
    expect(plan.months).toEqual(["2027-11", "2027-12", "2028-01"]);
    expect(Object.keys(plan.lines)).toEqual([
      ...publishedLines,
      "services.colis.demand",
      "services.colis.volume",
      "services.colis.revenue",
    ]);
    expect(plan.lines.ownRevenue).toEqual([200, 200, 200]);
    expect(plan.stages[0].marginRate).toBe(1);
    expect(plan.path.irr).toBeNull();
  });

  it("runs a variant", async () => {
    const plan = JSON.parse(await planCommand(["good.json#cher"], read));
    expect(plan.scenario.variant).toBe("cher");
    expect(plan.lines.ownRevenue).toEqual([300, 300, 300]);
  });

  it("refuses a variant that is not there, naming those that are", async () => {
    expect((await refusal(planCommand(["good.json#autre"], read)))[0]).toMatch(/autre.*cher/);
  });

  it("says which field stops the run, and in which month", async () => {
    const [line, ...others] = await refusal(planCommand(["stops.json"], read));
    expect(others).toEqual([]);
    expect(line).toMatch(/^stops\.json: services\.colis\.price: .*décembre\s2027/);
  });

  it("asks for one file", async () => {
    expect(await refusal(planCommand([], read))).toHaveLength(1);
    expect(await refusal(planCommand(["good.json", "good.json"], read))).toHaveLength(1);
  });
});

describe("validate", () => {
  it("refuses a file whose plan a value stops, as the page does", async () => {
    expect(await refusal(validateCommand(["stops.json"], read))).toHaveLength(1);
  });

  it("prints nothing where all is well", async () => {
    expect(await validateCommand(["good.json"], read)).toBe("");
  });

  it("prints every issue on a line of its own: path, found, expected", async () => {
    const lines = await refusal(validateCommand(["good.json", "bad.json"], read));
    expect(lines).toHaveLength(2);
    expect(lines.find((line) => line.includes(": start:"))).toMatch(/"2027-13".*AAAA-MM/);
    expect(lines.find((line) => line.includes(": extra:"))).toMatch(/inconnu/);
    for (const line of lines) expect(line).not.toContain("\n");
  });
});
