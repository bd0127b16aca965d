import type { Page } from "@playwright/test";
import { expectNoViolation, expectNoViolationInBoth } from "./axe";
import { openOnPrice, palier, type PalierPage, settle, type } from "./palierPage";
import { firstExample } from "./plans";
import { expect, test } from "./watchedPage";

// As many trials as the page runs by itself.
test.use({ trials: null });

/** Trials take their time on a busy machine. */
const patience = { timeout: 60_000 };

/** The chance of a shortfall on its tile, once the trials of what is on screen are done. */
async function shortfall(on: PalierPage): Promise<string> {
  const tile = on.essential("Risque de découvert");
  await expect(tile).toContainText(/chance|tirage|toujours/, patience);
  await expect(tile).not.toContainText(/calcul en cours|d’avant/, patience);
  return tile.innerText();
}

async function openRisk(on: PalierPage): Promise<void> {
  await on.view("Risque");
  await expect(on.projection.getByText(/tirages, série/)).toBeVisible(patience);
}

async function openMedian(on: PalierPage): Promise<void> {
  await on.projection.getByRole("button", { name: /^Celui du milieu/ }).click();
  await expect(on.projection.getByRole("heading", { name: /^Tirage n°/ })).toBeFocused(patience);
}

test("the chances are told, and follow an edit", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await openRisk(on);
  const before = await shortfall(on);
  expect(before).toMatch(/chances? sur\s\d+/);
  await expect(on.projection).toContainText(/En avançant par étapes, il y a .*chances?\ssur/);
  await type(price, "0,30");
  await expect(on.essential("Risque de découvert")).toContainText(/point/, patience);
  expect(await shortfall(on)).not.toBe(before);
});

test("a tile leads to the view, and its title takes the focus", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await on.essential("Risque de découvert").click();
  await expect(on.projection.getByRole("tab", { name: "Risque" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(
    on.projection.getByRole("heading", { name: "Ce que disent les tirages" }),
  ).toBeFocused();
});

test("the median trial is read like a plan, by stages and all the way", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await openRisk(on);
  await openMedian(on);
  const article = on.projection.getByRole("article", { name: /^Tirage n°/ });
  await expect(article).toContainText(/trésorerie/i);
  await expect(
    article.getByRole("table", { name: /^Valeurs tirées/ }).getByRole("row"),
  ).not.toHaveCount(1);
  await article.getByText("Mois par mois").click();
  await expect(article.getByRole("table", { name: "Lignes du plan, mois par mois" })).toBeVisible();
  await article.getByRole("radio", { name: "d’une traite" }).check();
  await expect(article.getByRole("heading", { name: /d’une traite$/ })).toBeVisible(patience);
  await article.getByRole("button", { name: "Fermer le tirage" }).click();
  await expect(article).toHaveCount(0);
  await expect(on.projection.getByRole("button", { name: /^Celui du milieu/ })).toBeFocused();
});

test("a point of the band and a bar open a trial, as do their buttons", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await openRisk(on);
  const head = on.projection.getByRole("heading", { name: /^Tirage n°/ });
  for (const name of ["La fourchette mois par mois", "La trésorerie à la fin"]) {
    const canvas = on.chart(name).getByRole("img");
    await canvas.scrollIntoViewIfNeeded();
    await settle(page);
    const before = await canvas.boundingBox();
    await canvas.click();
    await expect(head).toBeFocused(patience);
    await page.keyboard.press("Escape");
    await expect(head).toHaveCount(0);
    await expect(canvas).toBeFocused();
    expect((await canvas.boundingBox())?.y).toBeCloseTo(before?.y ?? Number.NaN, 0);
  }
  const band = on.chart("La fourchette mois par mois");
  await band.getByRole("slider").fill("20");
  await band.getByRole("button", { name: /^5.%/ }).click();
  await expect(head).toBeFocused(patience);
});

test("another seed gives other trials, and the same seed the same numbers after a reload", async ({
  page,
}) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await openRisk(on);
  const first = await shortfall(on);
  const value = on.projection.getByRole("table", { name: /^Position finale/ });
  const before = await value.innerText();
  await page.getByRole("button", { name: "Essayer une autre série" }).click();
  await expect(on.projection.getByText(/tirages, série n°\s2/)).toBeVisible(patience);
  expect(await value.innerText()).not.toBe(before);
  const seed = page.getByRole("textbox", { name: "Série de tirages n°" });
  await seed.fill("1");
  await seed.press("Enter");
  await expect(on.projection.getByText(/tirages, série n°\s1/)).toBeVisible(patience);
  expect(await value.innerText()).toBe(before);
  await page.reload();
  if ((await on.title.innerText()) === "Palier") await on.chooseExample(firstExample);
  expect(await shortfall(on)).toBe(first);
});

test("a long run says how far it is, and can be stopped", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await openRisk(on);
  await page.getByRole("combobox", { name: "Nombre de tirages" }).selectOption("200000");
  await expect(page.getByRole("progressbar", { name: "Tirages calculés" })).toBeVisible();
  await page.getByRole("button", { name: "Arrêter", exact: true }).click();
  await expect(page.getByRole("progressbar", { name: "Tirages calculés" })).toHaveCount(0);
  const again = page.getByRole("button", { name: "Relancer le calcul" });
  await expect(again).toBeFocused();
  await expect(on.projection.getByText(/^Arrêté/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(again).toHaveCount(0);
  await expect(
    page.getByRole("progressbar", { name: "Tirages calculés" }).locator(".."),
  ).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(again).toBeFocused();
});

async function checkView(page: Page, check: typeof expectNoViolation): Promise<void> {
  test.slow();
  const on = palier(page);
  await on.openExample(firstExample);
  await openRisk(on);
  await check(page, "risk", "main");
  for (const summary of await on.projection.locator("summary").all()) await summary.click();
  await check(page, "risk with its tables", "main");
  await openMedian(on);
  await check(page, "opened trial", "main");
  const [wide, seen] = await page.evaluate(() => [
    document.scrollingElement?.scrollWidth ?? Infinity,
    innerWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(seen ?? 0);
}

test.describe("in both schemes", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the view and an opened trial hold for everybody", async ({ page }) => {
    await checkView(page, expectNoViolationInBoth);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test("the view and an opened trial hold too", async ({ page }) => {
    await checkView(page, expectNoViolation);
  });
});
