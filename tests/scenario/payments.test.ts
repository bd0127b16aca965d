import { describe, expect, test } from "vitest";
import {
  addPayment,
  aidsRestingOn,
  balancingPlace,
  type Grant,
  removePayment,
  restOfShares,
} from "../../src/scenario";
import { forgetSaid } from "../../src/scenario/items/forgetSaid";
import { everyKind } from "../ui/everyKind";

function grant(shares: readonly number[], about?: Grant["about"]): Grant {
  return {
    id: "aide",
    name: "Aide",
    kind: "grant",
    funder: "region",
    amount: 1000,
    from: "test",
    payments: shares.map((share, index) => ({ share, month: 3 * index })),
    ...(about ? { about } : {}),
  };
}

function sharesOf({ payments }: Grant): number[] {
  return payments.map(({ share }) => share);
}

describe("the shares of a grant make one", () => {
  test("when a payment is added, which takes half of the last one, to the percent", () => {
    const aid = grant([0.55, 0.45]);
    addPayment(aid);
    expect(sharesOf(aid)).toEqual([0.55, 0.22, 0.23]);
    expect(aid.payments.map(({ month }) => month)).toEqual([0, 3, 9]);
  });

  test("however small the last one is", () => {
    const aid = grant([1]);
    for (let count = 1; count < 14; count++) addPayment(aid);
    expect(sharesOf(aid).every((share) => share > 0)).toBe(true);
    expect(sharesOf(aid).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test("when one is taken out: the balance takes its share, and before it where the balance goes", () => {
    const first = grant([0.5, 0.3, 0.2]);
    removePayment(first, 0);
    expect(sharesOf(first)).toEqual([0.3, 0.7]);
    const last = grant([0.5, 0.3, 0.2]);
    removePayment(last, 2);
    expect(sharesOf(last)).toEqual([0.5, 0.5]);
    const only = grant([1]);
    removePayment(only, 0);
    expect(sharesOf(only)).toEqual([1]);
  });

  test("without the dust of double precision", () => {
    expect(restOfShares(grant([0.7, 0.1, 0.2]).payments, [2])).toBe(0.2);
    expect([balancingPlace(3, 0), balancingPlace(3, 2), balancingPlace(2, 1)]).toEqual([2, 1, 0]);
  });
});

test("what is said of a payment goes with it, and follows those after it", () => {
  const aid = grant([0.5, 0.3, 0.2], {
    payments: { note: "Convention" },
    "payments.0.share": { note: "A" },
    "payments.1.delay": { note: "B" },
    "payments.2.month": { note: "C" },
  });
  removePayment(aid, 1);
  expect(aid.about).toEqual({
    payments: { note: "Convention" },
    "payments.0.share": { note: "A" },
    "payments.1.month": { note: "C" },
  });
});

test("what is said of a figure goes with it, and nothing else", () => {
  const holder = { about: { use: { note: "A" }, "use.part": { note: "B" }, used: { note: "C" } } };
  forgetSaid(holder, "use");
  expect(holder).toEqual({ about: { used: { note: "C" } } });
  forgetSaid(holder, "used");
  expect(holder).toEqual({});
});

test("an aid rests on an item that is its only spending", () => {
  const scenario = (eligible: string[]) => ({
    ...everyKind,
    funding: (everyKind.funding ?? []).map((one) =>
      one.kind === "reimbursement" ? { ...one, eligible } : one,
    ),
  });
  expect(aidsRestingOn(scenario(["xq_local"]), "xq_local")).toEqual(["LEADER"]);
  expect(aidsRestingOn(scenario(["staff", "xq_local"]), "xq_local")).toEqual([]);
  expect(aidsRestingOn(scenario(["staff"]), "staff")).toEqual([]);
});
