import { expectNoViolation } from "./axe";
import { palier, type PalierPage, type } from "./palierPage";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const post = "Coordinatrice à temps partiel";

async function openTeam(on: PalierPage) {
  await on.openExample("adherents-et-permanence");
  await on.subject("Équipe");
}

/** The helper of the example's only post, opened by keyboard. */
async function openHelper(on: PalierPage) {
  const opener = on.assumptions.getByRole("button", { name: /^Calculer depuis un salaire/ });
  await opener.focus();
  await on.page.keyboard.press("Enter");
  const panel = on.assumptions.getByRole("group", { name: /^Du salaire au coût d’une heure/ });
  return { opener, panel };
}

test("a cost is taken by keyboard from the State's model, and undone", async ({ page }) => {
  const on = palier(page);
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (/payroll\.worker/.test(request.url())) loaded.push(request.url());
  });
  await openTeam(on);
  const cost = on.field(post, "Coût complet d’une heure payée");
  const before = await cost.inputValue();
  const share = on.field(post, "Part des heures disponible pour le travail");
  const shareBefore = await share.inputValue();
  // Nothing of the model comes before it is asked for.
  expect(loaded).toEqual([]);

  const { opener, panel } = await openHelper(on);
  const gross = panel.getByRole("textbox", { name: "Salaire brut d’une heure" });
  await expect(gross).toBeFocused();
  await expect(panel.getByText(/^Calculé par modele-social 11\.1\.0/)).toBeVisible({
    timeout: 30_000,
  });
  expect(loaded.length).toBeGreaterThan(0);
  await type(panel.getByRole("textbox", { name: "Heures par semaine au contrat" }), "35");
  await type(panel.getByRole("textbox", { name: /nombre de SMIC/ }), "1,2");
  await expect(panel.getByText("17,57 €", { exact: true })).toBeVisible();
  await expect(panel.getByText(/^Calculé par modele-social/)).toBeVisible();
  await expectNoViolation(page, "staff cost helper", "#assumptions");

  await panel.getByRole("button", { name: "Prendre ce coût" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(cost).toHaveValue("17,57");
  // What was known of the post is not lost: its share of hours is where the helper starts.
  await expect(share).toHaveValue(shareBefore);
  await page.keyboard.press("Control+z");
  await expect(cost).toHaveValue(before);
});

test.describe("where the model cannot come", () => {
  test.use({ tolerated: [/Failed to load resource/] });

  test("the published rates serve, and it is said", async ({ page }) => {
    await page.route(/payroll\.worker/, (route) => route.abort());
    const on = palier(page);
    await openTeam(on);
    const { panel } = await openHelper(on);
    await expect(panel.getByText(/le modèle de l’Urssaf n’a pas pu être chargé/)).toBeVisible();
    await type(panel.getByRole("textbox", { name: "Heures par semaine au contrat" }), "35");
    await expect(panel.getByText("12,82 €", { exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
  });
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow", tolerated: [/Failed to load resource/] });

  test("the published rates serve until the model has been used once, then it is kept", async ({
    page,
    context,
  }) => {
    const on = palier(page);
    await page.goto("./");
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    // From here on the page is served by its service worker.
    await page.reload();
    await openTeam(on);
    await context.setOffline(true);
    const { opener, panel } = await openHelper(on);
    await expect(panel.getByText(/le modèle de l’Urssaf n’a pas pu être chargé/)).toBeVisible();
    await page.keyboard.press("Escape");

    await context.setOffline(false);
    await opener.press("Enter");
    await expect(panel.getByText(/^Calculé par modele-social/)).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press("Escape");

    await context.setOffline(true);
    await opener.press("Enter");
    await expect(panel.getByText(/^Calculé par modele-social/)).toBeVisible({ timeout: 30_000 });
  });
});

test.describe("on a phone, in English", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: "en-GB" });

  test("the helper and a scale fit", async ({ page }) => {
    const on = palier(page);
    await on.openExample("adherents-et-permanence");
    await page.getByRole("button", { name: "Assumptions", exact: true }).tap();
    await on.subject("Team");
    await on.assumptions.getByRole("button", { name: /^Compute from a wage/ }).click();
    const panel = on.assumptions.getByRole("group", { name: /^From the wage/ });
    await expect(panel.getByText(/^Computed by modele-social/)).toBeVisible({ timeout: 30_000 });
    await on.assumptions.getByRole("button", { name: "Scale: Value of an hour" }).first().click();
    const scale = on.assumptions.getByRole("group", { name: /^Reference values/ });
    await expect(scale.getByRole("button").first()).toBeFocused();
    await expectNoViolation(page, "helper and scale on a phone", "#assumptions");
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test("a scale gives a volunteer's hour its value and source", async ({ page }) => {
  const on = palier(page);
  await openTeam(on);
  const opener = on.assumptions
    .getByRole("button", { name: /^Barème : Valeur d’une heure/ })
    .first();
  await opener.focus();
  await page.keyboard.press("Enter");
  const scale = on.assumptions.getByRole("group", { name: /^Valeurs de référence/ });
  await scale.getByRole("button", { name: /^Prendre 17,72/ }).focus();
  await page.keyboard.press("Enter");
  await expect(opener).toBeFocused();
  await expect(
    on.assumptions.getByRole("textbox", { name: "Valeur d’une heure" }).first(),
  ).toHaveValue("17,72");
});

test("a crossed threshold is said above the projection and leads to its assumption", async ({
  page,
}) => {
  const on = palier(page);
  await on.openExample("adherents-et-permanence");
  await on.projection.getByText(/^À vérifier/).click();
  const item = on.projection.getByRole("listitem").filter({ hasText: "aides publiques couvrent" });
  await expect(item).toContainText("Guide du bénévolat de l’État, 2021");
  await expectNoViolation(page, "what is to be checked", "#projection");
  await item.getByRole("button", { name: /^Voir l’hypothèse/ }).focus();
  await page.keyboard.press("Enter");
  await expect(on.assumptions.getByRole("tab", { name: "Financements" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(on.assumptions.locator(":focus")).toHaveCount(1);
});
