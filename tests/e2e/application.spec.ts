import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expectNoViolation } from "./axe";
import { palier, saveAmongDownloads, settle } from "./palierPage";
import { firstExample } from "./plans";
import { expect, test } from "./watchedPage";

async function downloadBy(page: Page, button: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("from an example to its application, to an assumption and back", async ({ page }) => {
  const on = palier(page);
  await saveAmongDownloads(page);
  await on.openExample(firstExample);
  await page.getByRole("button", { name: "Dossier", exact: true }).click();
  const documents = page.getByRole("navigation", { name: "Documents du dossier" });
  await expect(
    page.getByRole("heading", { level: 2, name: "Hypothèses et sources" }),
  ).toBeFocused();
  await expectNoViolation(page, "register");

  // From a line to its field, and back by the browser's own button.
  await page
    .getByRole("button", { name: /^Voir l’hypothèse : Prix, / })
    .first()
    .click();
  await expect(on.assumptions.getByRole("textbox", { name: "Prix" }).first()).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("table", { name: "Hypothèses à confirmer" })).toBeVisible();

  await documents.getByRole("button", { name: "Risques" }).click();
  await expect(
    page.getByRole("table", { name: "Ce que disent les tirages de chaque étape" }),
  ).toBeVisible({ timeout: 30_000 });
  await expectNoViolation(page, "risk");
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "Risques" })).toBeVisible();

  const { name, bytes } = await downloadBy(page, "Tous les tableaux (CSV)");
  expect(name).toMatch(/_dossier-de-financement_\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(bytes);
  const register = Object.keys(files).find((one) => one.includes("origine-dite")) ?? "";
  expect(strFromU8(files[register] as Uint8Array)).toContain("Hypothèse;Valeur ou fourchette");
});

test("narrow, dark, in English", async ({ page }) => {
  const on = palier(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await on.openExample(firstExample);
  await page.getByRole("button", { name: "EN English" }).click();
  await page.getByRole("button", { name: "Application", exact: true }).click();
  await page.getByRole("combobox", { name: "Document shown" }).selectOption("Risks");
  await expect(page.getByRole("heading", { level: 2, name: "Risks" })).toBeVisible();
  await settle(page);
  await expectNoViolation(page, "risk, narrow and dark");
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
