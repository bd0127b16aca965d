import { pmt, ppmt } from "financial";
import { describe, expect, it } from "vitest";
import { annuity } from "../../../src/engine/lines/loans";
import { planFrom, rounding } from "../generated";
import { smallScenario } from "../small";

function loanPlan(loan: {
  amount: number;
  rate: number;
  months: number;
  defer?: number;
  month?: number;
}) {
  const { ledger } = planFrom(
    smallScenario({
      stages: [{ id: "pilote", name: "Pilote", months: 24 }],
      funding: [{ id: "pret", name: "Prêt", kind: "loan", stage: "pilote", ...loan }],
    }),
  );
  return ledger.lines;
}

describe("a loan", () => {
  /** Payments for 1 borrowed, printed to four decimals: calculatorsoup.com, "Annuity Table" of payments. */
  it("is repaid by the annuities of the table", () => {
    const table: [rate: number, periods: number, payment: number][] = [
      [0.02, 1, 1.02],
      [0.02, 2, 0.515],
      [0.02, 10, 0.1113],
      [0.0225, 6, 0.18],
      [0.025, 4, 0.2658],
      [0.025, 10, 0.1143],
      [0.03, 5, 0.2184],
      [0.03, 10, 0.1172],
    ];
    for (const [rate, periods, payment] of table) {
      expect(Math.abs(annuity(1, rate, periods) - payment)).toBeLessThanOrEqual(0.00005);
    }
  });

  it("is repaid month by month as the `financial` package has it", () => {
    const amount = 10_000;
    const rate = 0.048;
    const months = 18;
    const { interest, principal, loansOutstanding, cash } = loanPlan({ amount, rate, months });
    const payment = -pmt(rate / 12, months, amount);
    for (let k = 1; k <= months; k++) {
      const paid = (interest[k] as number) + (principal[k] as number);
      expect(Math.abs(paid - payment)).toBeLessThan(rounding(amount));
      expect(Math.abs((principal[k] as number) + ppmt(rate / 12, k, months, amount))).toBeLessThan(
        rounding(amount),
      );
    }
    expect(interest[0]).toBe(0);
    expect(loansOutstanding[months]).toBe(0);
    expect([...principal.subarray(months + 1)]).toEqual([0, 0, 0, 0, 0]);
    expect(Math.abs((cash[23] as number) + months * payment - amount)).toBeLessThan(
      rounding(amount),
    );
  });

  it("owes interest only while it is deferred, from the month after it is drawn", () => {
    const lines = loanPlan({ amount: 1200, rate: 0.12, months: 8, defer: 2, month: 3 });
    expect([...lines.interest.subarray(0, 7)]).toEqual([0, 0, 0, 0, 12, 12, 12]);
    expect([...lines.principal.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
    const payment = annuity(1200, 0.01, 6);
    expect(lines.principal[6]).toBeCloseTo(payment - 12, 10);
    expect(lines.loansOutstanding[10]).toBeCloseTo(payment / 1.01, 10);
    expect(lines.loansOutstanding[11]).toBe(0);
  });

  it("at rate 0 is repaid in equal parts", () => {
    const { principal, interest } = loanPlan({ amount: 600, rate: 0, months: 5, defer: 1 });
    expect([...principal.subarray(0, 7)]).toEqual([0, 0, 150, 150, 150, 150, 0]);
    expect(interest.every((value) => value === 0)).toBe(true);
  });

  it("of one last month is repaid with its interest", () => {
    expect(annuity(1000, 0.01, 1)).toBeCloseTo(1010, 10);
    // A rate so small that (1 + rate)^n - 1 is lost in rounding.
    expect(annuity(1200, 1e-15, 12)).toBeCloseTo(100, 10);
  });
});
