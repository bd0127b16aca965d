import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineName, Plan } from "../../src/engine";
import { type OracleScenario, validScenario } from "../oracle";
import { planFrom, rounding, toDate } from "./generated";

/** Without gates and variants, which a change of figures may turn; numbers of any kind otherwise. */
const scenarios = validScenario({ variants: false, gates: false });

/** Overheads may be negative: a rebate that arrives later would raise cash. */
const withoutRebates = scenarios.map((data) => ({
  ...data,
  overheads: (data.overheads ?? []).filter(({ id }) => !id.startsWith("rebate")),
}));

function line(plan: Plan, name: LineName): Float64Array {
  return plan.ledger.lines[name];
}

function scaleOf(...plans: Plan[]): number {
  return rounding(...plans.flatMap((plan) => [...line(plan, "cash"), ...line(plan, "charges")]));
}

/** a <= b in every month. */
function expectBelow(a: Float64Array, b: Float64Array, tolerance: number, name: string): void {
  a.forEach((value, t) => {
    expect(value, `${name} ${t}`).toBeLessThanOrEqual((b[t] as number) + tolerance);
  });
}

const accrued: LineName[] = ["ownRevenue", "charges", "aid", "resultBeforeTax", "tax", "result"];

/** Same income and charges, same end; only when cash moves may differ. */
function expectSameResult(a: Plan, b: Plan): void {
  for (const name of accrued) expect(line(a, name), name).toEqual(line(b, name));
  expect(Math.abs(a.path.finalPosition - b.path.finalPosition)).toBeLessThan(scaleOf(a, b));
}

const laws = { numRuns: 30 };

describe("what time and money do to cash and result", () => {
  it("more cash at the start is more cash in every month, and neither result nor exposure", () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 50_000 }), (data, more) => {
        const { organisation } = data;
        const openingCash = (organisation.openingCash ?? 0) + more;
        const plan = planFrom(data);
        const richer = planFrom({ ...data, organisation: { ...organisation, openingCash } });
        const tolerance = scaleOf(plan, richer);
        line(plan, "cash").forEach((cash, t) => {
          const other = line(richer, "cash")[t] as number;
          expect(Math.abs(other - cash - more)).toBeLessThan(tolerance);
        });
        for (const name of accrued) expect(line(richer, name)).toEqual(line(plan, name));
        plan.stages.forEach(({ exposure }, index) => {
          expect(Math.abs((richer.stages[index]?.exposure ?? Number.NaN) - exposure)).toBeLessThan(
            tolerance,
          );
        });
      }),
      laws,
    );
  });

  it("customers who pay later leave less cash in the meantime, the same result and the same end", () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 3 }), (data, later) => {
        const services = (data.services ?? []).map((service) => ({
          ...service,
          paymentDelay: Math.min(6, (service.paymentDelay ?? 0) + later),
        }));
        const plan = planFrom(data);
        const slower = planFrom({ ...data, services });
        expectSameResult(plan, slower);
        expectBelow(line(slower, "cash"), line(plan, "cash"), scaleOf(plan), "cash");
      }),
      laws,
    );
  });

  it("suppliers paid later leave more cash in the meantime, the same result and the same end", () => {
    fc.assert(
      fc.property(withoutRebates, fc.integer({ min: 0, max: 3 }), (data, supplierDelay) => {
        const paying = (delay: number): OracleScenario => ({
          ...data,
          organisation: { ...data.organisation, supplierDelay: delay },
        });
        const sooner = planFrom(paying(supplierDelay));
        const later = planFrom(paying(supplierDelay + 2));
        expectSameResult(sooner, later);
        expectBelow(line(sooner, "cash"), line(later, "cash"), scaleOf(later), "cash");
      }),
      laws,
    );
  });

  it("aid paid later leaves the result alone, and cash lower until it comes", () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 12 }), (data, later) => {
        const funding = (data.funding ?? []).map((item) =>
          item.kind === "grant"
            ? {
                ...item,
                payments: item.payments.map((payment) => ({
                  ...payment,
                  month: payment.month + later,
                })),
              }
            : item,
        );
        const plan = planFrom(data);
        const waiting = planFrom({ ...data, funding });
        expectSameResult(plan, waiting);
        expectBelow(line(waiting, "cash"), line(plan, "cash"), scaleOf(plan), "cash");
      }),
      laws,
    );
  });

  it("a gift is income and cash of its month, and all of it is left in the end where no tax is due", () => {
    fc.assert(
      fc.property(
        validScenario({ variants: false, gates: false, incomeTax: false }),
        fc.integer({ min: 1, max: 9000 }),
        (data, amount) => {
          const stage = data.stages[0]?.id ?? "";
          const gift = { id: "gift", name: "Don", kind: "donation", amount, stage } as const;
          const plan = planFrom(data);
          const given = planFrom({ ...data, funding: [...(data.funding ?? []), gift] });
          const tolerance = scaleOf(plan, given);
          const gain = given.path.finalPosition - plan.path.finalPosition;
          expect(Math.abs(gain - amount)).toBeLessThan(tolerance);
          line(plan, "result").forEach((result, t) => {
            const more = (line(given, "result")[t] as number) - result;
            expect(Math.abs(more - (t === 0 ? amount : 0))).toBeLessThan(tolerance);
          });
        },
      ),
      laws,
    );
  });

  it("a loan at rate 0 moves cash only, and costs interest, never less, as the rate grows", () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 12 }), (data, percent) => {
        const at = (rate: number): OracleScenario => ({
          ...data,
          funding: (data.funding ?? []).map((item) =>
            item.kind === "loan" ? { ...item, rate } : item,
          ),
        });
        const free = planFrom(at(0));
        const without = planFrom({
          ...data,
          funding: (data.funding ?? []).filter(({ kind }) => kind !== "loan"),
        });
        for (const name of accrued) expect(line(free, name)).toEqual(line(without, name));
        const cheap = planFrom(at(percent / 100));
        const dear = planFrom(at((percent + 1) / 100));
        expectBelow(line(cheap, "interest"), line(dear, "interest"), 1e-9, "interest");
        expectBelow(line(free, "interest"), line(cheap, "interest"), 0, "interest");
      }),
      laws,
    );
  });
});

