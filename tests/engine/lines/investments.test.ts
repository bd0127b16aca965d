import { describe, expect, it } from "vitest";
import { depreciationMonths } from "../../../src/engine/lines/investments";
import type { OracleScenario } from "../../oracle";
import { planFrom, sumOver } from "../generated";
import { smallScenario } from "../small";

function machine(parts: Partial<OracleScenario>): OracleScenario {
  return smallScenario({
    stages: [{ id: "pilote", name: "Pilote", months: 72 }],
    organisation: { legalForm: "company", vat: "monthly" },
    ...parts,
  });
}

function bought(amount: number, lifeYears: number, month = 0, resale = 0) {
  return { id: "machine", name: "Machine", stage: "pilote", amount, lifeYears, month, resale };
}

describe("an investment", () => {
  /**
   * A machine of 40,000 euros excluding VAT (VAT 8,000) bought on 1 January, used for 4 years: 10,000 a year, net
   * book value 30,000 after the first. Course "L'amortissement linéaire",
   * sites.google.com/site/comptaecritures/travaux-d-inventaire-et-documents-de-synthese.
   */
  it("depreciates in equal parts to 0, like the machine of the course", () => {
    const { ledger } = planFrom(machine({ investments: [bought(40_000, 4)] }));
    const { depreciation, netBookValue, investmentsPaid, vatPaid, vatOwed } = ledger.lines;
    for (let year = 0; year < 4; year++) {
      expect(sumOver(depreciation, 12 * year, 12 * year + 11)).toBeCloseTo(10_000, 8);
      expect(netBookValue[12 * year + 11]).toBeCloseTo(30_000 - 10_000 * year, 8);
    }
    expect(sumOver(depreciation, 48, 71)).toBe(0);
    expect(investmentsPaid[0]).toBe(48_000);
    // The VAT is a credit that no sale here ever uses.
    expect(vatOwed[71]).toBe(-8000);
    expect(sumOver(vatPaid, 0, 71)).toBe(0);
  });

  /** 50,000 euros over 5 years: 10,000 a year, nothing left after 5 (apprendre-la-gestion.com, "Amortissement linéaire"). */
  it("bought within a year takes that year's months", () => {
    const { ledger } = planFrom(machine({ investments: [bought(50_000, 5, 6)] }));
    const years = [0, 1, 2, 3, 4, 5].map((year) =>
      sumOver(ledger.lines.depreciation, 12 * year, 12 * year + 11),
    );
    [5000, 10_000, 10_000, 10_000, 10_000, 5000].forEach((expected, year) => {
      expect(years[year]).toBeCloseTo(expected, 8);
    });
    expect(ledger.lines.netBookValue[65]).toBe(0);
  });

  it("costs its VAT too where none is recovered, in the asset and in cash", () => {
    const { ledger } = planFrom(
      machine({
        organisation: { legalForm: "association" },
        investments: [{ ...bought(1000, 1, 0, 0.5), vatRate: 0.2 }],
      }),
    );
    expect(ledger.lines.depreciation[0]).toBe(100);
    expect(ledger.lines.netBookValue[0]).toBeCloseTo(1100, 10);
    expect(ledger.lines.resaleValue[0]).toBeCloseTo(550, 10);
    expect(ledger.lines.cash[0]).toBe(-1200);
  });

  it("lives a whole number of months, one at least", () => {
    expect([0, 0.01, 0.04, 0.05, 1, 2.5, 3.29].map(depreciationMonths)).toEqual([
      1, 1, 1, 1, 12, 30, 39,
    ]);
    expect(depreciationMonths(0.125)).toBe(2);
  });
});
