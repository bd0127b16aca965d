import type { Page } from "@playwright/test";
import { expectNoViolation } from "./axe";
import { copyCells } from "./clipboard";
import { type PalierPage, palier } from "./palierPage";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const service = "Colis déposés dans les villages";
const year = ["0,8", "0,9", "1", "1,1", "1,2", "1,3", "0,5", "0,4", "1", "1,1", "1,2", "1,5"];

/** The months of a service's year, or its series, opened; gives the field of a month. */
async function openList(on: PalierPage, place: number) {
  await on.openExample("itinerante-rurale");
  if (await on.page.getByRole("button", { name: "Hypothèses", exact: true }).isVisible()) {
    await on.page.getByRole("button", { name: "Hypothèses", exact: true }).click();
  }
  await on.subject("Services");
  const region = on.assumptions.getByRole("region", { name: service, exact: true });
  await region.getByText("Voir les 12 chiffres").nth(place).press("Enter");
  return region;
}

function preview(page: Page, list: string) {
  return page.getByRole("region", { name: new RegExp(`^Coller dans «\\s${list}\\s»$`) });
}

test("a column from Calc fills the months of a year, by keyboard, in one edit", async ({
  page,
}) => {
  const on = palier(page);
  const region = await openList(on, 1);
  const january = region.getByRole("textbox", { name: "janvier", exact: true });
  const before = await january.inputValue();
  await copyCells(
    page,
    year.map((value) => [value]),
  );
  await january.focus();
  await page.keyboard.press("Control+v");
  const shown = preview(page, "Saisonnalité");
  await expect(shown.getByRole("heading")).toBeFocused();
  await expect(january).toHaveValue(before);
  await expect(shown.getByRole("row")).toHaveCount(13);
  await expectNoViolation(page, "a paste before it is applied", "#assumptions");
  await page.keyboard.press("Tab");
  await expect(shown.getByRole("button", { name: "Remplir 12 cases" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(shown).toBeHidden();
  await expect(january).toBeFocused();
  await expect(january).toHaveValue("0,8");
  await expect(region.getByRole("textbox", { name: "décembre", exact: true })).toHaveValue("1,5");
  await page.keyboard.press("Control+z");
  await expect(january).toHaveValue(before);
});

test("what cannot be read is told cell by cell, and nothing is half pasted", async ({ page }) => {
  const on = palier(page);
  const region = await openList(on, 1);
  const january = region.getByRole("textbox", { name: "janvier", exact: true });
  const before = await january.inputValue();
  await copyCells(page, [
    ["Mois", "Indice"],
    ["janvier", "0,7"],
    ["février", "#REF!"],
    ["mars", "1.250"],
  ]);
  await january.focus();
  await page.keyboard.press("Control+v");
  const shown = preview(page, "Saisonnalité");
  await expect(shown.getByRole("combobox", { name: "Prendre" })).toHaveValue("column2");
  await expect(shown.getByText("« #REF! » n’est pas un nombre.")).toBeVisible();
  await expect(shown.getByText(/2 cases n’ont pas pu être lues/)).toBeVisible();
  await expect(january).toHaveValue(before);
  await expectNoViolation(page, "a paste with faults", "#assumptions");
  await shown.getByRole("radio", { name: /avec décimales/ }).check();
  await expect(shown.getByText(/Une case n’a pas pu être lue/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(shown).toBeHidden();
  await expect(january).toBeFocused();
  await expect(january).toHaveValue(before);
});

test("a row of volumes is pasted into a series; too many for a year is said", async ({ page }) => {
  const on = palier(page);
  const region = await openList(on, 0);
  const fields = region.locator('input[id*=".demand.values."]');
  await expect(fields).toHaveCount(12);
  const volumes = Array.from({ length: 14 }, (_, index) => String(200 + index));
  await copyCells(page, [["1 210,5", ...volumes.slice(1)]]);
  await fields.first().focus();
  await page.keyboard.press("Control+v");
  await preview(page, "Volumes mois par mois")
    .getByRole("button", { name: "Remplir 14 cases" })
    .press("Enter");
  await expect(fields).toHaveCount(14);
  await expect(fields.first()).toHaveValue("1\u202f210,5");
  await expect(fields.nth(13)).toHaveValue("213");

  await region.getByText("Voir les 12 chiffres").press("Enter");
  await region.getByRole("textbox", { name: "janvier", exact: true }).focus();
  await page.keyboard.press("Control+v");
  const shown = preview(page, "Saisonnalité");
  await expect(shown.getByText(/2 valeurs collées n’ont pas de place/)).toBeVisible();
  await shown.getByRole("button", { name: "Renoncer" }).press("Enter");
  await expect(shown).toBeHidden();
});

test("in English", async ({ page }) => {
  const on = palier(page);
  const region = await openList(on, 1);
  await page.getByRole("button", { name: "English" }).click();
  const january = region.getByRole("textbox", { name: "January", exact: true });
  await copyCells(page, [["0.8", "1,234"]]);
  await january.focus();
  await page.keyboard.press("Control+v");
  const shown = page.getByRole("region", { name: "Paste into “Seasonality”" });
  await shown.getByRole("radio", { name: "1.234 (with decimals)" }).check();
  await shown.getByRole("button", { name: "Fill 2 cells" }).click();
  await expect(region.getByRole("textbox", { name: "February", exact: true })).toHaveValue("1.234");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the paste fits", async ({ page }) => {
    const on = palier(page);
    const region = await openList(on, 1);
    await copyCells(page, [
      ["Mois", "Indice de fréquentation observé"],
      ["janvier", "0,7"],
      ["février", "à voir avec la commune"],
      ["mars", "(1,5)"],
    ]);
    await region.getByRole("textbox", { name: "janvier", exact: true }).focus();
    await page.keyboard.press("Control+v");
    await expect(preview(page, "Saisonnalité")).toBeVisible();
    const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
    expect(widest).toBeLessThanOrEqual(360);
    const box = await preview(page, "Saisonnalité").boundingBox();
    expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await expectNoViolation(page, "phone", "#assumptions");
    await page.screenshot({ path: test.info().outputPath("paste.png"), fullPage: false });
  });
});
