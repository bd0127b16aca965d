import { expectNoViolation, expectNoViolationInBoth } from "./axe";
import { palier, type PalierPage, type } from "./palierPage";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

async function openStages(on: PalierPage) {
  await on.openExample("itinerante-rurale");
  await on.subject("Étapes");
}

/** Takes the gate of the first stage away, so that one can be put there. */
async function withoutGate(on: PalierPage) {
  const stage = on.assumptions.getByRole("region", { name: "1. Préparation", exact: true });
  await stage.getByRole("button", { name: /^Retirer le jalon/ }).click();
  return stage;
}

test("a gate goes with a word about it, and comes back", async ({ page }) => {
  const on = palier(page);
  await openStages(on);
  const stage = await withoutGate(on);
  await expect(stage.getByRole("button", { name: /^Ajouter un jalon/ })).toBeFocused();
  const notice = page.getByRole("status").filter({ hasText: "retrait du jalon" });
  await expect(notice).toContainText("« Préparation »");
  await notice.getByRole("button", { name: "Annuler" }).click();
  await expect(stage.getByText("Six communes ont signé")).toBeVisible();
});

test("a gate with two criteria is written by keyboard, removed and undone", async ({ page }) => {
  const on = palier(page);
  await openStages(on);
  const stage = await withoutGate(on);
  await page.keyboard.press("Enter");
  const metric = stage.getByRole("combobox", { name: "Ce qui est mesuré" });
  await expect(metric).toBeFocused();
  await expect(stage.getByText("Taux d’autofinancement : au moins 30 %")).toBeVisible();
  await type(stage.getByRole("textbox", { name: "Seuil" }), "40");
  await expect(stage.getByText("Taux d’autofinancement : au moins 40 %")).toBeVisible();

  const add = stage.getByRole("button", { name: "Ajouter un critère" });
  await add.focus();
  await page.keyboard.press("Enter");
  await expect(metric.nth(1)).toBeFocused();
  await metric.nth(1).selectOption({ label: "Arrêts par tournée" });
  await expect(stage.getByRole("combobox", { name: "De quelle tournée" })).toHaveValue(/./);
  await stage.getByRole("combobox", { name: "Rôle" }).nth(1).selectOption({ label: "au choix" });
  await stage.getByRole("textbox", { name: "Nom du critère" }).nth(1).fill("Des tournées pleines");
  await page.keyboard.press("Enter");
  await expect(stage.getByText("Des tournées pleines")).toBeVisible();
  await expect(stage.getByRole("textbox", { name: "Critères au choix à réunir" })).toBeVisible();
  await stage.getByRole("combobox", { name: "Si ce n’est pas réuni" }).selectOption("extend");
  await expect(stage.getByRole("textbox", { name: "Mois de prolongation" })).toHaveValue("3");

  await on.view("Étapes");
  await expect(
    on.projection.getByRole("table").filter({ hasText: "Des tournées pleines" }),
  ).toBeVisible();

  const up = stage.getByRole("button", { name: "Monter" }).nth(1);
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(stage.getByRole("listitem").first()).toContainText("Des tournées pleines");
  await stage.getByRole("button", { name: "Retirer ce critère" }).first().click();
  await expect(stage.getByRole("listitem")).toHaveCount(1);
  await expect(add).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(stage.getByRole("listitem")).toHaveCount(2);
});

test("a gate taken away and brought back keeps the focus near it", async ({ page }) => {
  const on = palier(page);
  await openStages(on);
  await on.assumptions
    .getByRole("button", { name: /^Retirer le jalon/ })
    .first()
    .click();
  await expect(
    on.assumptions.getByRole("button", { name: /^Ajouter un jalon/ }).first(),
  ).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(
    on.assumptions.getByRole("heading", { name: "Pour passer à la suite" }).first(),
  ).toBeFocused();
});

test("a threshold becomes a range inside its sentence", async ({ page }) => {
  const on = palier(page);
  await openStages(on);
  const stage = on.assumptions.getByRole("region", { name: "2. Essai", exact: true });
  await stage
    .getByRole("button", { name: /^Donner une fourchette\s: Seuil$/ })
    .first()
    .click();
  await expect(stage.getByRole("textbox", { name: "Seuil, bas" })).toBeFocused();
  await expect(stage.getByText("entre 56 et 84, le plus probable 70")).toBeVisible();
  await expectNoViolation(page, "a range in a sentence", "#assumptions");
});

test("paper shows sentences and no control; a variant keeps the list of its criteria", async ({
  page,
}) => {
  const on = palier(page);
  await openStages(on);
  await on.assumptions
    .getByRole("button", { name: /^Modifier le critère/ })
    .first()
    .click();
  const controls = on.assumptions
    .getByRole("region", { name: "1. Préparation", exact: true })
    .locator("select, fieldset, button[aria-label*=jalon], button[aria-label*=critère]");
  await page.emulateMedia({ media: "print" });
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await expect(on.assumptions.getByText(/^Sinon, l’étape dure/).first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("combobox", { name: "Variante affichée" }).selectOption({ index: 1 });
  await expect(on.assumptions.getByRole("button", { name: "Ajouter un critère" })).toHaveCount(0);
  await expect(on.assumptions.getByLabel("Si ce n’est pas réuni").first()).toBeVisible();
});

test("criteria being written", async ({ page }) => {
  const on = palier(page);
  await openStages(on);
  const stage = await withoutGate(on);
  await expectNoViolationInBoth(page, "no gate", "body");
  await stage.getByRole("button", { name: /^Ajouter un jalon/ }).click();
  await stage.getByRole("button", { name: "Ajouter un critère" }).click();
  await expectNoViolationInBoth(page, "two criteria", "#assumptions");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a criterion and its range fit", async ({ page }) => {
    const on = palier(page);
    await on.openExample("itinerante-rurale");
    await page.getByRole("button", { name: "Hypothèses", exact: true }).tap();
    await on.subject("Étapes");
    const stage = on.assumptions.getByRole("region", { name: "2. Essai", exact: true });
    await stage
      .getByRole("button", { name: /^Donner une fourchette\s: Seuil$/ })
      .first()
      .tap();
    for (const button of await stage.getByRole("button", { name: /^Modifier/ }).all()) {
      await button.tap();
    }
    const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
    expect(widest).toBeLessThanOrEqual(360);
    for (const control of await stage.locator(":is(button, input, select)").all()) {
      const box = await control.boundingBox();
      expect(box?.height, await control.evaluate((one) => one.outerHTML)).toBeGreaterThan(43.5);
      expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(361);
    }
    await expectNoViolation(page, "phone", "#assumptions");
  });
});