describe("what hours do to volumes", () => {
  const under = (data: OracleScenario, hourPolicy: "cap" | "extra" | "ignore") =>
    planFrom({ ...data, organisation: { ...data.organisation, hourPolicy } });

  it("a cap serves at most the demand, and all of it where hours suffice; the other policies serve it all", () => {
    fc.assert(
      fc.property(scenarios, (data) => {
        const capped = under(data, "cap");
        const others = [under(data, "extra"), under(data, "ignore")];
        const needed = line(capped, "hoursNeeded");
        const available = line(capped, "hoursAvailable");
        capped.ledger.services.forEach(({ demand, volume }, index) => {
          demand.forEach((asked, t) => {
            const served = volume[t] as number;
            expect(served).toBeLessThanOrEqual(asked);
            if ((needed[t] as number) <= (available[t] as number)) expect(served).toBe(asked);
            for (const other of others) {
              expect(other.ledger.services[index]?.volume[t]).toBe(asked);
            }
          });
        });
        expectBelow(line(capped, "ownRevenue"), line(others[1] as Plan, "ownRevenue"), 1e-9, "");
      }),
      laws,
    );
  });

  it("more volunteers never serve less", () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 200 }), (data, hours) => {
        const from = data.stages[0]?.id ?? "";
        const helper = { id: "vol_more", name: "Renfort", from, hours, value: 12 };
        const plan = under(data, "cap");
        const helped = under({ ...data, volunteers: [...(data.volunteers ?? []), helper] }, "cap");
        plan.ledger.services.forEach(({ volume }, index) => {
          const more = helped.ledger.services[index]?.volume ?? new Float64Array();
          expectBelow(volume, more, rounding(...volume), "volume");
        });
        line(helped, "inKind").forEach((value, t) => {
          const gain = value - (line(plan, "inKind")[t] as number);
          expect(Math.abs(gain - 12 * hours)).toBeLessThan(rounding(value));
        });
      }),
      laws,
    );
  });

  it("a higher price keeps volumes and adds to the margin what the levy leaves", () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 20 }), (data, more) => {
        const dearer = {
          ...data,
          economy: { ...data.economy, priceGrowth: 0 },
          services: (data.services ?? []).map((service) => ({ ...service, price: 10 + more })),
        };
        const cheaper = {
          ...dearer,
          services: dearer.services.map((service) => ({ ...service, price: 10 })),
        };
        const [low, high] = [planFrom(cheaper), planFrom(dearer)];
        const last = low.ledger.horizon - 1;
        low.ledger.services.forEach(({ volume }, index) => {
          expect(high.ledger.services[index]?.volume).toEqual(volume);
        });
        const gain =
          toDate(line(high, "contributionMargin"), last) -
          toDate(line(low, "contributionMargin"), last);
        const sold = low.ledger.services.reduce(
          (total, { volume }) => total + toDate(volume, last),
          0,
        );
        const levy = toDate(line(high, "levy"), last) - toDate(line(low, "levy"), last);
        expect(Math.abs(gain - (more * sold - levy))).toBeLessThan(rounding(gain, 30 * sold));
        expect(gain).toBeGreaterThanOrEqual(-rounding(sold));
      }),
      laws,
    );
  });
});
