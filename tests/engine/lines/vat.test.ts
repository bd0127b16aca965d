import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineName, lineNames } from "../../../src/engine";
import { type OracleScenario, validScenario } from "../../oracle";
import { planFrom, rounding, sumOver, toDate } from "../generated";
import { smallScenario } from "../small";

type Regime = "exempt" | "monthly" | "quarterly";

function under(data: OracleScenario, vat: Regime): OracleScenario {
  return { ...data, organisation: { ...data.organisation, vat } };
}

/** Every rate that a file can set at 0, and none of what always carries 20 %: unit costs and kilometres. */
function withoutVat(data: OracleScenario): OracleScenario {
  return {
    ...data,
    services: (data.services ?? []).map((service) => ({
      ...service,
      unitCost: 0,
      vatRate: 0,
    })),
    routes: (data.routes ?? []).map((route) => ({ ...route, costPerKm: 0 })),
    overheads: (data.overheads ?? []).map((overhead) => ({ ...overhead, vatRate: 0 })),
    investments: (data.investments ?? []).map((investment) => ({ ...investment, vatRate: 0 })),
  };
}

/** From revenue to the result, in which recovered VAT plays no part. */
const resultLines: LineName[] = [
  "ownRevenue",
  "unitCosts",
  "routeCosts",
  "variableCosts",
  "fixedCosts",
  "charges",
  "aid",
  "resultBeforeTax",
  "tax",
  "result",
  "netBookValue",
];

describe("VAT", () => {
  it("changes nothing at all, whatever the regime, where every rate is 0", () => {
    fc.assert(
      fc.property(validScenario({ variants: false }), (data) => {
        const free = withoutVat(data);
        const [exempt, ...others] = (["exempt", "monthly", "quarterly"] as const).map((vat) =>
          planFrom(under(free, vat)),
        );
        for (const plan of others) {
          expect(plan.path).toEqual(exempt?.path);
          expect(plan.stages).toEqual(exempt?.stages);
          for (const line of lineNames)
            expect(plan.ledger.lines[line], line).toEqual(exempt?.ledger.lines[line]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("paid by the quarter or by the month changes when cash leaves, not the result nor what is left in the end", () => {
    fc.assert(
      fc.property(validScenario({ variants: false }), (data) => {
        const monthly = planFrom(under(data, "monthly"));
        const quarterly = planFrom(under(data, "quarterly"));
        for (const line of resultLines)
          expect(quarterly.ledger.lines[line], line).toEqual(monthly.ledger.lines[line]);
        const { cash, receivables } = monthly.ledger.lines;
        const scale = [...cash, ...receivables];
        // A quarter that nets its months never pays more, in all, than the months did one by one.
        monthly.ledger.lines.vatPaid.forEach((_, t) => {
          const byMonth = toDate(monthly.ledger.lines.vatPaid, t);
          const byQuarter = toDate(quarterly.ledger.lines.vatPaid, t);
          expect(byQuarter).toBeLessThanOrEqual(byMonth + rounding(byMonth));
        });
        expect(Math.abs(monthly.path.finalPosition - quarterly.path.finalPosition)).toBeLessThan(
          rounding(...scale),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("is paid to the State as collected less carried, once the credits of later periods are set aside", () => {
    fc.assert(
      fc.property(validScenario({ variants: false, vat: ["monthly", "quarterly"] }), (data) => {
        const { ledger } = planFrom(data);
        const { vatCollected, vatCarried, vatPaid, vatOwed } = ledger.lines;
        const last = vatPaid.length - 1;
        const due = sumOver(vatCollected, 0, last) - sumOver(vatCarried, 0, last);
        const paid = sumOver(vatPaid, 0, last);
        const scale = rounding(sumOver(vatCollected, 0, last), sumOver(vatCarried, 0, last));
        expect(Math.abs(due - paid - (vatOwed[last] as number))).toBeLessThan(scale);
        expect(vatPaid.every((amount) => amount >= 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("of a quarter falls in April, July, October and January, and a credit waits", () => {
    const { ledger } = planFrom(
      smallScenario({
        start: "2027-02",
        organisation: { legalForm: "company", vat: "quarterly" },
        stages: [{ id: "pilote", name: "Pilote", months: 10 }],
        services: [
          {
            id: "colis",
            name: "Colis",
            from: "pilote",
            price: 100,
            vatRate: 0.1,
            demand: { kind: "constant", perMonth: 10 },
          },
        ],
        investments: [
          { id: "velo", name: "Vélo", stage: "pilote", month: 3, amount: 2000, lifeYears: 5 },
        ],
      }),
    );
    // 100 of VAT a month. February and March: 200, paid in April. April to June: 300 - 400 on the bicycle, a
    // credit of 100. July to September: 300 - 100 = 200, paid in October. October and November are owed.
    expect([...ledger.lines.vatPaid]).toEqual([0, 0, 200, 0, 0, 0, 0, 0, 200, 0]);
    expect(ledger.lines.vatOwed[5]).toBe(0);
    expect(ledger.lines.vatOwed[4]).toBe(-100);
    expect(ledger.lines.vatOwed[9]).toBe(200);
  });
});
