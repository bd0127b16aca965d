import type { Page } from "@playwright/test";
import { expectNoViolation, expectNoViolationInBoth } from "./axe";
import { palier, type PalierPage, settle } from "./palierPage";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** A scenario of one stage and nothing else. */
const bare = {
  name: "nu.json",
  text: JSON.stringify({
    format: "palier/scenario",
    version: 1,
    meta: { id: "6f1d3a80-4a52-4a0e-9d6b-0c4a6b8f2e11", name: "Nu" },
    start: "2027-03",
    organisation: { legalForm: "association" },
    stages: [
      { id: "test", name: "Test", months: 6 },
      { id: "suite", name: "Suite", months: 18 },
    ],
  }),
};

const rural = "itinerante-rurale";

interface Added {
  readonly subject: string;
  readonly add: string;
  readonly name: string;
  /** A field of the new item, and what it is given. */
  readonly field: string;
}

const lists: readonly Added[] = [
  {
    subject: "Équipe",
    add: "Ajouter un poste salarié",
    name: "Nouveau poste",
    field: "Heures payées",
  },
  {
    subject: "Équipe",
    add: "Ajouter des bénévoles",
    name: "Nouvelle équipe bénévole",
    field: "Heures données",
  },
  {
    subject: "Équipe",
    add: "Ajouter une présence à assurer",
    name: "Nouvelle présence",
    field: "Heures à tenir",
  },
  {
    subject: "Charges",
    add: "Ajouter des frais généraux",
    name: "Nouveaux frais",
    field: "Montant",
  },
  {
    subject: "Charges",
    add: "Ajouter un investissement",
    name: "Nouvel investissement",
    field: "Montant",
  },
  {
    subject: "Charges",
    add: "Ajouter une contribution en nature",
    name: "Nouvelle contribution",
    field: "Valeur",
  },
  { subject: "Financements", add: "Une subvention", name: "Nouvelle subvention", field: "Montant" },
  {
    subject: "Financements",
    add: "Une aide versée sur dépenses",
    name: "Nouvelle aide sur dépenses",
    field: "Plafond",
  },
  { subject: "Financements", add: "Un emprunt", name: "Nouvel emprunt", field: "Montant" },
  { subject: "Financements", add: "Des fonds propres", name: "Nouvel apport", field: "Montant" },
  { subject: "Financements", add: "Un don", name: "Nouveau don", field: "Montant" },
];

async function openBare(on: PalierPage) {
  await on.openLibrary();
  await on.openFiles(bare);
  await expect(on.title).toHaveText("Nu");
  await expect(on.essentials).toBeVisible();
}

/** Presses a button as those do who have no mouse. */
async function press(page: Page, name: string | RegExp) {
  await page.getByRole("button", { name, exact: typeof name === "string" }).focus();
  await page.keyboard.press("Enter");
}

for (const subject of ["Équipe", "Charges", "Financements"]) {
  test(`by keyboard, ${subject}: items are added, named, changed, copied, removed, undone`, async ({
    page,
  }) => {
    const on = palier(page);
    await openBare(on);
    await on.subject(subject);
    for (const list of lists.filter((one) => one.subject === subject)) {
      await test.step(list.add, () => checkList(on, list));
    }
  });
}

