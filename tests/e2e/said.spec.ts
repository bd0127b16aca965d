import { expectNoViolation } from "./axe";
import { journal, openOnPrice, palier, type PalierPage, type } from "./palierPage";
import { firstExample } from "./plans";
import { expect, test } from "./watchedPage";

test.use({ contextOptions: { reducedMotion: "reduce" } });

async function openList(on: PalierPage) {
  await on.subject("Toutes");
  await expect(on.assumptions.getByRole("heading", { name: "Ce qui manque" })).toBeVisible();
}

/** Weights take their time on a busy machine. */
const atRest = { timeout: 30_000 };

test("a note, a source and a state are written by keyboard, and undone by name", async ({
  page,
}) => {
  const on = palier(page);
  await openOnPrice(on);
  const service = on.assumptions.getByRole("region", { name: journal, exact: true });
  const field = on.field(journal, "TVA sur le prix");
  await field.focus();
  const sign = service.getByRole("button", { name: /^Noter\s: TVA sur le prix$/ });
  await expect(sign).toHaveCSS("opacity", "1");
  // On the way back stands the scale of rates.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(sign).toBeFocused();
  await page.keyboard.press("Enter");
  const editor = service.getByRole("group", { name: /^TVA sur le prix/ });
  await expect(editor.getByRole("textbox", { name: /^Note/ })).toBeFocused();
  await expectNoViolation(page, "editor", "#assumptions");
  await page.keyboard.type("Taux normal,");
  await page.keyboard.press("Enter");
  await page.keyboard.type("à revoir si l’association est exonérée");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Code général des impôts, article 278");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await editor.getByRole("combobox", { name: "État" }).selectOption("quote");
  await page.keyboard.press("Escape");
  await expect(editor).toHaveCount(0);
  const word = service.getByRole("button", { name: /^devis\s: TVA sur le prix$/ });
  await expect(word).toBeFocused();

  const undo = (what: string) =>
    page.getByRole("button", {
      name: new RegExp(`^Annuler\\s: ${what} de «\\sTVA sur le prix, `, "i"),
    });
  await expect(undo("état")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(undo("source")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(undo("note")).toBeVisible();
  await word.or(service.getByRole("button", { name: /^note\s: TVA sur le prix$/ })).click();
  await expect(editor.getByRole("textbox", { name: /^Note/ })).toHaveValue(
    "Taux normal,\nà revoir si l’association est exonérée",
  );
  await expect(editor.getByRole("textbox", { name: /^Source/ })).toHaveValue("");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(service.getByRole("button", { name: /^Noter\s: TVA sur le prix$/ })).toBeFocused();
});

test("the list of all is filtered, sorted by weight and edited; a figure leads to its place", async ({
  page,
}) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await openList(on);
  const rows = on.assumptions.getByRole("list", { name: "Hypothèses" }).getByRole("listitem");
  await expect(on.assumptions.getByText(/Le plus lourd\s:/)).toBeVisible(atRest);
  await expect(rows).toHaveCount(30);
  await expectNoViolation(page, "list", "#assumptions");

  await on.assumptions.getByRole("combobox", { name: "Montrer" }).selectOption("to_confirm");
  const first = rows.first().getByRole("textbox").first();
  const count = await rows.count();
  const name = await rows.first().locator("label").innerText();
  await first.fill("4321");
  await first.press("Enter");
  await expect(rows.first().getByRole("button", { name: /^estimé/ })).toBeVisible();
  await expect(rows).toHaveCount(count);
  await expect(page.getByRole("button", { name: /^Annuler\s:/ })).toHaveAccessibleName(
    new RegExp(name.slice(1), "i"),
  );
  await on.assumptions.getByRole("button", { name: "Ranger à nouveau" }).click();
  await expect(rows).toHaveCount(count - 1);
  await page.keyboard.press("Control+z");

  await on.assumptions.getByRole("combobox", { name: "Montrer" }).selectOption("all");
  await on.assumptions.getByRole("combobox", { name: "Ranger" }).selectOption("weight");
  await expect(on.assumptions.getByText(/^Calcul des poids/)).toHaveCount(0, atRest);
  const amounts = (await rows.getByText(/^Pèse ±/).allInnerTexts()).map((text) =>
    Number(/± ([\d\s]+)/.exec(text)?.[1]?.replace(/\s/g, "")),
  );
  expect(amounts.length).toBeGreaterThan(10);
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));

  await on.assumptions.getByRole("searchbox", { name: "Chercher" }).fill("prix journal");
  await expect.poll(() => rows.count()).toBeLessThan(10);
  await rows.getByRole("button", { name: /^Voir à sa place\s: Prix, / }).click();
  await expect(on.field(journal, "Prix")).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the sign is there without hovering, and nothing is wider than the screen", async ({
    page,
  }) => {
    const on = palier(page);
    await on.openExample(firstExample);
    await page.getByRole("button", { name: "Hypothèses", exact: true }).tap();
    await on.subject("Services");
    const sign = on.assumptions.getByRole("button", { name: /^Noter\s: TVA sur le prix$/ }).first();
    await expect(sign).toHaveCSS("opacity", "1");
    await sign.tap();
    await type(on.assumptions.getByRole("textbox", { name: /^Source/ }), "Barème 2026");
    await expect(
      on.assumptions.getByRole("button", { name: /^source\s: TVA sur le prix$/ }),
    ).toBeVisible();
    await openList(on);
    await expectNoViolation(page, "list", "#assumptions");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});
