import type { Page } from "@playwright/test";
import { expectNoViolation } from "./axe";
import { journal, openOnPrice, palier, type } from "./palierPage";
import { exampleName, firstExample } from "./plans";
import { expect, test } from "./watchedPage";

const name = exampleName(firstExample);

/** A second window on the scenario that the first has open. */
async function secondWindow(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(palier(other).title).toHaveText(name);
  await palier(other).subject("Services");
  return other;
}

async function openInBoth(page: Page) {
  const price = await openOnPrice(palier(page));
  await type(price, "0,25");
  await expect(page.getByText("Gardé dans ce navigateur")).toBeVisible();
  const other = await secondWindow(page);
  return { price, other, otherPrice: palier(other).field(journal, "Prix") };
}

const old = /Une autre fenêtre vient de modifier ce scénario/;

test("a window whose copy is old says so, and shows the other’s when asked", async ({ page }) => {
  const { price, other, otherPrice } = await openInBoth(page);
  await type(otherPrice, "0,3");
  await expect(page.getByText(old)).toBeVisible();
  await expect(other.getByText(old)).toBeHidden();
  await expectNoViolation(page, "old copy", "#root");
  await page.getByRole("button", { name: "Afficher ce que l’autre fenêtre a gardé" }).click();
  await expect(page.getByText(old)).toBeHidden();
  await palier(page).subject("Services");
  await expect(price).toHaveValue("0,3");
});

test("or goes on in a copy of its own, and both are in the library", async ({ page }) => {
  const { other, otherPrice, price } = await openInBoth(page);
  await type(otherPrice, "0,3");
  await page.getByRole("button", { name: "Continuer ici, dans une copie à part" }).click();
  await expect(palier(page).title).toHaveText(`${name} (copie)`);
  await type(price, "0,4");
  await expect(page.getByText("Gardé dans ce navigateur")).toBeVisible();
  await expect(other.getByText(old)).toBeHidden();
  await palier(other).goToLibrary();
  const kept = palier(other).keptList;
  await expect(kept.getByRole("heading", { level: 3 })).toHaveText([`${name} (copie)`, name]);
});

test("without a channel between windows nothing is overwritten, and it is said", async ({
  page,
}) => {
  await page.context().addInitScript(() => {
    Reflect.deleteProperty(globalThis, "BroadcastChannel");
  });
  const { other, otherPrice, price } = await openInBoth(page);
  await type(otherPrice, "0,3");
  await expect(other.getByText("Gardé dans ce navigateur")).toBeVisible();
  await type(price, "0,4");
  await expect(
    page.getByText(/Une autre fenêtre a modifié ce scénario en même temps/),
  ).toBeVisible();
  await expect(palier(page).title).toHaveText(`${name} (copie)`);
  await palier(page).goToLibrary();
  const heading = palier(page).keptList.getByRole("heading", { level: 3 });
  await expect(heading).toHaveText([`${name} (copie)`, name]);
});
