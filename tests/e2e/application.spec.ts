import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { expectNoViolation } from "./axe";
import { palier, saveAmongDownloads, settle, type } from "./palierPage";
import { exampleScenario, exampleText, firstExample, planFrom } from "./plans";
import { expect, test } from "./watchedPage";

async function downloadBy(page: Page, button: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("from an example to its budget, to an assumption and back, to its tables", async ({
  page,
}) => {
  const on = palier(page);
  await saveAmongDownloads(page);
  await on.openExample(firstExample);
  await page.getByRole("button", { name: "Dossier", exact: true }).click();
  const title = (name: string) => page.getByRole("heading", { level: 2, name });
  await expect(title("Budget prévisionnel")).toBeFocused();
  await expectNoViolation(page, "budget");

  // A line opens on what makes it up, and that leads to its assumption; back again by the browser's own button.
  const charges = page.getByRole("table", { name: /^Charges, / });
  const rows = charges.getByRole("row");
  const closed = await rows.count();
  await charges.getByRole("button", { expanded: false }).first().click();
  expect(await rows.count()).toBeGreaterThan(closed);
  await charges
    .getByRole("button", { name: /^Voir l’hypothèse/ })
    .first()
    .click();
  await expect(on.essentials).toBeVisible();
  await expect(on.assumptions.locator(":focus")).toHaveCount(1);
  await page.goBack();
  await expect(title("Budget prévisionnel")).toBeVisible();
  await page.getByRole("combobox", { name: "Période" }).selectOption("Étape");
  const firstStage = exampleScenario(firstExample).stages[0]?.name ?? "";
  await expect(page.getByRole("table", { name: `Charges, ${firstStage}` })).toBeVisible();

  const documents = page.getByRole("navigation", { name: "Documents du dossier" });
  await documents.getByRole("button", { name: "Risques" }).click();
  await expect(title("Risques")).toBeFocused();
  await expect(
    page.getByRole("table", { name: "Ce que disent les tirages de chaque étape" }),
  ).toBeVisible({ timeout: 30_000 });
  await expectNoViolation(page, "risk");
  await page.reload();
  await expect(title("Risques")).toBeVisible();

  const { name, bytes } = await downloadBy(page, "Tous les tableaux (CSV)");
  expect(name).toMatch(/_dossier-de-financement_\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(bytes);
  const budget = Object.keys(files).find((one) => one.includes("-budget-budget")) ?? "";
  const lines = strFromU8(files[budget] as Uint8Array).split("\r\n");
  expect(lines[0]).toBe("Charges;Montant (€);Produits;Montant (€)");
  // Both grand totals on one line, equal.
  const grand = lines.find((line) => line.includes("TOTAL GÉNÉRAL")) ?? "";
  expect(grand).toMatch(/^"TOTAL GÉNÉRAL[^;]*;(\d+);"TOTAL GÉNÉRAL[^;]*;\1$/);
});

/** A workbook, read back, holds the cash that the plan ends with. */
async function expectFinalCash(bytes: Uint8Array, sheet: string): Promise<void> {
  const { sheets } = await readXlsx(bytes);
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const { finalCash } = planFrom(exampleScenario(firstExample)).path;
  // The workbook adds in another order than the engine.
  const isFinal = (cell: unknown) => typeof cell === "number" && Math.abs(cell - finalCash) < 1e-6;
  expect(rows.flat().some(isFinal), sheet).toBe(true);
}

test("the text document and the workbook are made, and open", async ({ page }) => {
  const on = palier(page);
  await saveAmongDownloads(page);
  await page.goto(`./#exemple/${firstExample}?dossier=methode`);
  await expect(page.getByRole("heading", { level: 2, name: "Note de méthode" })).toBeVisible();
  const text = await downloadBy(page, "Dossier à compléter (Word)");
  expect(text.name).toMatch(/_dossier-de-financement_\d{4}-\d\d-\d\d\.docx$/);
  const document = strFromU8(unzipSync(text.bytes)["word/document.xml"] as Uint8Array);
  for (const words of ["Budget prévisionnel", "TOTAL DES PRODUITS", "Date et signature"]) {
    expect(document).toContain(words);
  }
  const book = await downloadBy(page, "Classeur de calcul (Excel)");
  expect(book.name).toMatch(/_classeur_\d{4}-\d\d-\d\d\.xlsx$/);
  await expectFinalCash(book.bytes, "Trésorerie");

  await page.getByRole("button", { name: "EN English" }).click();
  const english = await downloadBy(page, "Application to complete (Word)");
  const translated = strFromU8(unzipSync(english.bytes)["word/document.xml"] as Uint8Array);
  expect(translated).toContain("Forecast budget");
  const workbook = await downloadBy(page, "Calculating workbook (Excel)");
  await expectFinalCash(workbook.bytes, "Cash plan");
  const { bytes } = await downloadBy(page, "All tables (CSV)");
  const files = unzipSync(bytes);
  const budget = Object.keys(files).find((one) => one.includes("-budget-")) ?? "";
  const [head, ...lines] = strFromU8(files[budget] as Uint8Array).split("\r\n");
  expect(head).toBe("Charges,Amount (€),Resources,Amount (€)");
  expect(lines.length).toBeGreaterThan(20);
  await expect(on.title).toBeVisible();
});

test("all documents are printed, each from a page of its own", async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
  await page.goto(`./#exemple/${firstExample}?dossier=methode`);
  await expect(page.getByRole("heading", { level: 2, name: "Note de méthode" })).toBeVisible();
  const printed = async () => (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const pages = async () => (await printed()).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(await pages()).toBeLessThanOrEqual(2);
  // Months need a sheet on its side: none of them stands upright, nor is left empty at the end.
  const documents = page.getByRole("navigation", { name: "Documents du dossier" });
  await documents.getByRole("button", { name: "Plan de trésorerie" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Plan de trésorerie" })).toBeVisible();
  expect(await printed()).toMatch(/MediaBox\s*\[0 0 841/);
  expect(await printed()).not.toMatch(/MediaBox\s*\[0 0 59/);
  await page.getByRole("button", { name: "Imprimer tout le dossier" }).click();
  await expect(page.getByRole("heading", { level: 2, includeHidden: true })).toHaveCount(11);
  expect(await pages()).toBeGreaterThan(9);
});

test("where a value stops the run, the application says so and leads to it", async ({ page }) => {
  const on = palier(page);
  const scenario = JSON.parse(exampleText(firstExample)) as {
    drivers?: object[];
    services: { price: unknown }[];
  };
  scenario.drivers = [...(scenario.drivers ?? []), { id: "diviseur", name: "Diviseur", value: 6 }];
  Object.assign(scenario.services[0] ?? {}, { price: "=1/(diviseur-1)" });
  await on.openLibrary();
  await on.dropFiles({ name: "mon-village.json", text: JSON.stringify(scenario) });
  await type(on.assumptions.getByRole("textbox", { name: "Diviseur" }), "1");
  await page.getByRole("button", { name: "Dossier", exact: true }).click();
  await expect(page.getByText("Une valeur bloque le calcul")).toBeVisible();
  await expect(page.getByRole("button", { name: "Classeur de calcul (Excel)" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await page.getByRole("button", { name: "Corriger l’hypothèse" }).click();
  await expect(page.locator(":focus")).toContainText("Prix");
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
