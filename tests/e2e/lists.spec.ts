import type { Locator } from "@playwright/test";
import { expectNoViolation } from "./axe";
import { journal, openOnPrice, palier, type PalierPage, type } from "./palierPage";
import { firstExample } from "./plans";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

async function openOn(on: PalierPage, subject: string) {
  await on.openExample(firstExample);
  await on.subject(subject);
}

function button(on: PalierPage, name: string): Locator {
  return on.assumptions.getByRole("button", { name, exact: true });
}

/** Presses a button as those do who have no mouse. */
async function press(target: Locator, key = "Enter") {
  await target.focus();
  await target.press(key);
}

test("a service is added, set, copied, removed and brought back, by keyboard", async ({ page }) => {
  const on = palier(page);
  await openOn(on, "Services");
  await press(button(on, "Ajouter un service"));
  const added = on.assumptions.getByRole("region", { name: "Nouveau service", exact: true });
  await expect(added.getByRole("textbox", { name: "Nom" })).toBeFocused();
  await page.keyboard.type("Paniers");
  await page.keyboard.press("Enter");

  const baskets = on.assumptions.getByRole("region", { name: "Paniers", exact: true });
  await type(baskets.getByRole("textbox", { name: /^Unité/ }), "panier");
  await expect(baskets.getByText("€/panier").first()).toBeVisible();
  await baskets.getByRole("combobox", { name: "Tournée" }).selectOption({ index: 1 });
  await expect(baskets.getByRole("textbox", { name: "Arrêts de tournée" })).toBeVisible();
  const curve = baskets.getByRole("figure", { name: /^Demande de « Paniers »/ });
  await type(baskets.getByRole("textbox", { name: "Volume", exact: true }), "20");
  await expect(curve).toContainText("20 par mois, du début à la fin.");
  await baskets
    .getByRole("combobox", { name: "Comment vient la demande" })
    .selectOption({ label: "Une montée régulière" });
  await expect(baskets.getByRole("textbox", { name: "Volume d’arrivée" })).toHaveValue("20");
  await expect(curve).toContainText("De 0 par mois (janv. 27) à 20, palier atteint en juil. 27.");
  await type(baskets.getByRole("textbox", { name: "Durée de la montée" }), "3");
  await expect(curve).toContainText("palier atteint en avr. 27.");
  await expectNoViolation(page, "a service that was added", "#assumptions");

  await press(baskets.getByRole("button", { name: "Dupliquer" }));
  const copy = on.assumptions.getByRole("region", { name: "Paniers (copie)", exact: true });
  await expect(copy.getByRole("textbox", { name: "Nom" })).toBeFocused();
  await press(copy.getByRole("button", { name: "Retirer" }));
  await expect(copy).toHaveCount(0);
  await press(baskets.getByRole("button", { name: "Retirer" }));
  await expect(baskets).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(baskets.getByRole("textbox", { name: "Durée de la montée" })).toHaveValue("3");
});

test("a season is raised by arrow keys and spread over the year", async ({ page }) => {
  const on = palier(page);
  await openOnPrice(on);
  const service = on.assumptions.getByRole("region", { name: journal, exact: true });
  await press(service.getByText("Voir les 12 chiffres").first());
  const january = service.getByRole("slider", { name: "janvier : saisonnalité" });
  await january.focus();
  for (let times = 0; times < 4; times++) await page.keyboard.press("ArrowUp");
  const typed = service.getByRole("textbox", { name: "janvier", exact: true });
  await expect(typed).toHaveValue("1,2");
  await expect(january).toHaveAttribute("aria-valuetext", "1,2");
  await press(button(on, "Répartir pour garder le même total annuel"));
  await expect(service.getByText(/Total de l’année\s: 100\s%/)).toBeVisible();
  await expectNoViolation(page, "the bars of a season", "#assumptions");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(typed).toHaveValue("1");
});

test("a season is drawn by pointer", async ({ page }) => {
  const on = palier(page);
  await openOnPrice(on);
  const service = on.assumptions.getByRole("region", { name: journal, exact: true });
  await service.getByText("Voir les 12 chiffres").first().click();
  const slider = service.getByRole("slider", { name: "mars : saisonnalité" });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("no slider");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.25);
  await expect(service.getByRole("textbox", { name: "mars", exact: true })).toHaveValue(
    /^1,(4|45|5|55|6)$/,
  );
});

test("publics are added, named, set and removed", async ({ page }) => {
  const on = palier(page);
  await openOn(on, "Services");
  await press(button(on, "Ajouter un public"));
  await page.keyboard.type("Habitants du bourg");
  await page.keyboard.press("Enter");
  const population = on.assumptions.getByRole("textbox", {
    name: "Habitants du bourg",
    exact: true,
  });
  await expect(population).toBeFocused();
  await page.keyboard.type("1 200");
  await page.keyboard.press("Enter");
  await expect(population).toHaveValue(/1.200/);
  await press(button(on, "Modifier : Habitants du bourg"));
  const form = on.assumptions.getByRole("group", {
    name: "Réglages : Habitants du bourg",
    exact: true,
  });
  await press(form.getByRole("button", { name: "Dupliquer" }));
  await expect(
    on.assumptions.getByRole("textbox", { name: "Habitants du bourg (copie)" }),
  ).toHaveCount(1);
  await press(form.getByRole("button", { name: "Retirer" }));
  await expect(population).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(population).toHaveValue(/1.200/);
});

