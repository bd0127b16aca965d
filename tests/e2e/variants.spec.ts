import { applyVariant } from "../../src/scenario";
import { formatEuros } from "../../src/units";
import { journal, openOnPrice, palier, type } from "./palierPage";
import { breakEvenStage, exampleFiles, exampleScenario, firstExample, planFrom } from "./plans";
import { expect, test } from "./watchedPage";

const scenario = exampleScenario(firstExample);
const [variant] = scenario.variants ?? [];
const variantName = variant?.name ?? "";
const changed = applyVariant(scenario, variant?.id ?? "");

test("a variant is read beside the base, then becomes a scenario of its own", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  const choice = page.getByRole("combobox", { name: "Variante affichée" });
  await choice.selectOption(variantName);
  await expect(page.getByText(`Vous regardez la variante « ${variantName} ».`)).toBeVisible();
  await expect(on.essential("Point mort")).toContainText(breakEvenStage(planFrom(changed)));
  await expect(price).not.toBeEditable();
  await choice.selectOption("Scénario de base");
  await expect(price).toBeEditable();
  await expect(on.essential("Point mort")).toContainText(breakEvenStage(planFrom(scenario)));

  await choice.selectOption(variantName);
  await page.getByRole("button", { name: "En faire un scénario modifiable" }).click();
  await expect(on.title).toHaveText(`${scenario.meta.name} – ${variantName}`);
  await on.subject("Services");
  await type(on.field(journal, "Prix"), "0,3");
  await expect(page.getByText("Gardé dans ce navigateur")).toBeVisible();
  await on.goToLibrary();
  await expect(on.keptList.getByRole("heading", { level: 3 })).toHaveText([
    `${scenario.meta.name} – ${variantName}`,
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
