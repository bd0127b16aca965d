import { expectNoViolation, expectNoViolationInBoth } from "./axe";
import { journal, openOnPrice, palier, type } from "./palierPage";
import { firstExample } from "./plans";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const give = /^Donner une fourchette\s: Prix$/;

test("a price becomes a range by keyboard, is typed over, and undo takes it all back", async ({
  page,
}) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  const service = on.assumptions.getByRole("region", { name: journal, exact: true });
  const before = await on.essential("Besoin d’aide").textContent();
  await price.focus();
  await page.keyboard.press("Tab");
  await expect(service.getByRole("button", { name: give })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(on.field(journal, "Prix, bas")).toBeFocused();
  await expect(on.field(journal, "Prix, bas")).toHaveValue("0,16");
  await expect(on.essential("Besoin d’aide")).toHaveText(before ?? "");

  await page.keyboard.type("0,15");
  await page.keyboard.press("Tab");
  await expect(on.field(journal, "Prix, probable")).toBeFocused();
  await page.keyboard.type("0,25");
  await page.keyboard.press("Tab");
  await expect(on.field(journal, "Prix, probable")).toHaveAttribute("aria-invalid", "true");
  await expect(service.getByRole("alert")).toHaveText(
    "Le probable ne peut pas dépasser le haut (0,24).",
  );
  await page.keyboard.type("0,3");
  await page.keyboard.press("Enter");
  await expect(service.getByRole("alert")).toHaveCount(0);
  await expect(service.getByText("entre 0,15 et 0,3, le plus probable 0,25")).toBeVisible();
  await expect(on.essential("Besoin d’aide")).not.toHaveText(before ?? "");

  await page.keyboard.press("Control+z");
  await expect(on.field(journal, "Prix, probable")).toHaveValue("0,2");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(price).toHaveValue("0,2");
  await expect(price).toBeFocused();
});

test("another form is chosen by who wants it, and one number comes back", async ({ page }) => {
  const on = palier(page);
  await openOnPrice(on);
  const service = on.assumptions.getByRole("region", { name: journal, exact: true });
  await service.getByRole("button", { name: give }).click();
  await service.getByRole("button", { name: /^Autre forme/ }).click();
  const form = service.getByRole("combobox", { name: "Forme de la fourchette" });
  await expect(form.getByRole("option", { name: /^Oui ou non/ })).toHaveCount(0);
  for (const value of ["uniform", "lognormal", "discrete", "pert"]) await form.selectOption(value);
  await expect(on.field(journal, "Prix, bas")).toHaveValue("0,16");
  await expect(on.field(journal, "Prix, probable")).toHaveValue("0,2");
  await expect(on.field(journal, "Prix, haut")).toHaveValue("0,24");
  await form.selectOption({ label: "Autour d’une moyenne (normale)" });
  await expect(on.field(journal, "Prix, moyenne")).toHaveValue("0,2");
  await type(on.field(journal, "Prix, jamais sous"), "");
  await type(on.field(journal, "Prix, écart type"), "0,1");
  await expect(service.getByText(/pourraient donner une valeur négative/)).toBeVisible();
  await expectNoViolation(page, "a normal law that may leave its field", "#assumptions");
  await form.selectOption({ label: "Quelques valeurs possibles (discrète)" });
  await service.getByRole("button", { name: "Ajouter une valeur" }).click();
  await expectNoViolation(page, "separate values", "#assumptions");
  await service.getByRole("button", { name: /^Revenir à un seul chiffre/ }).click();
  await expect(on.field(journal, "Prix")).toBeFocused();
});

test("paper shows the words of a range, and no field of it", async ({ page }) => {
  const on = palier(page);
  await on.openExample("adherents-et-permanence");
  await on.subject("Services");
  const words = on.assumptions.getByText("entre 15 et 60, le plus probable 34");
  const groups = on.assumptions.getByRole("group", { name: /fourchette$/ });
  await expect(groups).not.toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(words).toBeVisible();
  await expect(groups.filter({ visible: true })).toHaveCount(0);
  await expect(
    on.assumptions.getByRole("button", { name: /fourchette/ }).filter({ visible: true }),
  ).toHaveCount(0);
});

test("ranges, their other forms and their faults", async ({ page }) => {
  const on = palier(page);
  await on.openExample("adherents-et-permanence");
  for (const subject of ["Contexte", "Services"]) {
    await on.subject(subject);
    const forms = on.assumptions.getByRole("button", { name: /^Autre forme/ });
    await forms.first().click();
    await type(on.assumptions.getByRole("textbox", { name: /, bas$/ }).first(), "999");
    await expect(on.assumptions.getByRole("alert").first()).toBeVisible();
    await expectNoViolationInBoth(page, subject, "#assumptions");
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a range fits, whatever its form, and its controls are wide enough for a finger", async ({
    page,
  }) => {
    const on = palier(page);
    await on.openExample(firstExample);
    await page.getByRole("button", { name: "Hypothèses", exact: true }).tap();
    await on.subject("Services");
    const service = on.assumptions.getByRole("region", { name: journal, exact: true });
    await service.getByRole("button", { name: give }).tap();
    await service.getByRole("button", { name: /^Autre forme/ }).tap();
    const form = service.getByRole("combobox", { name: "Forme de la fourchette" });
    for (const { value } of await form.evaluate((select: HTMLSelectElement) =>
      [...select.options].map(({ value }) => ({ value })),
    )) {
      await form.selectOption(value);
      const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
      expect(widest, value).toBeLessThanOrEqual(360);
      const fieldset = await service.getByRole("group", { name: /fourchette$/ }).boundingBox();
      for (const control of await service.locator("fieldset :is(button, input, select)").all()) {
        const box = await control.boundingBox();
        expect(box?.height, value).toBeGreaterThan(43.5);
        expect(box?.x, value).toBeGreaterThanOrEqual(fieldset?.x ?? Infinity);
        expect((box?.x ?? Infinity) + (box?.width ?? 0), value).toBeLessThanOrEqual(361);
      }
    }
    await expectNoViolation(page, "phone", "#assumptions");
  });
});

test("a range typed wider or lower moves the chance of a shortfall", async ({ page }) => {
  test.setTimeout(120_000);
  const on = palier(page);
  const price = await openOnPrice(on);
  const tile = on.essential("Risque de découvert");
  await price.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(on.field(journal, "Prix, bas")).toBeFocused();
  await on.essentialsAtRest();
  const before = await tile.innerText();
  await type(on.field(journal, "Prix, bas"), "0,05");
  await expect(tile).toContainText(/points?/, { timeout: 60_000 });
  await on.essentialsAtRest();
  expect((await tile.innerText()).match(/\d+\s%/)?.[0]).not.toBe(before.match(/\d+\s%/)?.[0]);
});