test("shared figures and a link between them", async ({ page }) => {
  const on = palier(page);
  await openOn(on, "Contexte");
  for (const name of ["Part des élus", "Hiver rude"]) {
    await press(button(on, "Ajouter une hypothèse partagée"));
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await expect(on.assumptions.getByRole("textbox", { name, exact: true })).toBeFocused();
    await page.keyboard.type("8 à 12");
    await page.keyboard.press("Enter");
    await expect(
      on.assumptions.getByRole("button", { name: `Autre forme : ${name}` }),
    ).toBeVisible();
  }
  await press(button(on, "Ajouter un lien entre deux hypothèses"));
  const link = on.assumptions.getByRole("group", { name: "Un nouveau lien" });
  await link
    .getByRole("combobox", { name: "Une hypothèse" })
    .selectOption({ label: "Part des élus" });
  await link.getByRole("combobox", { name: "Une autre" }).selectOption({ label: "Hiver rude" });
  await press(link.getByRole("button", { name: "Ajouter" }));
  const rho = on.assumptions.getByRole("textbox", { name: "« Part des élus » et « Hiver rude »" });
  await expect(rho).toBeFocused();
  await type(rho, "-0,3");
  await expect(
    on.assumptions.getByText("Un peu plus souvent l’une haute quand l’autre est basse."),
  ).toBeVisible();
  await expectNoViolation(page, "shared figures", "#assumptions");
  await press(button(on, "Retirer le lien : « Part des élus » et « Hiver rude »"));
  await expect(rho).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(rho).toHaveValue("−0,3");
  await press(button(on, "Modifier : Hiver rude"));
  const form = on.assumptions.getByRole("group", { name: "Réglages : Hiver rude" });
  await press(form.getByRole("button", { name: "Retirer" }));
  await expect(form.getByRole("group", { name: "Retirer : Hiver rude" })).toBeFocused();
  await press(form.getByRole("button", { name: "Retirer tout de même" }));
  await expect(rho).toHaveCount(0);
});

test("a round says from how many stops it pays, and is added, copied and removed", async ({
  page,
}) => {
  const on = palier(page);
  await openOn(on, "Tournées");
  const picture = on.assumptions.getByRole("figure", { name: "Ce que coûte un arrêt" });
  await expect(picture).toContainText(/Une tournée se paie/);
  await press(picture.getByText("Voir le tableau"));
  await expect(on.table("Coût d’une tournée selon le nombre d’arrêts")).toBeVisible();
  await type(on.assumptions.getByRole("textbox", { name: "Coût du kilomètre" }), "20");
  await expect(picture).toContainText(/Une tournée (ne se paie pas|se paie à partir de)/);
  await expectNoViolation(page, "a round", "#assumptions");

  await press(button(on, "Ajouter une tournée"));
  const added = on.assumptions.getByRole("region", { name: "Nouvelle tournée", exact: true });
  await expect(added.getByRole("textbox", { name: "Nom" })).toBeFocused();
  await expect(added).toContainText("Aucun service ne passe par cette tournée");
  await press(added.getByRole("button", { name: "Dupliquer" }));
  const copy = on.assumptions.getByRole("region", { name: "Nouvelle tournée (copie)" });
  await press(copy.getByRole("button", { name: "Monter" }));
  await press(copy.getByRole("button", { name: "Retirer" }));
  await expect(copy).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(copy).toHaveCount(1);
});

test("a formula is completed, goes wrong where it is marked, and is mended", async ({ page }) => {
  const on = palier(page);
  await openOn(on, "Contexte");
  await press(button(on, "Ajouter une hypothèse partagée"));
  await page.keyboard.type("Tarif de base");
  await page.keyboard.press("Enter");
  await type(on.assumptions.getByRole("textbox", { name: "Tarif de base" }), "0,2");
  await on.subject("Services");
  const price = on.field(journal, "Prix");
  await price.focus();
  await page.keyboard.type("=2 * tari");
  await expect(on.assumptions.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(price).toHaveValue("=2 * tarif_de_base");
  await expect(on.assumptions.getByText("= 0,4 dans le plan")).toBeVisible();
  await page.keyboard.type(" + tarf");
  await page.keyboard.press("Enter");
  await expect(on.assumptions.getByRole("alert")).toContainText("tarf");
  await expect(on.assumptions.locator("mark")).toHaveText("tarf");
  await expectNoViolation(page, "a formula that is refused", "#assumptions");
  for (let times = 0; times < 7; times++) await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await expect(on.assumptions.getByText("= 2 * tarif_de_base")).toBeVisible();
});

test("the texts of the project and its first month", async ({ page }) => {
  const on = palier(page);
  await openOn(on, "Contexte");
  await type(on.assumptions.getByRole("textbox", { name: "Rédigé par" }), "Mairie");
  await on.assumptions
    .getByRole("combobox", { name: "Premier mois", exact: true })
    .selectOption("09");
  await on.assumptions
    .getByRole("combobox", { name: "Forme juridique" })
    .selectOption("association");
  await page.keyboard.press("Control+z");
  await expect(on.assumptions.getByRole("combobox", { name: "Forme juridique" })).toHaveValue(
    "scic",
  );
  await expect(on.assumptions.getByRole("textbox", { name: "Rédigé par" })).toHaveValue("Mairie");
  await expectNoViolation(page, "the context", "#assumptions");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const subject of ["Contexte", "Services", "Tournées", "Équipe"]) {
    test(`nothing of ${subject} is wider than the page`, async ({ page }) => {
      const on = palier(page);
      await on.openExample(firstExample);
      await page.getByRole("button", { name: "Hypothèses", exact: true }).tap();
      await on.subject(subject);
      for (const opener of await on.assumptions.getByRole("button", { name: /^Modifier : / }).all())
        await opener.click();
      const closed = on.assumptions.getByRole("button", { name: /^Selon les étapes/ });
      if ((await closed.count()) > 0) await closed.first().click();
      const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
      expect(widest).toBeLessThanOrEqual(360);
    });
  }
});
