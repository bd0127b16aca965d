import type { Page } from "@playwright/test";
import { palier } from "./palierPage";
import { firstExample } from "./plans";
import { expect, test } from "./watchedPage";

test("paper shows the projection and every subject, and no control", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await page.emulateMedia({ media: "print" });
  await expect(on.title).toBeVisible();
  await expect(on.essential("Point mort")).toBeVisible();
  await expect(on.chart("Trésorerie").getByRole("img")).toBeVisible();
  await expect(
    on.assumptions.getByRole("heading", { level: 3 }).filter({ visible: true }),
  ).toHaveText([
    "Contexte et organisation",
    "Étapes",
    "Services et publics",
    "Tournées",
    "Équipe et bénévoles",
    "Charges et investissements",
    "Financements",
  ]);
  for (const control of [
    page.getByRole("button", {
      name: /Bibliothèque|Annuler|Rétablir|Enregistrer|Français|English/,
    }),
    page.getByRole("tab"),
    page.getByRole("slider"),
    page.getByRole("combobox", { name: "Variante affichée" }),
    page.getByRole("textbox", { name: "Nom du scénario" }),
  ]) {
    await expect(control.filter({ visible: true })).toHaveCount(0);
  }
});

test("every page is printed, though the subjects are written out only for paper", async ({
  page,
}) => {
  const on = palier(page);
  await on.openExample(firstExample);
  const straight = await pagesOnPaper(page);
  expect(straight).toBeGreaterThan(10);
  await page.emulateMedia({ media: "print" });
  await expect(on.assumptions.getByRole("heading", { level: 3 })).toHaveCount(7);
  expect(await pagesOnPaper(page)).toBe(straight);
});

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
