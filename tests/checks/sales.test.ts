import { describe, expect, test } from "vitest";
import { foundBy, selling } from "./scenario";

describe("VAT exemption, 37,500 EUR of services in a calendar year", () => {
  const company = { organisation: { legalForm: "company" } } as const;

  test.each([
    [3124, []],
    [3125, []],
    [3126, [false]],
    [3437.5, [false]],
    [3438, [true]],
  ])("%d EUR a month", (euros, raised) => {
    const found = foundBy("vatFranchise", { ...company, services: selling(euros) });
    expect(found.map((one) => "isRaised" in one && one.isRaised)).toEqual(raised);
  });

  test("names the first year above it, and where to look", () => {
    const services = selling(0)?.map((service) => ({ ...service, price: "=2000 + 1500 * year" }));
    // The first year sells 12 x 3,500 = 42,000.
    expect(foundBy("vatFranchise", { ...company, services })).toEqual([
      {
        year: 2027,
        months: 12,
        amount: 42_000,
        form: "company",
        isRaised: true,
        threshold: 37_500,
        path: "organisation.vat",
      },
    ]);
  });

  test("counts by calendar year: twelve months over two of them do not add up", () => {
    const parts = { ...company, start: "2027-07", services: selling(4000) };
    expect(foundBy("vatFranchise", parts)).toMatchObject([{ year: 2028, months: 12 }]);
    const twelve = { ...parts, stages: [{ id: "test", name: "Test", months: 12 }] };
    expect(foundBy("vatFranchise", twelve)).toEqual([]);
  });

  test("says nothing to who charges VAT, and leaves membership fees out", () => {
    const services = selling(10_000);
    const charged = { organisation: { legalForm: "company", vat: "monthly" }, services } as const;
    expect(foundBy("vatFranchise", charged)).toEqual([]);
    expect(foundBy("vatFranchise", { ...company, services: selling(10_000, "756") })).toEqual([]);
  });

  test.each([
    ["association", "association"],
    ["public_body", "public_body"],
    ["scic", "company"],
    ["sole_trader", "company"],
  ] as const)("reads the law as it stands for %s", (legalForm, form) => {
    const parts = { organisation: { legalForm }, services: selling(5000) };
    expect(foundBy("vatFranchise", parts)).toMatchObject([{ form }]);
  });
});

describe("accessory lucrative activities of an association, 81,051 EUR a year", () => {
  test.each([
    [6754, 0],
    [6754.25, 0],
    [6754.5, 1],
  ])("%d EUR a month", (euros, count) => {
    expect(foundBy("accessory", { services: selling(euros) })).toHaveLength(count);
  });

  test("is about associations that do not pay both taxes already", () => {
    const services = selling(10_000);
    const of = (organisation: Parameters<typeof foundBy>[1]) =>
      foundBy("accessory", { ...organisation, services });
    expect(of({ organisation: { legalForm: "scic" } })).toEqual([]);
    expect(of({ organisation: { vat: "monthly", incomeTax: "corporate" } })).toEqual([]);
    expect(of({ organisation: { vat: "monthly" } })).toMatchObject([
      { path: "organisation.incomeTax" },
    ]);
    expect(of({ organisation: { incomeTax: "corporate" } })).toMatchObject([
      { path: "organisation.vat", threshold: 81_051, amount: 120_000 },
    ]);
  });

  test("takes the threshold of the year", () => {
    const parts = { start: "2025-01", services: selling(6700) };
    expect(foundBy("accessory", parts)).toMatchObject([{ year: 2025, threshold: 80_011 }]);
  });
});
