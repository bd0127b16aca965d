import { expect, test } from "vitest";
import { setAt } from "../../src/state/setAt";

const fresh = () => ({
  services: [
    { id: "colis", price: 2, demand: { kind: "series", values: [1, 2, 3] } },
    { id: "pain", price: 1 },
  ],
  funding: [{ id: "region", payments: [{ share: 0.5 }, { share: 0.5 }] }],
});

test.each([
  ["services.pain.price", 4, (s: ReturnType<typeof fresh>) => s.services[1]?.price],
  [
    "services.colis.demand.values.1",
    9,
    (s: ReturnType<typeof fresh>) => s.services[0]?.demand?.values,
  ],
  [
    "services.colis.demand.values[1]",
    9,
    (s: ReturnType<typeof fresh>) => s.services[0]?.demand?.values,
  ],
  [
    "funding.region.payments.1.share",
    0.4,
    (s: ReturnType<typeof fresh>) => s.funding[0]?.payments[1],
  ],
])("%s leads to its value", (path, value, read) => {
  const root = fresh();
  expect(setAt(root, path, value)).toBe(true);
  const expected = path.includes("values")
    ? [1, 9, 3]
    : path.includes("share")
      ? { share: 0.4 }
      : 4;
  expect(read(root)).toEqual(expected);
});

test("objects that the file left out on the way are made", () => {
  const root = fresh();
  expect(setAt(root, "economy.priceGrowth", 0.02)).toBe(true);
  expect(root).toMatchObject({ economy: { priceGrowth: 0.02 } });
});

test("the keys of about keep their dots", () => {
  const root = fresh();
  expect(setAt(root, "services.colis.about.demand.values.note", "compté")).toBe(true);
  expect(root.services[0]).toMatchObject({ about: { "demand.values": { note: "compté" } } });
});

test("undefined takes a key or an item away", () => {
  const root = fresh();
  expect(setAt(root, "services.pain", undefined)).toBe(true);
  expect(setAt(root, "services.colis.price", undefined)).toBe(true);
  expect(root.services).toEqual([{ id: "colis", demand: { kind: "series", values: [1, 2, 3] } }]);
});

test.each(["services.absent.price", "services.colis.demand.values.7", "economy.priceGrowth"])(
  "%s leads nowhere to take away",
  (path) => {
    const root = fresh();
    expect(setAt(root, path, undefined)).toBe(false);
    expect(root).toEqual(fresh());
  },
);

test("an unknown item is not made", () => {
  const root = fresh();
  expect(setAt(root, "services.absent.price", 3)).toBe(false);
  expect(root).toEqual(fresh());
});

test("the prototype is out of reach", () => {
  expect(setAt(fresh(), "__proto__.tainted", true)).toBe(false);
  expect("tainted" in {}).toBe(false);
});
