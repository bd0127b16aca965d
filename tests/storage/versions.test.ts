import { expect, test } from "vitest";
import { type KeptVersion, versionLimits } from "../../src/storage";
import { roomFor } from "../../src/storage/versions";

function version(number: number, change: Partial<KeptVersion> = {}): KeptVersion {
  return {
    key: `v${number}`,
    recordKey: "a",
    name: `Version ${number}`,
    reason: "hand",
    text: "{}",
    takenAt: new Date(1_800_000_000_000 + number * 1000).toISOString(),
    ...change,
  };
}

const byHand = Array.from({ length: versionLimits.byHand }, (_, index) => version(index));
const automatic = Array.from({ length: versionLimits.automatic }, (_, index) =>
  version(100 + index, { reason: "beforeRestore" }),
);

test("by hand there is room up to the limit, and none is thrown away for another", () => {
  expect(roomFor(version(999), byHand.slice(1))).toEqual([]);
  expect(roomFor(version(999), byHand)).toBe("tooMany");
});

test("of the automatic ones the oldest gives way, whatever their order", () => {
  const next = version(999, { reason: "beforeReload" });
  expect(roomFor(next, [...byHand, ...automatic.slice(1)])).toEqual([]);
  expect(roomFor(next, [...byHand, ...automatic.toReversed()])).toEqual([automatic[0]]);
});

test("what weighs too much takes the place of automatic ones, never of those by hand", () => {
  const third = "x".repeat(versionLimits.characters / 3);
  const heavy = (number: number, reason: KeptVersion["reason"]) =>
    version(number, { reason, text: third });
  const [old, recent] = [heavy(1, "beforeRestore"), heavy(2, "beforeRestore")];
  expect(roomFor(heavy(3, "hand"), [old, recent])).toEqual([]);
  expect(roomFor(heavy(4, "hand"), [old, recent, heavy(3, "hand")])).toEqual([old]);
  const allByHand = [heavy(1, "hand"), heavy(2, "hand"), heavy(3, "hand")];
  expect(roomFor(heavy(4, "hand"), allByHand)).toBe("tooLarge");
  expect(roomFor(heavy(4, "beforeRestore"), allByHand)).toBe("tooLarge");
});
