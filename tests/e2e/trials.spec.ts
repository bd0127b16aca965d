import type { Page } from "@playwright/test";
import { palier } from "./palierPage";
import { expect, test } from "./watchedPage";

// As many trials as the page runs by itself.
test.use({ trials: null });

/** When the trials of the scenario on screen last ended, all of them. */
function endOfTrials(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName("palier:risk-done")[0]?.startTime ?? 0);
}

test("trials run in workers, none of which the start page loads", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  expect(page.workers()).toEqual([]);
  await on.chooseExample("itinerante-rurale");
  await expect.poll(() => endOfTrials(page), { timeout: 60_000 }).toBeGreaterThan(0);
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  expect(page.workers()).toHaveLength(Math.max(1, cores - 1));
});

test("in the page itself where there are no workers", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  const on = palier(page);
  await on.openExample("itinerante-rurale");
  await expect.poll(() => endOfTrials(page), { timeout: 60_000 }).toBeGreaterThan(0);
  expect(page.workers()).toEqual([]);
});

test("and where workers never start", async ({ page }) => {
  await page.route(/trial\.worker/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('no');" }),
  );
  const on = palier(page);
  await on.openExample("itinerante-rurale");
  await expect.poll(() => endOfTrials(page), { timeout: 60_000 }).toBeGreaterThan(0);
});
