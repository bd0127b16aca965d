import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/locales";
import { form } from "./bad/form";
import { formulas } from "./bad/formulas";
import { links } from "./bad/links";
import { reading } from "./bad/reading";
import { rules } from "./bad/rules";
import { variants } from "./bad/variants";
import { labelOf } from "./labels";
import { bytesOf, namesIn, processorTime, refused } from "./readTests";

const expected = new Map<string, readonly string[]>(
  Object.entries({ form, formulas, links, reading, rules, variants }).flatMap(([theme, table]) =>
    Object.entries(table).map(
      ([name, labels]) => [`${theme}-${name}`, labels] as [string, readonly string[]],
    ),
  ),
);

const names = namesIn("bad");

describe("each bad file", () => {
  it("is in the tables, and each entry of the tables has its file", () => {
    expect(names.toSorted()).toEqual([...expected.keys()].toSorted());
  });

  it.each(names)("%s is refused with all its faults, each at its place, and no other", (name) => {
    const issues = refused(bytesOf("bad", name));
    expect(issues.map(labelOf).toSorted()).toEqual(expected.get(name)?.toSorted());
  });

  it.each(names)("%s is refused in under a second", (name) => {
    const bytes = bytesOf("bad", name);
    expect(processorTime(() => refused(bytes))).toBeLessThan(1_000);
  });

  it.each(names)("%s is told in French and in English", (name) => {
    for (const issue of refused(bytesOf("bad", name))) {
      const [fr, en] = (["fr", "en"] as const).map((language) => formatIssue(issue, language));
      for (const told of [fr, en]) {
        expect(told?.sentence).toMatch(/^\S[^\n]{10,}\S$/u);
        expect(told?.sentence).not.toMatch(/undefined|NaN|\[object/);
        expect(told?.expected).not.toBe("");
      }
      expect(fr?.sentence).not.toBe(en?.sentence);
    }
  });
});
