import fc from "fast-check";
import { afterEach, beforeEach, expect, vi } from "vitest";

/**
 * Tests are silent: a console line nobody asked for is a fault and fails its test. A test that
 * expects a line replaces the method itself with `vi.spyOn(console, …)`; those calls are its own.
 */
const methods = ["debug", "info", "log", "warn", "error", "trace"] as const;

let lines: string[] = [];

beforeEach(() => {
  lines = [];
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      lines.push(`console.${method}: ${parts.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(lines, "unexpected console lines").toEqual([]);
});

// fast-check prints seed and path of each failure; `PALIER_FC_SEED` replays it.
const seed = process.env.PALIER_FC_SEED;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
