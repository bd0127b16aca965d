import type { Page } from "@playwright/test";
import { openOnPrice, palier, settle, type } from "./palierPage";
import { exampleFiles } from "./plans";
import { expect, test } from "./watchedPage";

// As many trials as the page runs by itself.
test.use({ trials: null });

const laptop = { width: 1366, height: 768 };

async function expectNoPageBelow(page: Page, place: string): Promise<void> {
  const [high, seen] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    window.innerHeight,
  ]);
  expect(high, place).toBeLessThanOrEqual(seen ?? 0);
}

test.describe("on a laptop", () => {
  test.use({ viewport: laptop });

  for (const file of exampleFiles) {
    test(`each column scrolls by itself, never the page: ${file}`, async ({ page }) => {
      const on = palier(page);
      await on.openExample(file);
      for (const subject of await on.assumptions.getByRole("tab").allInnerTexts()) {
        await on.subject(subject);
        await expectNoPageBelow(page, subject);
      }
      for (const view of await on.projection.getByRole("tab").allInnerTexts()) {
        await on.view(view);
        await settle(page);
        await expectNoPageBelow(page, view);
      }
      await on.essential("Autofinancement").click();
      await expect(on.drawer).toBeVisible();
      await expectNoPageBelow(page, "drawer");
    });
  }
});

/** Every place where the projection began since its recording began, and in how many frames trials were awaited. */
async function recordFrames(page: Page): Promise<() => Promise<{ tops: number[]; waits: number }>> {
  await page.evaluate(() => {
    const tops = new Set<number>();
    const seen = { tops, waits: 0 };
    Reflect.set(globalThis, "__frames", seen);
    const record = () => {
      const projection = document.getElementById("projection");
      if (projection) tops.add(Math.round(projection.getBoundingClientRect().top * 10) / 10);
      if (/calcul en cours|d’avant/.test(document.body.innerText)) seen.waits++;
      requestAnimationFrame(record);
    };
    record();
  });
  return () =>
    page.evaluate(() => {
      const seen = Reflect.get(globalThis, "__frames") as { tops: Set<number>; waits: number };
      return { tops: [...seen.tops], waits: seen.waits };
    });
}

for (const viewport of [laptop, { width: 1024, height: 768 }, { width: 1920, height: 1080 }]) {
  test(`the projection stays where it is while an edit is computed: ${viewport.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const on = palier(page);
    const price = await openOnPrice(on);
    await on.essentialsAtRest();
    await settle(page);
    const frames = await recordFrames(page);
    for (const number of ["0,30", "0,02", "0,2"]) {
      const before = await on.essentialsAtRest();
      await type(price, number);
      // The waiting may be over before anybody looks: the frames have seen it.
      await expect(on.essentials).not.toHaveText(before);
      await on.essentialsAtRest();
    }
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    const { tops, waits } = await frames();
    expect(waits).toBeGreaterThan(0);
    expect(tops).toHaveLength(1);
  });
}
