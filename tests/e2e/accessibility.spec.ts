import type { Page } from "@playwright/test";
import { expectNoViolation, expectNoViolationInBoth } from "./axe";
import { journal, openOnPrice, palier, type PalierPage, type } from "./palierPage";
import { exampleText, firstExample } from "./plans";
import { expect, test } from "./watchedPage";

// What moves is seen at rest: halfway through a fade nothing has its contrast.
test.use({ contextOptions: { reducedMotion: "reduce" } });

async function checkSubjects(on: PalierPage): Promise<void> {
  for (const subject of await on.assumptions.getByRole("tab").allInnerTexts()) {
    await on.subject(subject);
    await expectNoViolationInBoth(on.page, subject, "#assumptions");
  }
}

async function checkViews(on: PalierPage): Promise<void> {
  for (const view of await on.projection.getByRole("tab").allInnerTexts()) {
    await on.view(view);
    for (const summary of await on.projection.locator("summary").all()) await summary.click();
    await expectNoViolationInBoth(on.page, view, "#projection");
  }
}

async function checkDrawer(on: PalierPage): Promise<void> {
  const { drawer, page } = on;
  await on.essential("Autofinancement").click();
  await expect(drawer.getByText("D’où vient ce chiffre")).toBeVisible();
  await expectNoViolationInBoth(page, "measure", "[role=dialog]");
  await drawer.getByRole("button", { name: "Recettes propres", exact: true }).click();
  await expectNoViolationInBoth(page, "line", "[role=dialog]");
  await drawer.getByRole("button", { name: journal }).click();
  await expectNoViolationInBoth(page, "item", "[role=dialog]");
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
}

test("the library, with a scenario kept and one removed", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  await expectNoViolationInBoth(page, "library");
  await on.dropFiles({ name: "a-moi.json", text: exampleText(firstExample) });
  await on.goToLibrary();
  await page.getByText("Lire la présentation").first().click();
  await expectNoViolationInBoth(page, "library with a scenario kept");
  await on.keptList.getByRole("button", { name: /^Retirer/ }).click();
  await expectNoViolationInBoth(page, "library with a scenario removed");
});

test("a refused file", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  const text = exampleText(firstExample).replace('"price": 0.2', '"prix": 0.2');
  await on.dropFiles({ name: "faute.json", text });
  await expect(on.refused).toBeVisible();
  await expectNoViolationInBoth(page, "refused");
});

test("every subject of the assumptions", async ({ page }) => {
  test.slow();
  const on = palier(page);
  await on.openExample(firstExample);
  await checkSubjects(on);
});

test("every view of the projection", async ({ page }) => {
  test.slow();
  const on = palier(page);
  await on.openExample(firstExample);
  await checkViews(on);
});

test("the drawer", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await expectNoViolationInBoth(page, "scenario");
  await checkDrawer(on);
});

test("a definition, a field that asks and one that refuses", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await on.view("Étapes");
  await on.projection.getByRole("button", { name: "Besoin d’aide", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoViolationInBoth(page, "definition", "[role=dialog]");
  await page.keyboard.press("Escape");
  await type(price, "1.234");
  await expectNoViolationInBoth(page, "question", "#assumptions");
  await type(price, "-1");
  await expectNoViolationInBoth(page, "refusal", "#assumptions");
  await type(price, "0,25");
  await expect(on.essential("Point mort")).toContainText("plus tôt");
  await expectNoViolationInBoth(page, "changes", "[aria-labelledby=essentials-title]");
});

test("the other examples", async ({ page }) => {
  const on = palier(page);
  await on.openExample("itinerante-rurale");
  await on.subject("Financements");
  await on.view("Étapes");
  await expectNoViolation(page, "a scenario short of cash");
  await page.getByRole("combobox", { name: "Variante affichée" }).selectOption({ index: 1 });
  await expectNoViolation(page, "a variant");
});

test("in English", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await page.getByRole("button", { name: "English" }).click();
  await expectNoViolation(page, "scenario");
  await page.getByRole("button", { name: "Library" }).click();
  await expectNoViolation(page, "library");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the library and both halves of a scenario", async ({ page }) => {
    // Every view in turn.
    test.slow();
    const on = palier(page);
    await on.openLibrary();
    await expectNoViolation(page, "library");
    await on.chooseExample(firstExample);
    await checkViews(on);
    await checkDrawer(on);
    await page.getByRole("button", { name: "Hypothèses", exact: true }).click();
    for (const subject of ["Étapes", "Services"]) {
      await on.subject(subject);
      await expectNoViolation(page, subject, "#assumptions");
    }
  });
});

for (const zoom of [1.5, 2]) {
  test.describe(`at 1280 by 720, ${zoom} times as large`, () => {
    const viewport = { width: Math.floor(1280 / zoom), height: Math.floor(720 / zoom) };
    test.use({ viewport, deviceScaleFactor: zoom });

    test("the page holds, and the first figure is in sight", async ({ page }) => {
      const on = palier(page);
      await on.openExample(firstExample);
      await expectNoViolation(page, "scenario");
      await expectNoSidewaysScroll(page);
      await expect(on.essential("Point mort")).toBeInViewport();
    });
  });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [wide, seen] = await page.evaluate(() => [
    document.scrollingElement?.scrollWidth ?? Infinity,
    innerWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(seen ?? 0);
}
