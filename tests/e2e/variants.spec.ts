import { applyVariant } from "../../src/scenario";
import { formatEuros } from "../../src/units";
import { expectNoViolation } from "./axe";
import { journal, openOnPrice, palier, type } from "./palierPage";
import { breakEvenStage, exampleFiles, exampleScenario, firstExample, planFrom } from "./plans";
import { expect, test } from "./watchedPage";

const scenario = exampleScenario(firstExample);
const [variant] = scenario.variants ?? [];
const variantName = variant?.name ?? "";
const changed = applyVariant(scenario, variant?.id ?? "");

test("a variant is edited beside the base, then becomes a scenario of its own", async ({
  page,
}) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  const choice = page.getByRole("combobox", { name: "Variante affichée" });
  await choice.selectOption(variantName);
  await expect(
    page.getByText(`Vous modifiez la variante «\u00a0${variantName}\u00a0».`),
  ).toBeVisible();
  await expect(on.essential("Point mort")).toContainText(breakEvenStage(planFrom(changed)));
  await type(price, "0,31");
  const changes = page.getByRole("region", { name: /^Variante/ });
  await expect(changes).toContainText("→ 0,31");
  // Where it stands in the editor, it says so too; what the variant leaves alone does not.
  const row = price.locator("xpath=ancestor::*[@data-said-row]");
  await expect(row).toContainText("modifié dans la variante");
  await expect(
    on.assumptions.locator('[data-said-row][data-changed="false"]').first(),
  ).not.toContainText("modifié");
  await page.getByRole("button", { name: /^Annuler/ }).click();
  await expect(on.essential("Point mort")).toContainText(breakEvenStage(planFrom(changed)));
  await choice.selectOption("Scénario de base");
  await expect(on.essential("Point mort")).toContainText(breakEvenStage(planFrom(scenario)));

  await choice.selectOption(variantName);
  await page.getByRole("button", { name: "En faire un scénario à part" }).click();
  await expect(on.title).toHaveText(`${scenario.meta.name} – ${variantName}`);
  await on.subject("Services");
  await type(on.field(journal, "Prix"), "0,3");
  await expect(page.getByText("Gardé dans ce navigateur")).toBeVisible();
  await on.goToLibrary();
  await expect(on.keptList.getByRole("heading", { level: 3 })).toHaveText([
    `${scenario.meta.name} – ${variantName}`,
    scenario.meta.name,
  ]);
});

for (const file of exampleFiles) {
  test(`${file}: each variant has its own figures`, async ({ page }) => {
    const on = palier(page);
    const base = exampleScenario(file);
    await on.openExample(file);
    const choice = page.getByRole("combobox", { name: "Variante affichée" });
    expect(base.variants?.length).toBeGreaterThan(0);
    for (const { id, name } of base.variants ?? []) {
      await choice.selectOption(name);
      const { path } = planFrom(applyVariant(base, id));
      await expect(on.essential("Trésorerie au plus bas")).toContainText(
        formatEuros(path.lowestCash, "fr"),
      );
    }
  });
}

test("a variant is added, edited, given back to the base and taken away", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await page.getByRole("button", { name: "Ajouter une variante" }).click();
  const changes = page.getByRole("region", { name: /^Variante/ });
  await expect(page.getByLabel("Nom", { exact: true })).toBeFocused();
  await page.keyboard.type("Sans le vélo");
  await page.keyboard.press("Enter");
  await expect(changes.getByRole("heading")).toContainText("Sans le vélo");
  await type(page.getByRole("textbox", { name: "Trésorerie de départ" }), "12");
  await expect(changes).toContainText("→ 12");
  await expectNoViolation(page, "variante");
  await changes.getByRole("button", { name: /^Revenir à la base/ }).click();
  await expect(changes).toContainText("Rien n’y change encore");
  await changes.getByRole("button", { name: "Retour au scénario de base" }).click();
  await page.getByRole("button", { name: /Retirer la variante.*Sans le vélo/ }).click();
  // The notice still says its name: it is what undo would bring back.
  await expect(page.getByText(/^Fait.*retrait de.*Sans le vélo/)).toBeVisible();
  await expect(page.getByRole("button", { name: /Ouvrir la variante.*Sans le vélo/ })).toHaveCount(
    0,
  );
  await page.keyboard.press("Control+z");
  await expect(
    page.getByRole("button", { name: /Ouvrir la variante.*Sans le vélo/ }),
  ).toBeVisible();
});
