import { test as base, expect } from "@playwright/test";

/** Said by Playwright itself, wherever the configuration keeps the service worker out. */
const byPlaywright = /Service Worker registration blocked by Playwright/;

/**
 * Playwright's `test`, with every page watched: a line in the console, an uncaught error, something
 * the Content-Security-Policy refused, or a request that leaves the page's own origin fails the
 * test. `tolerated` takes patterns of lines that a test provokes on purpose. A scenario runs a thousand trials, as
 * somebody may choose, where the test is not about them: `trials: null` leaves the page its own number.
 */
export const test = base.extend<{ tolerated: RegExp[]; trials: number | null; watch: void }>({
  tolerated: [[], { option: true }],
  trials: [1000, { option: true }],
  watch: [
    async ({ context, baseURL, tolerated, trials }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? "").origin;
      context.on("console", (message) => {
        faults.push(`console.${message.type()}: ${message.text()}`);
      });
      context.on("weberror", (error) => {
        faults.push(`uncaught: ${error.error().message}`);
      });
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol === "data:" || url.protocol === "blob:") return;
        if (url.origin !== origin) faults.push(`request outside: ${url.href}`);
      });
      // A refusal reaches the console too, but only while a tool listens: ask the page itself.
      await context.exposeBinding("__refused", (_source, text: string) => {
        faults.push(`refused by the policy: ${text}`);
      });
      await context.addInitScript(() => {
        addEventListener("securitypolicyviolation", (event) => {
          const report = Reflect.get(globalThis, "__refused") as (text: string) => void;
          report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
        });
      });
      await context.addInitScript((trials) => {
        const key = "palier.trials";
        try {
          if (trials === null || localStorage.getItem(key) !== null) return;
          localStorage.setItem(key, JSON.stringify({ trials, untilPrecise: false, seed: 1 }));
        } catch {
          // A page that may keep nothing has its own number.
        }
      }, trials);
      await use();
      const patterns = [byPlaywright, ...tolerated];
      const untolerated = faults.filter((fault) => !patterns.some((line) => line.test(fault)));
      expect(untolerated, "faults seen while the test ran").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
