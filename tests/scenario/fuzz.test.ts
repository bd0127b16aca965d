import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, planOf, RunError, runIssue } from "../../src/engine";
import { checkScenario, type Issue, parseScenario, valueAt } from "../../src/scenario";
import { formatIssue } from "../../src/locales";
import { validScenario } from "../oracle";
import { processorTime } from "./readTests";

type Holder = Record<string | number, unknown>;
interface Spot {
  readonly holder: Holder;
  readonly key: string | number;
}

/** Every place of a value, with what holds it. */
function spotsOf(value: unknown): Spot[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const holder = value as Holder;
  return keys.flatMap((key) => [{ holder, key }, ...spotsOf(holder[key])]);
}

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, "", "=", "=t", "=1/0", -1, 0, 1e308, 1.5, true, [], {}, "test"),
  fc.string().map((text) => `=${text}`),
  fc.constantFrom("dist", "byStage", "kind", "id").map((key) => ({ [key]: "x" })),
);

/** What may happen to a place: its value is replaced, taken away, doubled, or given a key more. */
const damage = fc.record({
  place: fc.nat(),
  how: fc.constantFrom("replace", "remove", "double", "add"),
  value: strange,
});

function harm(
  data: unknown,
  { place, how, value }: { place: number; how: string; value: unknown },
) {
  const spots = spotsOf(data);
  const spot = spots[place % spots.length];
  if (!spot) return;
  const { holder, key } = spot;
  if (how === "replace") holder[key] = value;
  else if (how === "remove") Reflect.deleteProperty(holder, key);
  else if (how === "add") holder[Array.isArray(holder) ? holder.length : "cle"] = value;
  else if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else holder[`${key}2`] = structuredClone(holder[key]);
}

/** An issue is data that stands up to being told: its place exists, or its key is the one that is missing. */
function expectSound(data: unknown, issues: readonly Issue[]): void {
  for (const issue of issues) {
    const holder = valueAt(data, issue.location.slice(0, -1));
    if (issue.location.length > 0) expect(holder, issue.path).toBeTypeOf("object");
    expect(formatIssue(issue, "fr").sentence).not.toMatch(/undefined|NaN\b|\[object/);
    expect(() => structuredClone(issue)).not.toThrow();
  }
}

/** A scenario that is taken has a plan, or a value of it stops the run and is named. */
function expectPlan(file: string): void {
  const parsed = parseScenario(file);
  if (!parsed.ok) return expectSound(JSON.parse(file), parsed.issues);
  try {
    const { path } = planOf(compile(parsed.scenario));
    expect(path.finalCash).toSatisfy(Number.isFinite);
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    expectSound(parsed.scenario, [runIssue(error, parsed.scenario)]);
  }
}

describe("whatever the file, reading it returns", () => {
  it("for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(parseScenario(text).ok).toBe(false);
      }),
    );
  });

  it("for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(parseScenario(bytes).ok).toBe(false);
      }),
    );
  });

  it("for any JSON, alone or in place of each part of a scenario", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseScenario(JSON.stringify(value)).ok).toBe(false);
        expectSound(value, checkScenario(value));
      }),
    );
  });

  it("for valid scenarios that were damaged, which are refused, planned, or stopped", () => {
    const law = fc.property(
      validScenario({ size: 2, maxMonths: 24 }),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      (scenario, damages) => {
        const data: unknown = structuredClone(scenario);
        for (const one of damages) harm(data, one);
        const file = JSON.stringify(data);
        expect(processorTime(() => parseScenario(file))).toBeLessThan(1_000);
        expectPlan(file);
        expect(() => checkScenario(data)).not.toThrow();
      },
    );
    fc.assert(law, { numRuns: Number(process.env.PALIER_FUZZ_RUNS ?? 300), endOnFailure: true });
  });

  it("for valid files whose text was cut or changed", () => {
    const law = fc.property(
      validScenario({ size: 1, maxMonths: 12 }),
      fc.nat(),
      fc.nat({ max: 20 }),
      fc.string({ maxLength: 5 }),
      (scenario, place, length, text) => {
        const file = JSON.stringify(scenario);
        const from = place % file.length;
        const spoilt = file.slice(0, from) + text + file.slice(from + length);
        const parsed = parseScenario(spoilt);
        if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0);
      },
    );
    fc.assert(law, { numRuns: 200, endOnFailure: true });
  });
});
