import type { Page } from "@playwright/test";
import { serialiseScenario } from "../../src/scenario";
import { small } from "../state/scenario";
import { expectNoViolation } from "./axe";
import { journal, openOnPrice, palier, type } from "./palierPage";
import { exampleName, exampleText, firstExample } from "./plans";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const languages = {
  fr: { share: "Partager", link: "Lien à transmettre", price: "Prix", subject: "Services" },
  en: { share: "Share", link: "Link to hand on", price: "Price", subject: "Services" },
} as const;

async function linkOf(page: Page, { share, link }: { share: string; link: string }) {
  await page.getByRole("button", { name: share, exact: true }).click();
  const field = page.getByRole("textbox", { name: link });
  await expect(field).toHaveValue(/#lien\//);
  return field.inputValue();
}

for (const language of ["fr", "en"] as const) {
  test(`a link opened elsewhere holds the scenario whole, in ${language}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    // Two browsers, each with its trials.
    test.slow();
    const words = languages[language];
    const on = palier(page);
    const price = await openOnPrice(on);
    await type(price, "0,25");
    if (language === "en") await page.getByRole("button", { name: "English" }).click();
    const address = await linkOf(page, words);
    const context = await browser.newContext({
      locale: language === "fr" ? "fr-FR" : "en-GB",
      ...(baseURL && { baseURL }),
      serviceWorkers: "block",
    });
    const other = await context.newPage();
    const asked: string[] = [];
    other.on("request", (request) => asked.push(request.url()));
    await other.goto(address);
    const there = palier(other);
    await expect(there.title).toHaveText(exampleName(firstExample));
    await there.subject(words.subject);
    await expect(there.field(journal, words.price)).toHaveValue(
      language === "fr" ? "0,25" : "0.25",
    );
    // What comes after # never leaves the browser.
    expect(asked.filter((url) => new URL(url).hash === "" && url.includes("lien"))).toEqual([]);
    await expect(
      other.getByText(language === "fr" ? /^Reçu par un lien/ : /^Received by a link/),
    ).toBeVisible();
    await other
      .getByRole("button", { name: language === "fr" ? "Le garder" : "Keep it", exact: true })
      .click();
    await expect(
      other.getByText(language === "fr" ? "Gardé dans ce navigateur" : "Kept in this browser"),
    ).toBeVisible();
    await other.reload();
    await expect(there.title).toHaveText(exampleName(firstExample));
    await context.close();
  });
}

test("a link of a scenario that is kept opens beside it, and nothing is overwritten", async ({
  page,
}) => {
  const on = palier(page);
  const price = await openOnPrice(on);
  const address = await linkOf(page, languages.fr);
  await page.keyboard.press("Escape");
  await type(price, "0,3");
  await expect(page.getByText("Gardé dans ce navigateur")).toBeVisible();
  await page.evaluate((to) => location.assign(to), address);
  await expect(page.getByText(/^Vous avez déjà ce scénario, avec d’autres chiffres/)).toBeVisible();
  await on.subject("Services");
  await expect(price).toHaveValue("0,2");
  await type(price, "0,4");
  await on.goToLibrary();
  await expect(on.keptList.getByRole("button", { name: /^Ouvrir/ })).toHaveCount(2);
});

test("a link that was cut says so, and the library is there", async ({ page }) => {
  await page.goto("./#lien/rVxbjxtHdv4rDQILSAiHZvM");
  const dialog = page.getByRole("dialog", { name: "Le lien n’a pas pu être ouvert" });
  await expect(dialog).toContainText("incomplet ou abîmé");
  await expectNoViolation(page, "refused link", "[role=dialog]");
  await page.keyboard.press("Escape");
  await expect(palier(page).title).toHaveText("Palier");
});

test("the link is copied; where that is refused it is selected", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const on = palier(page);
  await on.openExample(firstExample);
  const address = await linkOf(page, languages.fr);
  await page.getByRole("button", { name: "Copier le lien" }).click();
  await expect(page.getByText("Lien copié.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.getByRole("button", { name: "Copier le lien" }).click();
  await expect(page.getByText(/le lien est sélectionné/)).toBeVisible();
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  });
  expect(selected).toBe(address);
});

test("a short scenario has a code to photograph, a long one says why not", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  await on.dropFiles({ name: "essai.json", text: serialiseScenario(small) });
  await linkOf(page, languages.fr);
  await expect(page.getByRole("img", { name: /^Code QR du lien vers/ })).toBeVisible();
  await expectNoViolation(page, "share", "[role=dialog]");
  await page.keyboard.press("Escape");
  await on.dropFiles({ name: "exemple.json", text: exampleText(firstExample) });
  await expect(on.title).toHaveText(exampleName(firstExample));
  await linkOf(page, languages.fr);
  await expect(page.getByText(/^Pas de code QR/)).toBeVisible();
  await expect(page.getByText(/^Ce lien est long/)).toBeVisible();
  await expectNoViolation(page, "share without code", "[role=dialog]");
});

test("a scenario too long for a link offers its file", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  let state = 1;
  const noise = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (state % 20_000));
  };
  const texts = [1, 2, 3].map(() => Array.from({ length: 4_000 }, noise).join(""));
  const [description = "", author = "", territory = ""] = texts;
  const meta = { ...small.meta, description, author, territory };
  await on.dropFiles({ name: "long.json", text: serialiseScenario({ ...small, meta }) });
  await page.getByRole("button", { name: "Partager", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Partager le scénario" });
  await expect(dialog.getByRole("alert")).toContainText("trop long pour un lien");
  await expect(dialog.getByRole("button", { name: "Enregistrer le fichier" })).toBeVisible();
});
