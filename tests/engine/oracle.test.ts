import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planJson } from "../../src/cli/planJson";
import { compile, type Plan, planOf } from "../../src/engine";
import { parseScenario } from "../../src/scenario";
import { oraclePlan, validScenario } from "../oracle";

/**
 * Two sums of the same hundreds of terms in another order differ by some hundred units in the last place of
 * the largest of them: about 1e-13 of it, and more where cash accumulates over 60 months.
 */
const relative = 1e-9;

/**
 * A month's result that is 0 on paper may be 1e-17 in one order of addition and 0 in the other, which decides
 * whether the month breaks even: such scenarios are compared on everything else.
 */
const rounding = 1e-9;

function hasTie(plan: Plan): boolean {
  const { operatingResult, resultBeforeTax } = plan.ledger.lines;
  return [operatingResult, resultBeforeTax].some((line) =>
    line.some((value) => Math.abs(value) < rounding),
  );
}

/** Largest absolute figure of a tree of results, the scale against which a difference is small. */
function differences(a: unknown, b: unknown, path: string, scale: number, found: string[]): void {
  if (typeof a === "number" && typeof b === "number") {
    if (Math.abs(a - b) > relative * Math.max(scale, Math.abs(a), Math.abs(b)))
      found.push(`${path}: ${a} / ${b}`);
  } else if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) found.push(`${path}: ${a.length} / ${b.length} items`);
    a.forEach((item, index) => differences(item, b[index], `${path}[${index}]`, scale, found));
  } else if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const key of keys) {
      differences(
        (a as Record<string, unknown>)[key],
        (b as Record<string, unknown>)[key],
        `${path}.${key}`,
        scale,
        found,
      );
    }
  } else if (a !== b) found.push(`${path}: ${JSON.stringify(a)} / ${JSON.stringify(b)}`);
}

describe("the engine and the naive reading of the contract", () => {
  it("agree on every line and measure of generated scenarios", () => {
    fc.assert(
      fc.property(validScenario(), (data) => {
        const parsed = parseScenario(JSON.stringify(data));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
        const plan = planOf(compile(parsed.scenario));
        const found: string[] = [];
        const ours = planJson(plan, null);
        const naive = oraclePlan(data);
        if (hasTie(plan)) {
          const { breakEvenMonth, breakEvenMonthWithAid } = naive.path;
          Object.assign(ours.path, { breakEvenMonth, breakEvenMonthWithAid });
        }
        differences(ours, naive, "", 1, found);
        expect(found.slice(0, 10)).toEqual([]);
      }),
      { numRuns: Number(process.env.PALIER_ORACLE_RUNS ?? 150) },
    );
  });
});
