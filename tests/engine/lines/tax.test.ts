import { describe, expect, it } from "vitest";
import { defaultBrackets, taxOn } from "../../../src/engine/lines/tax";
import { planFrom } from "../generated";
import { smallScenario } from "../small";

const brackets = defaultBrackets.map(({ upTo = Number.POSITIVE_INFINITY, rate }) => ({
  upTo,
  rate,
}));

/** The tax of 36 months whose result before tax is that of each calendar year, from April 2027. */
function taxesOf(yearly: number[], incomeTaxBrackets?: { upTo?: number; rate: number }[]) {
  const { ledger } = planFrom(
    smallScenario({
      start: "2027-04",
      organisation: {
        legalForm: "scic",
        incomeTax: "corporate",
        ...(incomeTaxBrackets ? { incomeTaxBrackets } : {}),
      },
      stages: [{ id: "pilote", name: "Pilote", months: 36 }],
      overheads: yearly.map((result, year) => ({
        id: `annee_${year}`,
        name: `Année ${year}`,
        from: "pilote",
        amount: `=t == ${12 * year} ? ${-result} : 0`,
        vatRate: 0,
        indexed: false,
      })),
    }),
  );
  return ledger.lines;
}

describe("corporate tax", () => {
  /**
   * A profit of 100,000 euros: 15 % of 42,500 = 6,375, 25 % of 57,500 = 14,375, in all 20,750 (CGI, article 219, I;
   * worked at eurodemarche.fr, "Calcul de l'impôt sur les sociétés : le guide complet 2025").
   */
  it("on 100,000 euros of a year is 20,750, as in the worked example", () => {
    expect(taxOn(100_000, brackets, 12)).toBeCloseTo(20_750, 8);
    expect(taxOn(42_500, brackets, 12)).toBeCloseTo(6375, 8);
    expect(taxOn(10_000, brackets, 12)).toBeCloseTo(1500, 8);
    expect(taxOn(0, brackets, 12)).toBe(0);
  });

  /** CGI, article 219, I, b: the 42,500 euros are "par période de douze mois". */
  it("shortens the bracket of a short year", () => {
    expect(taxOn(100_000, brackets, 6)).toBeCloseTo(0.15 * 21_250 + 0.25 * 78_750, 8);
  });

  it("falls on fiscal years, the first and the last cut by the horizon, and is paid four months later", () => {
    // April 2027: a first year of 9 months; then 2028, 2029, and 3 months of 2030. The results, 30,000, 60,000 and
    // 0, fall in April 2027, 2028 and 2029.
    const { tax, taxPaid, taxOwed } = taxesOf([30_000, 60_000, 0]);
    const first = 0.15 * 30_000;
    const second = 0.15 * 42_500 + 0.25 * 17_500;
    expect(tax[8]).toBeCloseTo(first, 8);
    expect(tax[20]).toBeCloseTo(second, 8);
    expect(tax.filter((value) => value !== 0)).toHaveLength(2);
    expect(taxPaid[12]).toBe(tax[8]);
    expect(taxPaid[24]).toBe(tax[20]);
    expect(taxOwed[11]).toBe(tax[8]);
    expect(taxOwed[12]).toBe(0);
  });

  it("is due once earlier losses are made good, however old they are", () => {
    const { tax } = taxesOf([-50_000, 20_000, 40_000]);
    // 20,000 then 30,000 of the 40,000 make good the loss: 10,000 are taxed.
    expect(tax[20]).toBe(0);
    expect(tax[32]).toBeCloseTo(1500, 8);
  });

  it("of a year that the horizon closes is booked, and owed when it is not paid within it", () => {
    const { tax, taxOwed, cash, liquidationValue } = taxesOf(
      [0, 0, 8000],
      [{ upTo: 4000, rate: 0.1 }, { rate: 0.3 }],
    );
    // Month 32 ends 2029: 400 + 0.3 x 4,000 = 1,600, to be paid in month 36, beyond the horizon.
    expect(tax[32]).toBeCloseTo(1600, 8);
    expect(taxOwed[35]).toBe(tax[32]);
    expect(liquidationValue[35]).toBeCloseTo((cash[35] as number) - 1600, 8);
    // Before the year is closed, stopping would bring its tax on 7 months, April's 8,000 among them.
    const limit = (4000 * 7) / 12;
    expect(liquidationValue[27]).toBeCloseTo(
      (cash[27] as number) - 0.1 * limit - 0.3 * (8000 - limit),
      8,
    );
  });
});
