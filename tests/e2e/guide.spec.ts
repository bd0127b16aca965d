import type { Locator, Page } from "@playwright/test";
import { parseScenario } from "../../src/scenario";
import { expectNoViolationInBoth } from "./axe";
import { palier } from "./palierPage";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const begin = /^(Commencer par quelques questions|Start with a few questions)$/;
const next = /^(Continuer|Continue)$/;
const create = /^(Créer le scénario|Make the scenario)$/;
const skip = /^(Passer cette question|Skip this question)$/;

const questions = [
  /^Où voulez-vous/,
  /^Pour qui/,
  /^Sous quelle forme/,
  /^En combien d’étapes/,
  /^Quels premiers services/,
  /^Qui fait le travail/,
  /^Y aura-t-il un local/,
  /^Que faut-il acheter/,
  /^Qui pourrait aider/,
  /^Voici ce que Palier/,
];

async function openGuide(page: Page) {
  await page.goto("./");
  await page.getByRole("button", { name: begin }).click();
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toBeFocused();
  return title;
}

/** Presses Tab until the target has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

/** The scenario as its file says it. */
async function savedScenario(page: Page) {
  const text = await page.evaluate(async () => {
    const open = indexedDB.open("palier");
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.addEventListener("success", () => resolve(open.result));
    });
    const store = [...database.objectStoreNames][0] ?? "";
    const all = database.transaction(store).objectStore(store).getAll();
    return new Promise<string[]>((resolve) => {
      all.addEventListener("success", () =>
        resolve((all.result as { text: string }[]).map((record) => record.text)),
      );
    });
  });
  expect(text).toHaveLength(1);
  const parsed = parseScenario(text[0] ?? "");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

