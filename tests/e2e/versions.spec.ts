import type { Page } from "@playwright/test";
import { expectNoViolation } from "./axe";
import { cellsOf, openOnPrice, palier, type } from "./palierPage";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

function versions(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Versions du scénario" });
  return {
    dialog,
    field: dialog.getByRole("textbox", { name: "Nom de la version" }),
    async open() {
      await page.getByRole("button", { name: "Versions", exact: true }).click();
      await expect(this.field).toBeVisible();
    },
    async take(name: string) {
      await this.field.fill(name);
      await this.field.press("Enter");
      await expect(dialog.getByRole("heading", { level: 4, name, exact: true })).toBeVisible();
    },
  };
}

test("a version is taken, compared with, gone back to, and nothing is lost", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  const history = versions(page);
  await history.open();
  await history.take("Avant la réunion");
  await expect(page.getByText("Gardé dans ce navigateur")).toBeVisible();
  await page.keyboard.press("Escape");
  await type(price, "0,25");
  await history.open();
  await history.dialog.getByRole("button", { name: /^Comparer/ }).click();
  const heading = history.dialog.getByRole("heading", { name: /^Depuis/ });
  await expect(heading).toBeFocused();
  // The price, its state and its source: what was to be confirmed is now estimated.
  await expect(history.dialog.getByText("3 différences", { exact: true })).toBeVisible();
  expect((await cellsOf(history.dialog.getByRole("table"))).slice(0, 3)).toEqual([
    ["Hypothèse", "Alors", "Maintenant"],
    ["Les services"],
    ["Distribution du journal municipal › Prix", "0,2 €/exemplaire", "0,25 €/exemplaire"],
  ]);
  await expectNoViolation(page, "compare", "[role=dialog]");
  await history.dialog.getByRole("button", { name: "Y revenir" }).click();
  await expect(history.dialog).toBeHidden();
  await expect(price).toHaveValue("0,2");
  await page.getByRole("button", { name: /^Annuler\s: retour à une version/ }).click();
  await expect(price).toHaveValue("0,25");
  await history.open();
  await expect(history.dialog.getByRole("heading", { level: 4 })).toHaveText([
    "Avant le retour à « Avant la réunion »",
    "Avant la réunion",
  ]);
  await expectNoViolation(page, "versions", "[role=dialog]");
});

test("versions outlive a reload; one taken away can be put back", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await type(price, "0,25");
  const history = versions(page);
  await history.open();
  await history.take("Première");
  await page.reload();
  await history.open();
  const rows = history.dialog.getByRole("heading", { level: 4 });
  await expect(rows).toHaveText(["Première"]);
  await history.dialog.getByRole("button", { name: /^Retirer/ }).click();
  await expect(rows).toHaveCount(0);
  await expect(history.dialog.getByRole("heading", { name: "Versions gardées" })).toBeFocused();
  await history.dialog.getByRole("button", { name: "La remettre" }).click();
  await expect(rows).toHaveText(["Première"]);
});

test("a version without a name is asked for one", async ({ page }) => {
  await openOnPrice(palier(page));
  const history = versions(page);
  await history.open();
  await history.dialog.getByRole("button", { name: "Garder cette version" }).click();
  await expect(history.dialog.getByRole("alert")).toHaveText("Donnez un nom à cette version.");
  await expect(history.field).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("versions and sharing fit", async ({ page }) => {
    const on = palier(page);
    await on.openExample("collectivites-et-coproprietes");
    const history = versions(page);
    await history.open();
    await history.take("Avant");
    const widest = () => page.evaluate(() => document.scrollingElement?.scrollWidth);
    expect(await widest()).toBe(360);
    const inside = () =>
      page
        .getByRole("dialog")
        .evaluate((dialog) => dialog.scrollWidth - dialog.getBoundingClientRect().width);
    expect(await inside()).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Partager", exact: true }).tap();
    await expect(page.getByRole("textbox", { name: "Lien à transmettre" })).toBeVisible();
    expect(await widest()).toBe(360);
    expect(await inside()).toBeLessThanOrEqual(0);
  });
});
