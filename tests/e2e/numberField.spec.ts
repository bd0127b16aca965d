import { expectNoViolation } from "./axe";
import { copyCells } from "./clipboard";
import { journal, openOnPrice, palier, type } from "./palierPage";
import { expect, test } from "./watchedPage";

const forms: readonly [typed: string, shown: string][] = [
  ["0,25 €", "0,25"],
  ["0.25", "0,25"],
  ["1 234,56", "1\u202f234,56"],
  ["1\u202f234,56\u00a0€", "1\u202f234,56"],
  ["1.234,56", "1\u202f234,56"],
  [",5", "0,5"],
];

test("what people type is read, asked about, or refused in words", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await test.step("numbers are read the way people write them", async () => {
    for (const [typed, shown] of forms) {
      await type(price, typed);
      await expect(price, typed).toHaveValue(shown);
      await type(price, "7");
      await expect(price).toHaveValue("7");
    }
  });
  await type(price, "0,2");
  await test.step("a number that can be read in two ways is asked about", async () => {
    await type(price, "1.234");
    await expect(on.assumptions.getByRole("alert")).toContainText(
      "« 1.234 » peut se lire de deux façons",
    );
    await expect(price).toHaveValue("1.234");
    await on.assumptions.getByRole("button", { name: "1,234 (avec décimales)" }).click();
    await expect(price).toHaveValue("1,234");
    await type(price, "1.234");
    await on.assumptions.getByRole("button", { name: /^1\s234 \(milliers\)$/ }).click();
    await expect(price).toHaveValue("1\u202f234");
    await expect(on.assumptions.getByRole("alert")).toBeHidden();
  });
  await type(price, "0,2");
  await test.step("a number out of range says so, keeps the text, and changes nothing", async () => {
    const before = await on.essentialsAtRest();
    await type(price, "-5");
    await expect(on.assumptions.getByRole("alert")).toHaveText("Il faut 0 ou plus.");
    await expect(price).toHaveValue("-5");
    await expect(price).toHaveAttribute("aria-invalid", "true");
    await expect(price).toHaveAccessibleDescription(/Il faut 0 ou plus\./);
    expect(await on.essentialsAtRest()).toBe(before);
    await price.press("Escape");
    await expect(price).toHaveValue("0,2");
    await expect(price).not.toHaveAttribute("aria-invalid", "true");
    await expect(on.assumptions.getByRole("alert")).toBeHidden();
  });
  await type(price, "0,2");
  await test.step("a share is typed in percent, within 0 and 100", async () => {
    const chances = on.field(journal, "TVA sur le prix");
    await type(chances, "150 %");
    await expect(on.assumptions.getByRole("alert")).toHaveText(
      /Il faut un nombre de 0\s% à 100\s%\./,
    );
    await type(chances, "5,5 %");
    await expect(chances).toHaveValue("5,5");
    await expect(on.assumptions.getByRole("alert")).toBeHidden();
  });
  await type(price, "0,2");
  await test.step("what is not a number is said in words", async () => {
    await type(price, "vingt");
    await expect(on.assumptions.getByRole("alert")).toHaveText("« vingt » n’est pas un nombre.");
    await type(price, "12 km");
    await expect(on.assumptions.getByRole("alert")).toHaveText("Ce champ n’attend pas « km ».");
    await type(price, "");
    await expect(on.assumptions.getByRole("alert")).toHaveText("Écrivez un nombre.");
  });
  await type(price, "0,2");
  await test.step("leaving the field takes the number; arrows step it", async () => {
    await price.fill("12");
    await price.blur();
    await expect(price).toHaveValue("12");
    await expect(page.getByRole("button", { name: /^Annuler : prix, / })).toBeEnabled();
    await price.press("ArrowUp");
    await expect(price).toHaveValue("13");
  });
  await type(price, "0,2");
  await test.step("a calculation shows what it will become, and is taken as the number", async () => {
    const service = on.assumptions.getByRole("region", { name: journal, exact: true });
    await price.selectText();
    await page.keyboard.type("3*12,5");
    await expect(service.getByRole("status")).toHaveText("= 37,5");
    await expectNoViolation(page, "a calculation being typed", "#assumptions");
    await page.keyboard.press("Enter");
    await expect(price).toHaveValue("37,5");
    await expect(price).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(price).toHaveValue("0,2");
  });
  await type(price, "0,2");
  await test.step("several cells pasted into one field are refused, not run together", async () => {
    await copyCells(page, [["1"], ["234"]]);
    await price.focus();
    await page.keyboard.press("Control+v");
    await expect(on.assumptions.getByRole("alert")).toContainText(
      "Plusieurs cases ont été collées",
    );
    await expect(price).toHaveValue("0,2");
    await copyCells(page, [["1 234,5"]]);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+v");
    await page.keyboard.press("Enter");
    await expect(price).toHaveValue("1\u202f234,5");
  });
});

test("a range typed where a number stands makes it a range, in one edit", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await price.focus();
  await page.keyboard.type("8 à 12");
  await page.keyboard.press("Enter");
  await expect(on.field(journal, "Prix, bas")).toBeFocused();
  await expect(on.field(journal, "Prix, bas")).toHaveValue("8");
  await expect(on.field(journal, "Prix, probable")).toHaveValue("10");
  await expect(on.field(journal, "Prix, haut")).toHaveValue("12");
  await page.keyboard.press("Control+z");
  await expect(price).toHaveValue("0,2");
  await expect(price).toBeFocused();
  const vat = on.field(journal, "TVA sur le prix");
  await type(vat, "5 à 10 %");
  await expect(on.assumptions.getByRole("alert")).toHaveText(
    "Ce champ attend un seul chiffre, pas une fourchette.",
  );
  await expect(vat).toHaveValue("5 à 10 %");
});

test("the answers to a question are reached by keyboard", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await price.focus();
  await page.keyboard.type("1.234");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const choices = on.assumptions.getByRole("alert").getByRole("button");
  await expect(choices.first()).toBeFocused();
  await expectNoViolation(page, "a question", "#assumptions");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(price).toHaveValue("1,234");
  await expect(price).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("12-15");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(on.field(journal, "Prix, probable")).toHaveValue("13,5");
});

test("a formula is checked, taken, changed, and gives way to a number", async ({ page }) => {
  const on = palier(page);
  await on.openExample("itinerante-rurale");
  await on.subject("Services");
  const parcels = "Colis déposés dans les villages";
  const price = on.field(parcels, "Prix");
  await type(price, "= panier * ");
  await expect(on.assumptions.getByRole("alert")).toContainText("à la fin (caractère");
  await type(price, "= panier × 0,01");
  await on.assumptions.getByRole("button", { name: /nombre à décimales/ }).press("Enter");
  const region = on.assumptions.getByRole("region", { name: parcels, exact: true });
  await expect(region.getByText("= panier * 0.01")).toBeVisible();
  await region.getByRole("button", { name: /^Modifier la formule.*Prix$/ }).press("Enter");
  await expect(on.field(parcels, "Formule\u202f: Prix")).toBeFocused();
  await expectNoViolation(page, "a formula being changed", "#assumptions");
  await type(on.field(parcels, "Formule\u202f: Prix"), "0,4");
  await expect(price).toHaveValue("0,4");
  await expect(price).toBeFocused();
});