test("from nothing to a scenario kept, only by keyboard", async ({ page }) => {
  const { keyboard } = page;
  const on = palier(page);
  await on.openLibrary();
  await tabTo(page, page.getByRole("button", { name: begin }));
  await keyboard.press("Enter");
  await expect(on.title).toHaveText(questions[0] ?? "");
  await expect(on.title).toBeFocused();
  await expect(on.title).toHaveAccessibleDescription("Question 1 sur 9");

  await keyboard.press("Tab");
  await keyboard.type("Saint-Aubin");
  await keyboard.press("Tab");
  await keyboard.type("1 200");
  await keyboard.press("Enter");
  await expect(on.title).toHaveText(questions[1] ?? "");
  await expect(on.title).toBeFocused();

  await tabTo(page, page.getByRole("checkbox", { name: "Personnes âgées" }));
  await keyboard.press("Space");
  await keyboard.press("Enter");
  await expect(on.title).toHaveText(questions[2] ?? "");

  await keyboard.press("Tab");
  await keyboard.press("ArrowDown");
  await expect(
    page.getByRole("radio", { name: "Société coopérative d’intérêt collectif" }),
  ).toBeChecked();
  await keyboard.press("Enter");
  await expect(on.title).toHaveText(questions[3] ?? "");

  await tabTo(page, page.getByLabel("Durée de l’étape 1"));
  await keyboard.type("4");
  await keyboard.press("Enter");
  await expect(on.title).toHaveText(questions[4] ?? "");

  await tabTo(page, page.getByRole("checkbox", { name: "Transport accompagné" }));
  await keyboard.press("Space");
  await keyboard.press("Enter");
  for (const title of questions.slice(5)) {
    await expect(on.title).toHaveText(title);
    await expect(on.title).toBeFocused();
    await keyboard.press("Enter");
  }
  await expect(on.essentials).toBeVisible();
  await expect(on.title).toHaveText(/ – Saint-Aubin$/);
  await expect(on.title).toBeFocused();
  await expect(page.getByText("Gardé dans ce navigateur")).toBeVisible();
  await expect(page).toHaveURL(/#scenario\//);
  const { organisation, segments = [], stages, meta } = await savedScenario(page);
  expect(organisation.legalForm).toBe("scic");
  expect(segments[0]).toMatchObject({ population: 1200 });
  expect(stages[0]?.months).toBe(4);
  expect(stages[0]?.about?.months?.state).toBe("to_confirm");

  await page.reload();
  await expect(on.title).toHaveText(meta.name);
  await expect(on.assumptions.getByText("à confirmer").first()).toBeVisible();
});

test("everything skipped still makes a whole scenario", async ({ page }) => {
  const title = await openGuide(page);
  for (const question of questions.slice(0, -1)) {
    await expect(title).toHaveText(question);
    await page.getByRole("button", { name: skip }).click();
  }
  await expect(page.getByText("proposé par Palier")).toHaveCount(9);
  await page.getByRole("button", { name: create }).click();
  const on = palier(page);
  await expect(on.essentials).toBeVisible();
  await expect(on.title).toHaveText("Courses et petits travaux");
  await expect(page.getByText("Gardé dans ce navigateur")).toBeVisible();
  expect((await savedScenario(page)).stages).toHaveLength(3);
  await on.goToLibrary();
  await expect(
    on.keptList.getByRole("heading", { name: "Courses et petits travaux" }),
  ).toBeVisible();
});

test("the back button goes question by question, and leaving loses nothing", async ({ page }) => {
  const title = await openGuide(page);
  await page.getByLabel("Nom du territoire").fill("Saint-Aubin");
  await page.getByRole("button", { name: next }).click();
  await page.getByRole("checkbox", { name: "Personnes âgées" }).check();
  await page.getByRole("button", { name: next }).click();
  await expect(title).toHaveText(questions[2] ?? "");
  await page.goBack();
  await expect(title).toHaveText(questions[1] ?? "");
  await expect(title).toBeFocused();
  await page.reload();
  await expect(title).toHaveText(questions[1] ?? "");
  await expect(page.getByRole("checkbox", { name: "Personnes âgées" })).toBeChecked();
  await page.goto("./");
  await page.getByRole("button", { name: begin }).click();
  // Where it was left last.
  await expect(title).toHaveText(questions[2] ?? "");
  await page.getByRole("button", { name: "Retour" }).click();
  await page.getByRole("button", { name: "Retour" }).click();
  await expect(page.getByLabel("Nom du territoire")).toHaveValue("Saint-Aubin");
});

test("in English, the scenario speaks English", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: begin }).click();
  const french = /[éèêçù«»]|\b(le|la|les|des|une|est|pour|mois|avec|votre)\b/i;
  for (let step = 0; step < 10; step++) {
    await expect(page.getByText(step < 9 ? `Question ${step + 1} of 9` : "Summary")).toBeVisible();
    const words = await page.getByRole("main").innerText();
    const own = words.replaceAll(
      /Monépi|Mazères-sur-Salat|Échiré|Deux-Sèvres|Café|Eybens|La Commoderie/g,
      "",
    );
    expect(own.match(french), `step ${step + 1}`).toBeNull();
    if (step < 9) await page.getByRole("button", { name: next }).click();
  }
  await page.getByRole("button", { name: create }).click();
  await expect(palier(page).title).toHaveText("Errands and small jobs");
});

test("each step is clean, its warnings and faults too", async ({ page }) => {
  await openGuide(page);
  for (let step = 1; step <= 10; step++) {
    if (step === 2) {
      for (const name of ["Personnes âgées", "Communes et intercommunalités"]) {
        await page.getByRole("checkbox", { name }).check();
      }
      await expect(page.getByText("Ne pas s’éparpiller")).toBeVisible();
    }
    await expectNoViolationInBoth(page, `step ${step}`);
    if (step === 5) {
      await page.getByText("D’autres services du métier").click();
      await page.getByRole("checkbox", { name: "Clés et accueil de locations" }).check();
      await expectNoViolationInBoth(page, "other services");
    }
    if (step < 10) await page.getByRole("button", { name: next }).click();
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("no step scrolls sideways, what is touched is large enough", async ({ page }) => {
    await openGuide(page);
    for (let step = 1; step <= 10; step++) {
      const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
      expect(widest, `step ${step}`).toBeLessThanOrEqual(360);
      for (const button of await page.getByRole("main").getByRole("button").all()) {
        const box = await button.boundingBox();
        expect(box?.height, await button.innerText()).toBeGreaterThanOrEqual(43.5);
      }
      if (step < 10) await page.getByRole("button", { name: next }).tap();
    }
    await page.getByRole("button", { name: create }).tap();
    await expect(palier(page).essentials).toBeVisible();
  });
});
