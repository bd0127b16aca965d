import { deflateRawSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { limits } from "../../src/scenario";
import { canLink, decodeLink, encodeLink } from "../../src/storage";
import { validScenario } from "../oracle";
import { spoken, words } from "../scenario/generated";

async function backAgain(text: string): Promise<string> {
  const bytes = await decodeLink(await encodeLink(text), limits.fileBytes);
  if (typeof bytes === "string") throw new Error(bytes);
  return new TextDecoder().decode(bytes);
}

/** A code as it would be written of any bytes. */
function codeOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}

const examples = new URL("../../scenarios/", import.meta.url);

describe("a link", () => {
  test("gives back every example, in letters that addresses allow", async () => {
    for (const name of readdirSync(examples).filter((file) => file.endsWith(".json"))) {
      const text = readFileSync(new URL(name, examples), "utf8");
      expect(await encodeLink(text)).toMatch(/^[\w-]+$/);
      expect(await backAgain(text)).toBe(text);
    }
  });

  test("gives back any scenario, whatever is written in it", async () => {
    await fc.assert(
      fc.asyncProperty(validScenario(), words, async (scenario, said) => {
        const { variants: _, ...plain } = scenario;
        const text = JSON.stringify(spoken(plain, said));
        expect(await backAgain(text)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test("that is a bomb is not read to its end", async () => {
    const code = codeOf(deflateRawSync(Buffer.alloc(300_000_000)));
    const before = process.memoryUsage().arrayBuffers;
    expect(await decodeLink(code, limits.fileBytes)).toBe("tooLarge");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test("of exactly the size allowed is read, one byte more is not", async () => {
    const code = await encodeLink("a".repeat(1000));
    expect(await decodeLink(code, 1000)).toHaveLength(1000);
    expect(await decodeLink(code, 999)).toBe("tooLarge");
  });

  test.each([
    ["nothing", ""],
    ["other letters", "abc$"],
    ["a letter too many for base64", "a"],
    ["bytes that are no compression", codeOf(new Uint8Array([255, 254, 253, 252]))],
  ])("of %s is damaged", async (_, code) => {
    expect(await decodeLink(code, 1000)).toBe("damaged");
  });

  test("that was cut anywhere is damaged", async () => {
    const code = await encodeLink(JSON.stringify({ name: "Épicerie", months: [1, 2, 3] }));
    for (let length = 1; length < code.length - 1; length += 1) {
      expect(await decodeLink(code.slice(0, length), 1000)).toBe("damaged");
    }
  });

  test("is not offered where the browser cannot compress", () => {
    expect(canLink()).toBe(true);
    vi.stubGlobal("CompressionStream", undefined);
    expect(canLink()).toBe(false);
    vi.unstubAllGlobals();
  });
});
