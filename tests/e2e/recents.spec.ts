import { serialiseScenario } from "../../src/scenario";
import { openOnPrice, palier, type } from "./palierPage";
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
const cheaper = serialiseScenario(withFirstPrice(exampleScenario(firstExample), 0.16));

test("after a reload the change is there, on the page and in the library", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await expect(page.getByText("Pas encore modifié")).toBeVisible();
  await type(price, "0,25");
  await expect(page.getByText("Gardé dans ce navigateur")).toBeVisible();
  await page.reload();
  const stage = breakEvenStage(planFrom(withFirstPrice(exampleScenario(firstExample), 0.25)));
  await expect(on.essential("Point mort")).toContainText(stage);
  await on.goToLibrary();
  await page.reload();
  await on.keptList.getByRole("button", { name: `Ouvrir : ${name}` }).click();
  await on.subject("Services");
  await expect(price).toHaveValue("0,25");
});

test("a change made just before leaving is not lost", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await type(price, "0,25");
  await on.goToLibrary();
  await on.keptList.getByRole("button", { name: `Ouvrir : ${name}` }).click();
  await on.subject("Services");
  await expect(price).toHaveValue("0,25");
});

test("a scenario removed from the browser can be put back", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  await on.openFiles({ name: "a-moi.json", text: cheaper });
  await on.goToLibrary();
  await on.keptList.getByRole("button", { name: `Retirer : ${name}` }).click();
  await expect(on.keptList).toContainText(`« ${name} » est retiré de ce navigateur.`);
  await expect(on.keptList.getByRole("button", { name: /^Ouvrir/ })).toHaveCount(0);
  await on.keptList.getByRole("button", { name: "Le remettre" }).click();
  await expect(on.keptList.getByRole("button", { name: `Ouvrir : ${name}` })).toBeVisible();
  await expect(on.keptList).not.toContainText("est retiré");
  await on.keptList.getByRole("button", { name: `Retirer : ${name}` }).click();
  // Said once it is done: leaving before would cut the browser's own work short.
  await expect(on.keptList).toContainText("est retiré");
  await page.reload();
  await expect(on.title).toHaveText("Palier");
  await expect(on.keptList).toBeHidden();
});

test("an example opened and changed twice is kept twice", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await type(price, "0,25");
  await on.goToLibrary();
  await on.chooseExample(firstExample);
  await on.subject("Services");
  await expect(price).toHaveValue("0,2");
  await type(price, "0,3");
  await on.goToLibrary();
  const kept = on.keptList.getByRole("button", { name: `Ouvrir : ${name}` });
  await expect(kept).toHaveCount(2);
  const prices: string[] = [];
  for (const index of [0, 1]) {
    await kept.nth(index).click();
    await on.subject("Services");
    prices.push(await price.inputValue());
    await on.goToLibrary();
  }
  expect(prices.toSorted()).toEqual(["0,25", "0,3"]);
});

test("a file of a scenario already kept does not take its place; the same file is kept once", async ({
  page,
}) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await type(price, "0,25");
  await on.dropFiles({ name: "autre.json", text: cheaper });
  await expect(price).toHaveValue("0,16");
  await expect(page.getByText(/^Une copie différente de ce scénario était déjà/)).toBeVisible();
  await on.dropFiles({ name: "autre.json", text: cheaper });
  await expect(page.getByText(/était déjà là, à l’identique/)).toBeVisible();
  await on.goToLibrary();
  await expect(on.keptList).toContainText(/copie 2 sur 2/);
  await expect(on.keptList.getByRole("button", { name: `Ouvrir : ${name}` })).toHaveCount(2);
});

test("the back button goes from a scenario to the library and back", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await page.goBack();
  await expect(on.title).toHaveText("Palier");
  await page.goForward();
  await expect(on.title).toHaveText(name);
});
