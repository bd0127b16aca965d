import type { Locator, Page } from "@playwright/test";
import { exampleButton, journal, palier } from "./palierPage";
import {
  breakEvenStage,
  exampleName,
  exampleScenario,
  firstExample,
  planFrom,
  withFirstPrice,
} from "./plans";
import { expect, test } from "./watchedPage";

const name = exampleName(firstExample);
const scenario = exampleScenario(firstExample);

async function isFocused(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.first().evaluate((element) => element === document.activeElement);
}

/** Presses Tab until the target has the focus; fails where a person would have given up. */
async function tabTo(page: Page, target: Locator, key = "Tab", most = 150): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    if (await isFocused(target)) return;
  }
  await expect(target).toBeFocused();
}

test("from the library to a price and back, without a mouse", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await tabTo(page, exampleButton(page, name));
  await page.keyboard.press("Enter");
  await expect(on.title).toBeFocused();

  await tabTo(page, page.getByRole("link", { name: "Aller au contenu" }), "Shift+Tab", 5);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  // The view comes after its frame.
  await expect(on.assumptions.getByRole("tab", { name: "Contexte" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(on.assumptions.getByRole("tab", { name: "Contexte" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(on.assumptions.getByRole("tab", { name: "Services" })).toBeFocused();

  const price = on.field(journal, "Prix");
  await tabTo(page, price, "Tab", 10);
  await page.keyboard.type("0,25");
  await page.keyboard.press("Enter");
  await expect(price).toHaveValue("0,25");
  const changed = planFrom(withFirstPrice(scenario, 0.25));
  await expect(on.essential("Point mort")).toContainText(breakEvenStage(changed));
  await page.keyboard.press("Control+z");
  await expect(price).toHaveValue("0,2");

  await tabTo(page, page.getByRole("button", { name: "Bibliothèque" }), "Shift+Tab", 40);
  await page.keyboard.press("Enter");
  await expect(on.title).toHaveText("Palier");
  await expect(on.title).toBeFocused();
});

test("a definition opens and closes on its word", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await on.projection.getByRole("tab", { name: "Risque" }).focus();
  await page.keyboard.press("ArrowRight");
  const word = on
    .table("Mesures de chaque étape, sommes sur ses mois")
    .getByRole("button", { name: "Marge de sécurité", exact: true });
  await tabTo(page, word);
  await page.keyboard.press("Enter");
  const definition = page.getByRole("dialog").filter({ hasText: "Part des recettes que vous" });
  await expect(definition).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(definition).toBeHidden();
  await expect(word).toBeFocused();
});

test("from a measure to its lines, an item, and the field of the assumption", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  const figure = on.essential("Autofinancement");
  await figure.focus();
  await page.keyboard.press("Enter");
  await expect(on.drawer).toBeVisible();
  await tabTo(page, on.drawer.getByRole("button", { name: "Recettes propres", exact: true }));
  await page.keyboard.press("Enter");
  await expect(on.drawer.getByRole("heading", { name: "Recettes propres" })).toBeFocused();
  await tabTo(page, on.drawer.getByRole("button", { name: journal }));
  await page.keyboard.press("Enter");
  await expect(on.drawer.getByRole("heading", { name: journal, exact: true })).toBeFocused();
  await tabTo(page, on.drawer.getByRole("button", { name: /^Aller à l’hypothèse : Prix/ }));
  await page.keyboard.press("Enter");
  await expect(on.drawer).toBeHidden();
  await expect(on.field(journal, "Prix")).toBeFocused();
});

test("the drawer goes back page by page; Escape closes it where it was opened", async ({
  page,
}) => {
  const on = palier(page);
  await on.openExample(firstExample);
  const figure = on.essential("Trésorerie au plus bas");
  await figure.focus();
  await page.keyboard.press("Enter");
  await tabTo(page, on.drawer.getByRole("button", { name: "Trésorerie", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, on.drawer.getByRole("button", { name: "mars 2027" }));
  await page.keyboard.press("Enter");
  await tabTo(page, on.drawer.getByRole("button", { name: /^Retour à « Trésorerie »/ }));
  await page.keyboard.press("Enter");
  await expect(on.drawer.getByRole("heading", { name: "Trésorerie", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(on.drawer).toBeHidden();
  await expect(figure).toBeFocused();
});

test("the message about a refused file closes with Escape", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  const save = page.getByRole("button", { name: "Enregistrer le fichier" });
  await save.focus();
  await on.dropFiles({ name: "vide.json", text: "" });
  await expect(on.refused).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(on.refused).toBeHidden();
  await expect(save).toBeFocused();
});
