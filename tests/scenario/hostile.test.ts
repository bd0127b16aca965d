import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario";
import { countless } from "./hostile/countless";
import { hostile } from "./hostile/hostile";
import { large } from "./hostile/large";
import { labelOf } from "./labels";
import { processorTime, refused } from "./readTests";

describe("a hostile file is refused in under a second", () => {
  it.each(Object.entries(hostile))("%s", (_, { build, expected }) => {
    const text = build();
    expect(refused(text).map(labelOf)).toEqual(expected);
    expect(processorTime(() => refused(text))).toBeLessThan(1_000);
  });
});

describe("a file with more faults than can be mended is told the first 500, in under a second", () => {
  it.each(Object.entries(countless))("%s", (_, { build, expected }) => {
    const text = build();
    expect(text.length).toBeLessThan(2_000_000);
    const labels = refused(text).map(labelOf);
    expect([labels[0], labels.at(-1)]).toEqual(expected);
    expect(labels).toHaveLength(501);
    expect(processorTime(() => refused(text))).toBeLessThan(1_000);
  });
});

describe("a large file that is right loads in under a second", () => {
  it.each(Object.entries(large))("%s", (_, build) => {
    const text = build();
    expect(parseScenario(text).ok).toBe(true);
    expect(processorTime(() => parseScenario(text))).toBeLessThan(1_000);
  });
});
