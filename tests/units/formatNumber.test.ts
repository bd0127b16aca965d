import { describe, expect, test } from "vitest";
import {
  formatCount,
  formatEuros,
  formatEurosCents,
  formatEurosShort,
  formatExact,
  formatNumber,
  formatShare,
  shiftDecimal,
} from "../../src/units";

const nb = "\u00a0";
const nnb = "\u202f";

describe("formatNumber", () => {
  test.each([
    [1234.5, "fr", `1${nnb}234,5`],
    [1234567.891, "fr", `1${nnb}234${nnb}567,89`],
    [-0.5, "fr", "−0,5"],
    [-0.001, "fr", "0"],
    [1234.5, "en", "1,234.5"],
    [-1234.5, "en", "−1,234.5"],
  ] as const)("%d in %s is %s", (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });

  test("a change carries its sign, except zero", () => {
    expect(formatNumber(3, "fr", { sign: true })).toBe("+3");
    expect(formatNumber(-3, "fr", { sign: true })).toBe("−3");
    expect(formatNumber(0.001, "fr", { sign: true })).toBe("0");
  });

  test("all digits are kept for editing", () => {
    expect(formatExact(0.0123456, "fr")).toBe("0,0123456");
    expect(formatExact(7.0000000000000009, "fr")).toBe("7");
    expect(formatExact(-42500, "en")).toBe("−42,500");
  });
});

describe("money", () => {
  test.each([
    [1234, "fr", `1${nnb}234${nb}€`],
    [1234.5, "fr", `1${nnb}235${nb}€`],
    [-1234, "fr", `−1${nnb}234${nb}€`],
    [-0.4, "fr", `0${nb}€`],
    [1234, "en", "€1,234"],
    [-1234, "en", "−€1,234"],
  ] as const)("%d in %s is %s", (value, language, text) => {
    expect(formatEuros(value, language)).toBe(text);
  });

  test("prices keep their cents", () => {
    expect(formatEurosCents(12.5, "fr")).toBe(`12,50${nb}€`);
    expect(formatEurosCents(12.5, "en")).toBe("€12.50");
  });

  test.each([
    [950, "fr", `950${nb}€`],
    [12000, "fr", `12${nb}k€`],
    [-1500, "fr", `−1,5${nb}k€`],
    [2_500_000, "fr", `2,5${nb}M€`],
    [4_000_000_000, "fr", `4${nb}Md€`],
    [-1_500_000_000, "en", "−€1.5bn"],
    [12000, "en", "€12k"],
    [-1500, "en", "−€1.5k"],
  ] as const)("%d short in %s is %s", (value, language, text) => {
    expect(formatEurosShort(value, language)).toBe(text);
  });
});

describe("shares", () => {
  test("percent with the space of the language", () => {
    expect(formatShare(0.384, "fr")).toBe(`38${nnb}%`);
    expect(formatShare(0.384, "en")).toBe("38%");
    expect(formatShare(-0.055, "fr", { decimals: 1 })).toBe(`−5,5${nnb}%`);
  });

  test("moving the decimal point leaves no residue", () => {
    expect(shiftDecimal(0.07, 2)).toBe(7);
    expect(shiftDecimal(29, -2)).toBe(0.29);
    expect(shiftDecimal(1e-7, 2)).toBe(1e-5);
    expect(shiftDecimal(0, 2)).toBe(0);
  });
});

describe("formatCount", () => {
  const hour = { one: "heure", other: "heures" };
  test("French is singular below two, English only at one", () => {
    expect(formatCount(1.5, hour, "fr")).toBe(`1,5${nb}heure`);
    expect(formatCount(2, hour, "fr")).toBe(`2${nb}heures`);
    expect(formatCount(0, hour, "fr")).toBe(`0${nb}heure`);
    expect(formatCount(1.5, { one: "hour", other: "hours" }, "en")).toBe(`1.5${nb}hours`);
    expect(formatCount(1, { one: "hour", other: "hours" }, "en")).toBe(`1${nb}hour`);
  });
});
