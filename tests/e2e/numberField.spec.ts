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

test("numbers are read the way people write them", async ({ page }) => {
  const price = await openOnPrice(palier(page));
  for (const [typed, shown] of forms) {
    await type(price, typed);
    await expect(price, typed).toHaveValue(shown);
    await type(price, "7");
    await expect(price).toHaveValue("7");
  }
});

test("a number that can be read in two ways is asked about", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
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

test("a number out of range says so, keeps the text, and changes nothing", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
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

test("a share is typed in percent, within 0 and 100", async ({ page }) => {
  const on = palier(page);
  await openOnPrice(on);
  const chances = on.field(journal, "TVA sur le prix");
  await type(chances, "150 %");
  await expect(on.assumptions.getByRole("alert")).toHaveText(
    /Il faut un nombre de 0\s% à 100\s%\./,
  );
  await type(chances, "5,5 %");
  await expect(chances).toHaveValue("5,5");
  await expect(on.assumptions.getByRole("alert")).toBeHidden();
});

test("what is not a number is said in words", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await type(price, "vingt");
  await expect(on.assumptions.getByRole("alert")).toHaveText("« vingt » n’est pas un nombre.");
  await type(price, "12 km");
  await expect(on.assumptions.getByRole("alert")).toHaveText("Ce champ n’attend pas « km ».");
  await type(price, "");
  await expect(on.assumptions.getByRole("alert")).toHaveText("Écrivez un nombre.");
});

test("leaving the field takes the number; arrows step it", async ({ page }) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  await price.fill("12");
  await price.blur();
  await expect(price).toHaveValue("12");
  await expect(page.getByRole("button", { name: /^Annuler : modification/ })).toBeEnabled();
  await price.press("ArrowUp");
  await expect(price).toHaveValue("13");
});
