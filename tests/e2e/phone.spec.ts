import type { Page } from "@playwright/test";
import { cellsOf, journal, palier, type } from "./palierPage";
import { breakEvenStage, exampleScenario, firstExample, planFrom, withFirstPrice } from "./plans";
import { expect, test } from "./watchedPage";

const width = 360;

test.use({ viewport: { width, height: 740 }, hasTouch: true, isMobile: true });

async function expectNoSidewaysScroll(page: Page, place: string): Promise<void> {
  const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
  expect(widest, place).toBeLessThanOrEqual(width);
}

test("nothing makes the page scroll sideways", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  await expectNoSidewaysScroll(page, "library");
  await on.chooseExample(firstExample);
  for (const view of ["Synthèse", "Étapes", "Mois", "Années"]) {
    await on.view(view);
    await expectNoSidewaysScroll(page, view);
  }
  await on.essentials.getByRole("button").first().click();
  await expect(on.drawer).toBeVisible();
  await expectNoSidewaysScroll(page, "drawer");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Hypothèses", exact: true }).click();
  for (const subject of await on.assumptions.getByRole("tab").allInnerTexts()) {
    await on.subject(subject);
    await expectNoSidewaysScroll(page, subject);
  }
  await on.dropFiles({
    name: "un-nom-de-fichier-vraiment-tres-long-pour-un-telephone.json",
    text: "{",
  });
  await expect(on.refused).toBeVisible();
  await expectNoSidewaysScroll(page, "refused file");
});

test("a number is changed and its effect stays in sight", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await expect(on.projection).toBeVisible();
  await expect(on.assumptions).toBeHidden();
  await page.getByRole("button", { name: "Hypothèses", exact: true }).tap();
  await expect(on.projection).toBeHidden();
  await on.subject("Services");
  await type(on.field(journal, "Prix"), "0,25");
  const stage = breakEvenStage(planFrom(withFirstPrice(exampleScenario(firstExample), 0.25)));
  await expect(on.essential("Point mort")).toContainText(stage);
  await expect(on.essential("Point mort")).toBeInViewport();
  await page.getByRole("button", { name: "Projection", exact: true }).tap();
  await on.view("Étapes");
  expect((await cellsOf(page.getByRole("table").first())).length).toBeGreaterThan(5);
});

test("what is touched is wide and high enough for a finger", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  const small: string[] = [];
  for (const button of await page.getByRole("button").filter({ visible: true }).all()) {
    const box = await button.boundingBox();
    if (box && box.height < 43.5) small.push(`${await button.innerText()}: ${box.height}`);
  }
  expect(small).toEqual([]);
});
