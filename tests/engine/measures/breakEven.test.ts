import { describe, expect, it } from "vitest";
import { breakEven, breakEvenMonth } from "../../../src/engine/measures/breakEven";
import type { OracleScenario } from "../../oracle";
import { planFrom } from "../generated";
import { smallScenario } from "../small";

/** A month of sales at prices and costs excluding VAT: under a VAT regime none of it stays in the result. */
function salesOf(
  products: { units: number; price: number; unitCost: number }[],
  fixedCosts: number,
): OracleScenario {
  return smallScenario({
    organisation: { legalForm: "company", vat: "monthly" },
    stages: [{ id: "mois", name: "Mois", months: 1 }],
    services: products.map(({ units, price, unitCost }, index) => ({
      id: `p_${index}`,
      name: `Produit ${index}`,
      from: "mois",
      price,
      unitCost,
      demand: { kind: "constant", perMonth: units },
    })),
    overheads: [{ id: "fixes", name: "Fixes", from: "mois", amount: fixedCosts }],
  });
}

describe("break-even", () => {
  /**
   * BlankBooks, Inc.: 2,900 units at $10 with $8.30 of variable cost, fixed costs $3,400. Break-even at 2,000 units,
   * $20,000; contribution margin $4,930, ratio 17 %; margin of safety 900 units, 31.03 %.
   * Lumen Learning, "Managerial Accounting", chapter "Margin of Safety"
   * (courses.lumenlearning.com/wm-managerialaccounting/chapter/margin-of-safety).
   */
  it("and margin of safety of one product are those of Lumen's BlankBooks", () => {
    const [stage] = planFrom(salesOf([{ units: 2900, price: 10, unitCost: 8.3 }], 3400)).stages;
    expect(stage?.ownRevenue).toBeCloseTo(29_000, 8);
    expect((stage?.ownRevenue ?? 0) - (stage?.variableCosts ?? 0)).toBeCloseTo(4930, 8);
    expect(stage?.marginRate).toBeCloseTo(0.17, 12);
    expect(stage?.breakEvenRevenue).toBeCloseTo(20_000, 8);
    expect((stage?.breakEvenMultiplier ?? 0) * 2900).toBeCloseTo(2000, 8);
    // Printed as 0.310344827586207...
    expect(stage?.marginOfSafety).toBeCloseTo(0.310344827586207, 12);
  });

  /**
   * Fixed costs $280,000; three units of A ($5, variable $3) for each of B ($6, variable $5): a composite unit brings
   * $7, 40,000 of them break even, and sales of B are then $240,000. A question of the Institute of Management
   * Accountants' CMA examination with its solution (myimanetwork.imanet.org, "Multi-Product Breakeven Point").
   */
  it("of a sales mix is that of the CMA examination's composite unit", () => {
    const composites = 1000;
    const mix = [
      { units: 3 * composites, price: 5, unitCost: 3 },
      { units: composites, price: 6, unitCost: 5 },
    ];
    const [stage] = planFrom(salesOf(mix, 280_000)).stages;
    const multiplier = stage?.breakEvenMultiplier ?? 0;
    expect(multiplier * composites).toBeCloseTo(40_000, 6);
    expect(multiplier * (stage?.services[1]?.revenue ?? 0)).toBeCloseTo(240_000, 5);
    // 120,000 of A at $5 besides.
    expect(stage?.breakEvenRevenue).toBeCloseTo(840_000, 5);
    expect(planFrom(salesOf(mix, 280_000)).stages[0]?.services.map((s) => s.unitMargin)).toEqual([
      2, 1,
    ]);
  });

  /**
   * Contribution margins of $3, $2 and $1; 20,000, 100,000 and 80,000 units; fixed costs $255,000: break-even at
   * 150,000 units. Horngren, Datar, Rajan, "Cost Accounting", 15th edition, problem 3-44, solution at gradesaver.com; the prices are ours.
   */
  it("of three products in their mix is that of Horngren's problem", () => {
    const mix = [
      { units: 20_000, price: 8, unitCost: 5 },
      { units: 100_000, price: 7, unitCost: 5 },
      { units: 80_000, price: 6, unitCost: 5 },
    ];
    const [stage] = planFrom(salesOf(mix, 255_000)).stages;
    expect((stage?.breakEvenMultiplier ?? 0) * 200_000).toBeCloseTo(150_000, 5);
  });

  it("does not exist without a margin, and its rate not without revenue", () => {
    const none = { breakEvenRevenue: null, breakEvenMultiplier: null, marginOfSafety: null };
    expect(breakEven(0, 0, 100)).toEqual({ marginRate: null, ...none });
    expect(breakEven(100, 100, 50)).toEqual({ marginRate: 0, ...none });
    expect(breakEven(100, 120, 50)).toEqual({ marginRate: -0.2, ...none });
  });
});

describe("the break-even month", () => {
  const month = (values: number[], end = values.length) =>
    breakEvenMonth(Float64Array.from(values), end);

  it("is the first of three in a row without loss, all before the end", () => {
    expect(month([-1, 0, 0, 0])).toBe(1);
    expect(month([0, 0, -1, 5, 5, 5, -9])).toBe(3);
    expect(month([-1, 2, 2, -1, 2, 2])).toBeNull();
    expect(month([-1, 2, 2, 2], 3)).toBeNull();
    expect(month([3, 3, 3, 3], 3)).toBe(0);
    expect(month([1, 1])).toBeNull();
  });
});
