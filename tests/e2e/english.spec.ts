import type { Page } from "@playwright/test";
import { formatEuros, formatMonth } from "../../src/units";
import { journal, openOnPrice, palier, type } from "./palierPage";
import { exampleScenario, firstExample, planFrom } from "./plans";
import { expect, test } from "./watchedPage";

const plan = planFrom(exampleScenario(firstExample));

/** Letters and small words that French has and English has not. */
const french = /[éèêëàâçùûîïôœ«»]|\b(le|la|les|des|du|une|est|et|mois|par|ou|avec|sans)\b/i;

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What the scenario itself says, the longest first; the language switch names French in French. */
const ownTexts = [...textsIn(exampleScenario(firstExample)), "Français"]
  .filter((text) => french.test(text))
  .toSorted((a, b) => b.length - a.length);

/** Texts of the page and of its labels in which French is left once the scenario's own is out. */
async function frenchLeft(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? "");
    for (const name of ["aria-label", "aria-valuetext", "title", "placeholder"]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        found.push(element.getAttribute(name) ?? "");
      }
    }
    return found;
  });
  expect(texts.length).toBeGreaterThan(20);
  return texts.filter((text) =>
    french.test(ownTexts.reduce((rest, own) => rest.replaceAll(own, ""), text)),
  );
}

test("the whole page turns to English, and money and months with it", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("button", { name: "Save the file" })).toBeVisible();
  await expect(on.essentials).toContainText(formatEuros(plan.path.lowestCash, "en"));
  expect(formatEuros(plan.path.lowestCash, "en")).toMatch(/^€\d+,\d{3}$/);
  await expect(on.essentials).toContainText(
    formatMonth(plan.months[plan.path.breakEvenMonth ?? -1] ?? "", "en"),
  );
});

test("no French word is left in Palier’s own words", async ({ page }) => {
  const on = palier(page);
  await on.openExample(firstExample);
  expect(await frenchLeft(page)).not.toEqual([]);
  await page.getByRole("button", { name: "English" }).click();
  for (const subject of await on.assumptions.getByRole("tab").allInnerTexts()) {
    await on.subject(subject);
    expect(await frenchLeft(page), subject).toEqual([]);
  }
  for (const summary of await on.projection.locator("summary").all()) await summary.click();
  expect(await frenchLeft(page), "charts").toEqual([]);
  for (const view of ["Stages", "Months", "Years"]) {
    await on.view(view);
    const all = page.getByRole("radio", { name: "All the lines" });
    if (await all.isVisible()) await all.check();
    expect(await frenchLeft(page), view).toEqual([]);
  }
  await on.essentials.getByRole("button").first().click();
  await expect(on.drawer).toBeVisible();
  expect(await frenchLeft(page), "drawer").toEqual([]);
});

test("numbers are typed the English way", async ({ page }) => {
  const on = palier(page);
  await openOnPrice(on);
  await page.getByRole("button", { name: "English" }).click();
  const price = on.field(journal, "Price");
  await expect(price).toHaveValue("0.2");
  await type(price, "-1");
  await expect(on.assumptions.getByRole("alert")).toHaveText("0 or more is needed.");
  await type(price, "1,234.5");
  await price.blur();
  await expect(price).toHaveValue("1,234.5");
});

test("the language chosen is remembered", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  await page.getByRole("button", { name: "English" }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("button", { name: "Open a file" })).toBeVisible();
  await page.getByRole("button", { name: "Français" }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test.describe("in a browser set to English", () => {
  test.use({ locale: "en-GB" });

  test("the page opens in English", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