async function checkList(on: PalierPage, { add, name, field }: Added): Promise<void> {
  const { page } = on;
  await expect(on.assumptions.getByText(/^Ce scénario n’a/)).toBeVisible();
  await press(page, add);
  await expect(on.field(name, "Nom")).toBeFocused();
  await page.keyboard.type("À moi");
  await page.keyboard.press("Enter");
  const item = on.assumptions.getByRole("region", { name: "À moi", exact: true });
  await expect(item).toBeVisible();

  await on.field("À moi", field).focus();
  await page.keyboard.type("1234");
  await page.keyboard.press("Enter");
  await expect(on.field("À moi", field)).toHaveValue("1\u202f234");

  await press(page, "Dupliquer");
  await expect(on.field("À moi (copie)", field)).toHaveValue("1\u202f234");
  await expect(on.field("À moi (copie)", "Nom")).toBeFocused();

  await item.getByRole("button", { name: "Retirer", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(item).toHaveCount(0);
  await expect(on.assumptions.getByRole("heading", { name: "À moi (copie)" })).toBeFocused();

  await page.keyboard.press("Control+z");
  await expect(item).toBeVisible();
  for (let step = 0; step < 4; step++) await page.keyboard.press("Control+z");
  await expect(on.assumptions.getByText(/^Ce scénario n’a/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Annuler/ })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
}

test("the hours of each month follow the hours of the team", async ({ page }) => {
  const on = palier(page);
  await on.openExample(rural);
  await on.subject("Équipe");
  const hours = on.assumptions.getByRole("region", { name: "Les heures, mois par mois" });
  await expect(hours).toContainText("Les heures suffisent tous les mois.");
  const first = hours.getByRole("table", { name: /^Heures, janvier\s2027/ });
  const before = await first.getByRole("row", { name: /^Nécessaires/ }).innerText();
  await on.field("Coordinatrice", "Heures payées").fill("10");
  await page.keyboard.press("Enter");
  await expect(hours).toContainText(/Des heures manquent pendant \d+ mois sur 36\./);
  await expect(first.getByRole("row", { name: /^Reste/ })).toContainText("−");
  expect(await first.getByRole("row", { name: /^Nécessaires/ }).innerText()).toBe(before);
  await hours.getByRole("checkbox", { name: "Détailler les heures" }).check();
  await expect(first.getByRole("row", { name: /^Tournées/ })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(hours).toContainText("Les heures suffisent tous les mois.");
});

test("a payment is added by keyboard, shared, moved, delayed by a range and removed", async ({
  page,
}) => {
  const on = palier(page);
  await openBare(on);
  await on.subject("Financements");
  await press(page, "Une subvention");
  const item = on.assumptions.getByRole("region", { name: "Nouvelle subvention", exact: true });
  await expect(on.field("Nouvelle subvention", "Part du versement 1")).toHaveValue("100");
  await press(page, "Ajouter un versement");
  await expect(on.field("Nouvelle subvention", "Part du versement 2")).toBeFocused();
  await press(page, "Ajouter un versement");
  await expect(on.field("Nouvelle subvention", "Part du versement 3")).toBeFocused();
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await expect(on.field("Nouvelle subvention", "Part du versement 2")).toHaveValue("30");
  await on.field("Nouvelle subvention", "Retard du versement 3").fill("2 à 24");
  await page.keyboard.press("Enter");
  await expect(item).toContainText(/reçu entre mai\s2028 et mars\s2030/);
  await expect(item).toContainText("cet argent n’entre pas dans la trésorerie du plan");
  await press(page, "Retirer le versement 1");
  await expect(on.field("Nouvelle subvention", "Part du versement 1")).toBeFocused();
  await expect(on.field("Nouvelle subvention", "Part du versement 2")).toHaveValue("70");
});

test("the only spending of an aid stays, and the sentence says of which aid", async ({ page }) => {
  const on = palier(page);
  await openBare(on);
  await on.subject("Équipe");
  await press(page, "Ajouter un poste salarié");
  await on.subject("Financements");
  await press(page, "Une aide versée sur dépenses");
  const aid = on.assumptions.getByRole("region", { name: "Nouvelle aide sur dépenses" });
  await aid.getByRole("checkbox", { name: "Tous les salaires" }).focus();
  await page.keyboard.press("Space");
  await expect(aid.getByRole("checkbox", { name: "Nouveau poste" })).toBeChecked();
  await on.subject("Équipe");
  await press(page, /^Modifier\s: Nouveau poste$/);
  await press(page, "Retirer");
  await expect(on.assumptions.getByRole("alert")).toContainText("« Nouvelle aide sur dépenses »");
  await expect(on.assumptions.getByRole("region", { name: "Nouveau poste" })).toBeVisible();
});

test("paper has the hours and the payments, and no control", async ({ page }) => {
  const on = palier(page);
  await on.openExample(rural);
  await on.subject("Équipe");
  await page.emulateMedia({ media: "print" });
  await expect(on.assumptions.getByRole("table").first()).toBeVisible();
  const controls = on.assumptions.getByRole("button", { name: /^(Ajouter|Retirer|Une? |Des )/ });
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await expect(on.assumptions.getByText("Détailler les heures")).toBeHidden();
});

async function openAllSettings(on: PalierPage) {
  for (const button of await on.assumptions.getByRole("button", { name: /^Modifier\s:/ }).all())
    await button.click();
}

test("every setting open", async ({ page }) => {
  const on = palier(page);
  await on.openExample(rural);
  for (const subject of ["Équipe", "Charges", "Financements"]) {
    await on.subject(subject);
    if (subject === "Équipe") {
      await on.field("Coordinatrice", "Heures payées").fill("60");
      await page.keyboard.press("Enter");
    }
    await openAllSettings(on);
    await settle(page);
    await expectNoViolationInBoth(page, subject, "#assumptions");
  }
});

test("nothing yet", async ({ page }) => {
  const on = palier(page);
  await openBare(on);
  for (const subject of ["Équipe", "Charges", "Financements"]) {
    await on.subject(subject);
    await expectNoViolationInBoth(page, subject, "#assumptions");
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("settings, hours and payments fit, high enough for a finger", async ({ page }) => {
    const on = palier(page);
    await on.openExample(rural);
    await page.getByRole("button", { name: "Hypothèses", exact: true }).tap();
    for (const subject of ["Équipe", "Charges", "Financements"]) {
      await on.subject(subject);
      await openAllSettings(on);
      const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
      expect(widest, subject).toBeLessThanOrEqual(360);
      const controls = on.assumptions
        .getByRole("tabpanel")
        .locator(":is(button, select, label:has(input))");
      // All at once: there are hundreds.
      const unfit = await controls.evaluateAll((all) =>
        all.flatMap((one) => {
          const { width, height, right } = one.getBoundingClientRect();
          return width > 0 && (height < 43.5 || right > 361) ? [one.outerHTML] : [];
        }),
      );
      expect(unfit, subject).toEqual([]);
    }
    await on.subject("Équipe");
    await expect(on.assumptions.getByRole("table", { name: /^Heures/ })).toHaveCount(6);
    await expectNoViolation(page, "phone", "#assumptions");
  });
});
