import { journal, openOnPrice, palier, type } from "./palierPage";
import { breakEvenStage, exampleScenario, firstExample, planFrom, withFirstPrice } from "./plans";
import { expect, test } from "./watchedPage";

const scenario = exampleScenario(firstExample);
const before = planFrom(scenario);
const after = planFrom(withFirstPrice(scenario, 0.25));
const gained = (before.path.breakEvenMonth ?? NaN) - (after.path.breakEvenMonth ?? NaN);

test("a higher price brings the break-even to an earlier stage, and undo takes it back", async ({
  page,
}) => {
  expect(breakEvenStage(before)).not.toBe(breakEvenStage(after));
  const on = palier(page);
  const price = await openOnPrice(on);
  const breakEven = on.essential("Point mort");
  await expect(price).toHaveValue("0,2");
  await expect(breakEven).toContainText(breakEvenStage(before));

  await type(price, "0,25");
  await expect(breakEven).toContainText(breakEvenStage(after));
  await expect(breakEven).toContainText(`${gained} mois plus tôt (mieux)`);
  await expect(on.essentials.getByRole("status")).toContainText(`${gained} mois plus tôt`);

  const edit = `prix, ${journal}`;
  await page.getByRole("button", { name: `Annuler : ${edit}` }).click();
  await expect(price).toHaveValue("0,2");
  await expect(breakEven).toContainText(breakEvenStage(before));
  await expect(page.getByText(`Annulé : ${edit}`)).toBeVisible();

  await page.getByRole("button", { name: `Rétablir : ${edit}` }).click();
  await expect(price).toHaveValue("0,25");
  await expect(breakEven).toContainText(breakEvenStage(after));
});

test("Ctrl + Z and Ctrl + Y, in the field and out of it", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await type(price, "0,25");
  await type(price, "0,3");
  await page.keyboard.press("Control+z");
  await expect(price).toHaveValue("0,25");
  await on.title.focus();
  await page.keyboard.press("Control+z");
  await expect(price).toHaveValue("0,2");
  await expect(on.essential("Point mort")).toContainText(breakEvenStage(before));
  await expect(page.getByRole("button", { name: /^Annuler/ })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await page.keyboard.press("Control+y");
  await expect(price).toHaveValue("0,25");
  await page.keyboard.press("Control+Shift+z");
  await expect(price).toHaveValue("0,3");
});

test("while typing, Ctrl + Z is the field’s own", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await type(price, "0,25");
  await price.pressSequentially("9");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Escape");
  await expect(price).toHaveValue("0,25");
});

test("a change is told in the tables of the pilot too", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await type(price, "0,25");
  await on.view("Étapes");
  const row = on
    .table("Mesures de l’ensemble du pilote")
    .getByRole("row", { name: /^Point mort (?!avec)/ });
  await expect(row).toContainText(`${gained} mois plus tôt (mieux)`);
});

test("the name of the scenario is changed where it stands", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await type(page.getByRole("textbox", { name: "Nom du scénario" }), "Chez nous");
  await expect(on.title).toHaveText("Chez nous");
  await expect(page).toHaveTitle("Chez nous · Palier");
  await page.getByRole("button", { name: "Annuler : nom du scénario" }).click();
  await expect(on.title).toHaveText(scenario.meta.name);
});
