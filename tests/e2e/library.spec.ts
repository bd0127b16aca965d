import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { serialiseScenario } from "../../src/scenario";
import { small } from "../state/scenario";
import { expectNoViolation } from "./axe";
import { palier, saveAmongDownloads } from "./palierPage";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

function named(name: string, territory: string, number: number): string {
  const id = `11111111-2222-4333-8444-${String(number).padStart(12, "0")}`;
  return serialiseScenario({ ...small, meta: { id, name, territory } });
}

/** Opens files one after the other, and shows the library. */
async function keepAll(page: Page, texts: readonly string[]): Promise<void> {
  const on = palier(page);
  await on.openLibrary();
  await on.dropFiles(...texts.map((text, index) => ({ name: `${index}.json`, text })));
  await expect(page.getByRole("textbox", { name: "Nom du scénario" })).toBeVisible();
  await on.goToLibrary();
}

const several = [
  named("Épicerie du Vallon", "Haute-Loire", 1),
  named("Œuvre commune", "Ardèche", 2),
  named("Colis du bourg", "Val de Saône", 3),
  named("Conciergerie", "Isère", 4),
  named("Journal", "Isère", 5),
  named("Permanence", "Drôme", 6),
];

test("scenarios are found by name or territory, without accents", async ({ page }) => {
  await keepAll(page, several);
  const { keptList } = palier(page);
  const search = keptList.getByRole("searchbox", { name: "Chercher un scénario" });
  const rows = keptList.getByRole("heading", { level: 3 });
  await search.fill("epicerie");
  await expect(rows).toHaveText(["Épicerie du Vallon"]);
  await search.fill("OEUVRE ardeche");
  await expect(rows).toHaveText(["Œuvre commune"]);
  await search.fill("isere");
  await expect(rows).toHaveCount(2);
  await expect(keptList.getByText("2 scénarios trouvés")).toBeVisible();
  await search.fill("nulle part");
  await expect(keptList.getByText("Aucun scénario ne correspond.")).toBeVisible();
  await expectNoViolation(page, "library searched");
  await search.fill("");
  await expect(rows).toHaveCount(6);
});

test("hundreds are kept, the last changed shown first, the others when asked", async ({ page }) => {
  const many = Array.from({ length: 200 }, (_, index) => named(`Pilote ${index}`, "", 100 + index));
  await keepAll(page, many);
  const rows = palier(page).keptList.getByRole("heading", { level: 3 });
  await expect(rows).toHaveCount(10);
  await page.getByRole("button", { name: "Afficher les 200 scénarios" }).click();
  await expect(rows).toHaveCount(200);
  await page.getByRole("searchbox").fill("pilote 199");
  await expect(rows).toHaveText(["Pilote 199"]);
});

test("a scenario is renamed in its place, by keyboard, and given up by Escape", async ({
  page,
}) => {
  await keepAll(page, several.slice(0, 2));
  const { keptList } = palier(page);
  const rename = keptList.getByRole("button", { name: "Renommer : Épicerie du Vallon" });
  await rename.focus();
  await page.keyboard.press("Enter");
  const field = keptList.getByRole("textbox", { name: /^Nouveau nom de/ });
  await expect(field).toBeFocused();
  await expectNoViolation(page, "renaming");
  await page.keyboard.type("Autre");
  await page.keyboard.press("Escape");
  await expect(rename).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Épicerie d’Auzon");
  await page.keyboard.press("Enter");
  const renamed = keptList.getByRole("button", { name: "Renommer : Épicerie d’Auzon" });
  await expect(renamed).toBeFocused();
  await expect(field).toBeHidden();
  await page.reload();
  await keptList.getByRole("button", { name: "Ouvrir : Épicerie d’Auzon" }).click();
  await expect(palier(page).title).toHaveText("Épicerie d’Auzon");
});

test("a scenario is duplicated, removed and put back", async ({ page }) => {
  await keepAll(page, several.slice(0, 1));
  const { keptList } = palier(page);
  const rows = keptList.getByRole("heading", { level: 3 });
  await keptList.getByRole("button", { name: /^Dupliquer/ }).click();
  await expect(rows).toHaveText(["Épicerie du Vallon (copie)", "Épicerie du Vallon"]);
  await keptList.getByRole("button", { name: "Retirer : Épicerie du Vallon", exact: true }).click();
  await expect(rows).toHaveText(["Épicerie du Vallon (copie)"]);
  await keptList.getByRole("button", { name: "Le remettre" }).click();
  await expect(rows).toHaveCount(2);
});

test("the whole library goes to another browser in one file, versions included", async ({
  page,
  browser,
  baseURL,
}) => {
  await saveAmongDownloads(page);
  await keepAll(page, several.slice(0, 2));
  const on = palier(page);
  await on.keptList
    .getByRole("button", { name: /^Ouvrir/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Versions", exact: true }).click();
  await page.getByRole("textbox", { name: "Nom de la version" }).fill("Avant");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Version « Avant » gardée.")).toBeVisible();
  await page.keyboard.press("Escape");
  await on.goToLibrary();
  const download = page.waitForEvent("download");
  await on.keptList.getByRole("button", { name: "Enregistrer toute la bibliothèque" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^palier-bibliotheque_\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await file.path(), "utf8");

  await on.dropFiles({ name: "bibliotheque.json", text });
  await expect(page.getByText(/^Bibliothèque lue/)).toContainText("0 scénario ajouté, 2 déjà là");

  const context = await browser.newContext({
    locale: "fr-FR",
    ...(baseURL && { baseURL }),
    serviceWorkers: "block",
  });
  const other = await context.newPage();
  const there = palier(other);
  await there.openLibrary();
  const damaged = text.replace('"name":"Œuvre commune"', '"nom":"Œuvre commune"');
  await there.openFiles({ name: "bibliotheque.json", text: damaged });
  await expect(there.refused).toContainText("bibliotheque.json");
  await other.keyboard.press("Escape");
  await expect(other.getByText(/^Bibliothèque lue/)).toContainText("1 scénario ajouté");
  await there.openFiles({ name: "bibliotheque.json", text });
  await expect(other.getByText(/^Bibliothèque lue/)).toContainText(
    "1 scénario ajouté, 1 déjà là à l’identique",
  );
  await expect(there.keptList.getByRole("heading", { level: 3 })).toHaveCount(2);
  await context.close();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the library fits, each action wide enough for a finger", async ({ page }) => {
    await keepAll(page, several);
    await expect(page.getByRole("searchbox")).toBeVisible();
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(360);
    for (const button of await palier(page).keptList.getByRole("button").all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThan(43.5);
    }
  });
});
