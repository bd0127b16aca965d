import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger, LineName } from "../../../src/engine";
import { project } from "../../../src/engine/project";
import { createTrial, type Trial } from "../../../src/engine/trial";
import { type OracleScenario, validScenario } from "../../oracle";
import { modelOf, rounding, seeds, toDate, worldOf } from "../generated";

function at(ledger: Ledger, line: LineName, t: number): number {
  return ledger.lines[line][t] as number;
}

/** Largest balance of the ledger: what its roundings are measured against. */
function scaleOf(ledger: Ledger): number {
  return ledger.buffer.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

/** Runs one drawn world of a scenario with gates that act; returns the trial and its last living month. */
function staged(data: OracleScenario, seed: number): { trial: Trial; last: number } {
  const model = modelOf(data);
  const trial = createTrial(model);
  project(trial, worldOf(model, seed), "act");
  return { trial, last: trial.stoppedAt < 0 ? model.horizon - 1 : trial.stoppedAt };
}

const received: LineName[] = [
  "salesReceived",
  "grantsReceived",
  "donationsReceived",
  "equityReceived",
  "loansDrawn",
];
const paid: LineName[] = [
  "purchasesPaid",
  "staffPaid",
  "levyPaid",
  "investmentsPaid",
  "vatPaid",
  "taxPaid",
  "interest",
  "principal",
];

describe("cash", () => {
  it("moves by what is received and paid, and by nothing else", () => {
    fc.assert(
      fc.property(validScenario(), seeds, (data, seed) => {
        const { trial, last } = staged(data, seed);
        const { ledger } = trial;
        const tolerance = rounding(scaleOf(ledger));
        for (let t = 0; t <= last; t++) {
          const before = t === 0 ? (data.organisation.openingCash ?? 0) : at(ledger, "cash", t - 1);
          const inflow = received.reduce((total, line) => total + at(ledger, line, t), 0);
          const outflow = paid.reduce((total, line) => total + at(ledger, line, t), 0);
          expect(
            Math.abs(at(ledger, "cash", t) - before - inflow + outflow),
            `month ${t}`,
          ).toBeLessThan(tolerance);
          const funding = inflow - at(ledger, "salesReceived", t);
          const debt = at(ledger, "interest", t) + at(ledger, "principal", t);
          expect(Math.abs(at(ledger, "fundingReceived", t) - funding)).toBeLessThan(tolerance);
          expect(
            Math.abs(at(ledger, "flowBeforeFunding", t) - (inflow - outflow - funding + debt)),
          ).toBeLessThan(tolerance);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("loses and creates nothing between an invoice and its payment", () => {
    fc.assert(
      fc.property(validScenario(), seeds, (data, seed) => {
        const { trial, last } = staged(data, seed);
        const { ledger } = trial;
        const { lines } = ledger;
        const tolerance = rounding(scaleOf(ledger));
        const unpaid: [LineName, LineName, LineName][] = [
          ["receivables", "salesInvoiced", "salesReceived"],
          ["payables", "purchasesInvoiced", "purchasesPaid"],
          ["taxOwed", "tax", "taxPaid"],
          ["loansOutstanding", "loansDrawn", "principal"],
        ];
        for (let t = 0; t <= last; t++) {
          for (const [balance, booked, settled] of unpaid) {
            const left = toDate(lines[booked], t) - toDate(lines[settled], t);
            expect(Math.abs(at(ledger, balance, t) - left), `${balance} ${t}`).toBeLessThan(
              tolerance,
            );
          }
          const vat =
            toDate(lines.vatCollected, t) - toDate(lines.vatCarried, t) - toDate(lines.vatPaid, t);
          expect(Math.abs(at(ledger, "vatOwed", t) - vat)).toBeLessThan(tolerance);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("the balance sheet", () => {
  it("balances every month: what is owned equals own funds, results and what is owed", () => {
    fc.assert(
      fc.property(validScenario(), seeds, (data, seed) => {
        const { trial, last } = staged(data, seed);
        const { ledger } = trial;
        const { lines } = ledger;
        const tolerance = rounding(scaleOf(ledger));
        for (let t = 0; t <= last; t++) {
          let aidReceivable = 0;
          let aidInAdvance = 0;
          trial.model.funding.forEach(({ kind }, index) => {
            if (kind !== "grant" && kind !== "reimbursement") return;
            const own = ledger.funding[index];
            if (!own) throw new Error(`no lines for funding ${index}`);
            const due = toDate(own.recognised, t) - toDate(own.received, t);
            if (due > 0) aidReceivable += due;
            else aidInAdvance -= due;
          });
          const vat = at(ledger, "vatOwed", t);
          const owned =
            at(ledger, "cash", t) +
            at(ledger, "receivables", t) +
            at(ledger, "netBookValue", t) +
            aidReceivable +
            Math.max(0, -vat);
          const owed =
            (data.organisation.openingCash ?? 0) +
            toDate(lines.equityReceived, t) +
            toDate(lines.result, t) +
            at(ledger, "loansOutstanding", t) +
            at(ledger, "payables", t) +
            Math.max(0, vat) +
            at(ledger, "taxOwed", t) +
            aidInAdvance;
          expect(Math.abs(owned - owed), `month ${t}: ${owned} / ${owed}`).toBeLessThan(tolerance);
        }
      }),
      { numRuns: 60 },
    );
  });
});
