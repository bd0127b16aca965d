import type { Page } from "@playwright/test";
import { openOnPrice, palier, settle, type } from "./palierPage";
import { exampleFiles } from "./plans";
import { expect, test } from "./watchedPage";

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

/** Every place where the projection began since its recording began. */
async function recordTop(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const seen = new Set<number>();
    Reflect.set(globalThis, "__tops", seen);
    const record = () => {
      const top = document.getElementById("projection")?.getBoundingClientRect().top;
      if (top !== undefined) seen.add(Math.round(top * 10) / 10);
      requestAnimationFrame(record);
    };
    record();
  });
  return () => page.evaluate(() => [...(Reflect.get(globalThis, "__tops") as Set<number>)]);
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
    const tops = await recordTop(page);
    for (const number of ["0,30", "0,02", "0,2"]) {
      await type(price, number);
      await expect(on.essential("Risque de découvert")).toContainText(/calcul en cours|d’avant/);
      await on.essentialsAtRest();
    }
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await tops()).toHaveLength(1);
  });
}
