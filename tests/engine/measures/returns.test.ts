import fc from "fast-check";
import { irr, npv } from "financial";
import { describe, expect, it } from "vitest";
import { internalRateOfReturn } from "../../../src/engine/measures/internalRateOfReturn";
import { netPresentValue } from "../../../src/engine/measures/netPresentValue";
import { paybackMonth } from "../../../src/engine/measures/payback";
import { internalRateOfReturn as sampledRate } from "../../oracle/measures";

const euros = fc.integer({ min: -5000, max: 5000 });
const flows = fc.array(euros, { minLength: 1, maxLength: 120 });

/** An outlay, then receipts: one sign change, hence at most one rate. */
const investments = fc
  .tuple(
    fc.integer({ min: 1000, max: 50_000 }),
    fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 2, maxLength: 80 }),
  )
  .map(([outlay, receipts]) => [-outlay, ...receipts]);

const monthlyOf = (annual: number) => (1 + annual) ** (1 / 12) - 1;
const annualOf = (monthly: number) => (1 + monthly) ** 12 - 1;

describe("net present value", () => {
  it("is that of the `financial` package at the monthly rate", () => {
    fc.assert(
      fc.property(flows, fc.double({ min: -0.5, max: 3, noNaN: true }), (flow, rate) => {
        const ours = netPresentValue(Float64Array.from(flow), rate);
        const theirs = npv(monthlyOf(rate), flow);
        // Discount factors go up to (1 - 0.5)^(-119/12), about 1,000: 120 terms of 5e6, each to 1e-14.
        expect(Math.abs(ours - theirs)).toBeLessThan(1e-5);
      }),
    );
  });

  it("discounts twelve months by one annual rate, and month 0 not at all", () => {
    const flow = new Float64Array(25);
    flow[0] = 100;
    flow[12] = 110;
    flow[24] = 121;
    expect(netPresentValue(flow, 0.1)).toBeCloseTo(300, 10);
  });
});

describe("internal rate of return", () => {
  it("is that of the `financial` package where that one finds one", () => {
    let compared = 0;
    fc.assert(
      fc.property(investments, (flow) => {
        const theirs = irr(flow);
        const ours = internalRateOfReturn(Float64Array.from(flow));
        const annual = annualOf(theirs);
        // On a deep loss it answers NaN, Infinity or a rate below -1; and it has no bounds.
        if (!(theirs > -1) || !Number.isFinite(annual) || annual <= -0.99 || annual >= 10) return;
        compared++;
        // Its search stops at 1e-6 on the monthly rate, which the year multiplies by 12 (1 + monthly)^11.
        const tolerance = 2e-6 * 12 * (1 + theirs) ** 11;
        expect(Math.abs((ours ?? Number.NaN) - annual)).toBeLessThan(tolerance);
      }),
    );
    expect(compared).toBeGreaterThan(30);
  });

  it("brings the net present value to 0", () => {
    fc.assert(
      fc.property(flows, (values) => {
        const flow = Float64Array.from(values);
        const rate = internalRateOfReturn(flow);
        if (rate === null) return;
        expect(rate).toBeGreaterThan(-0.99);
        expect(rate).toBeLessThan(10);
        const scale = flow.reduce(
          (total, value, t) => total + Math.abs(value) * (1 + rate) ** (-t / 12),
          0,
        );
        // The rate is known to 1e-15 or so, each discount factor to t / 12 times that.
        expect(Math.abs(netPresentValue(flow, rate))).toBeLessThan(1e-12 * scale);
      }),
    );
  });

  it("is the root nearest to 0 that 8,000 samples of the curve find", () => {
    fc.assert(
      fc.property(flows, (values) => {
        const ours = internalRateOfReturn(Float64Array.from(values));
        const sampled = sampledRate(values);
        // Where samples step over two roots that lie together, ours may be nearer.
        if (ours !== null && (sampled === null || Math.abs(ours) < Math.abs(sampled) - 1e-9))
          return;
        if (ours === null || sampled === null) expect(ours).toBe(sampled);
        else expect(Math.abs(ours - sampled)).toBeLessThan(1e-9 * (1 + Math.abs(ours)));
      }),
      { numRuns: 60 },
    );
  });

  it("of one outlay and one receipt is the growth between them", () => {
    const flow = new Float64Array(13);
    flow[0] = -1000;
    flow[12] = 1100;
    expect(internalRateOfReturn(flow)).toBeCloseTo(0.1, 14);
    flow[12] = 500;
    expect(internalRateOfReturn(flow)).toBeCloseTo(-0.5, 14);
    flow[12] = 1000;
    expect(internalRateOfReturn(flow)).toBe(0);
  });

  it("is the closest to 0 of several, on either side of it", () => {
    // In x = (1 + r)^(-1/12), with a year between terms y = x^12 = 1 / (1 + r): (1 - 1.25 y)(1 - 0.5 y) x 800.
    const flow = new Float64Array(25);
    flow[0] = 800;
    flow[12] = -1400;
    flow[24] = 500;
    // Roots r = 0.25 and r = -0.5.
    expect(internalRateOfReturn(flow)).toBeCloseTo(0.25, 13);
    // (1 - 3 y)(1 - 0.9 y) x 100: roots r = 2 and r = -0.1.
    flow[0] = 100;
    flow[12] = -390;
    flow[24] = 270;
    expect(internalRateOfReturn(flow)).toBeCloseTo(-0.1, 13);
  });

  it("does not exist without a sign change, nor outside (-0.99, 10)", () => {
    expect(internalRateOfReturn(Float64Array.of(1, 2, 3))).toBeNull();
    expect(internalRateOfReturn(Float64Array.of(0, -2, 0))).toBeNull();
    expect(internalRateOfReturn(new Float64Array(12))).toBeNull();
    const flow = new Float64Array(13);
    flow[0] = -1;
    flow[12] = 12;
    expect(internalRateOfReturn(flow)).toBeNull();
    flow[12] = 0.005;
    expect(internalRateOfReturn(flow)).toBeNull();
  });
});

describe("payback", () => {
  it("is the month from which the cumulated flow stays at or above 0", () => {
    const month = (...flow: number[]) => paybackMonth(Float64Array.from(flow));
    expect(month(-10, 4, 6, 1)).toBe(2);
    expect(month(-10, 20, -15, 6)).toBe(3);
    expect(month(-10, 4, 4)).toBeNull();
    expect(month(0, 0)).toBe(0);
    expect(month(5, -5, -1, 1)).toBe(3);
  });
});
