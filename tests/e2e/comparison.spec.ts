import { readFileSync } from "node:fs";
import { expectNoViolation } from "./axe";
import { cellsOf, palier, saveAmongDownloads, settle, type } from "./palierPage";
import { expect, test } from "./watchedPage";

const file = (name: string) => ({
  name: `${name}.json`,
  text: readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), "utf8"),
});
const bad = { name: "faux.json", text: '{ "format": "palier/scenario", "version": 1 }' };
const caption = "Mesures du projet entier, et écart à la référence";

test("four files are dropped, three are compared; a column follows what is changed in it", async ({
  page,
}) => {
  await saveAmongDownloads(page);
  const on = palier(page);
  await on.openLibrary();
  await page.getByRole("button", { name: "Comparer des scénarios" }).click();
  await expect(on.title).toHaveText("Comparer des scénarios");
  await expect(on.title).toBeFocused();
  await on.dropFiles(
    file("itinerante-rurale"),
    bad,
    file("adherents-et-permanence"),
    file("entreprises-puis-habitants"),
  );
  await expect(on.refused.getByRole("heading", { name: "faux.json" })).toBeVisible();
  await expect(on.refused).toContainText(
    "Comparés, et gardés dans la bibliothèque : itinerante-rurale.json",
  );
  await expect(on.refused).toContainText("à corriger");
  await page.keyboard.press("Escape");
  const list = page.getByRole("list", { name: "Scénarios comparés" });
  await expect(list.locator("> li")).toHaveCount(3);
  const table = on.table(caption);
  const finals = async () =>
    (await cellsOf(table)).find(([name]) => name === "Trésorerie finale")?.slice(2);
  await expect(table.locator("thead th")).toHaveCount(5);
  expect((await finals())?.[1]).toMatch(/(mieux|moins bien)/);
  await expectNoViolation(page, "comparison");

  // The same on one axis, its figures in a table.
  await page.getByRole("tab", { name: "Courbes" }).click();
  await page.getByRole("radio", { name: "par le calendrier" }).check();
  await page.getByText("Les chiffres de ce graphique en tableau").click();
  const months = on.table("La trésorerie, € en fin de mois");
  expect((await cellsOf(months))[1]?.slice(0, 3)).toEqual([
    "janvier\u00a02027",
    expect.stringMatching(/€$/),
    "hors du scénario",
  ]);
  await expectNoViolation(page, "curves");

  // On paper: what is compared with its curves, then the measures.
  await page.getByRole("tab", { name: "Mesures" }).click();
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);

  // Trials of all on the same random numbers.
  await page.getByRole("tab", { name: "Étapes" }).click();
  await expect(on.table("Mesures de chaque étape, et écart à la référence")).toContainText("mieux");
  await page.getByRole("tab", { name: "Risque" }).click();
  await page.getByLabel("Nombre de tirages").selectOption("1000");
  const beats = on.table(/^Chance de faire mieux que la référence, A/);
  // Trials take their time on a busy machine.
  await expect(beats.locator("tbody tr").first()).toContainText(/±.*±/, { timeout: 60_000 });
  await expectNoViolation(page, "compared risk");

  // For the room, by keyboard.
  await page.getByRole("button", { name: "Projeter" }).press("Enter");
  const room = page.getByRole("dialog", { name: "Comparaison à projeter" });
  await expect(room.getByRole("heading")).toContainText("2 scénarios face à la référence");
  await page.keyboard.press("ArrowRight");
  await expect(room.getByRole("heading")).toContainText("Au plus bas, la trésorerie va de");
  await expectNoViolation(page, "projector", "dialog");
  await page.keyboard.press("End");
  await expect(room).toContainText(/Page (\d+) sur \1/);
  await page.keyboard.press("Escape");
  await expect(room).toBeHidden();
  await page.getByRole("tab", { name: "Mesures" }).click();

  // Reference, order and choice of measures.
  await list.locator("> li").nth(1).getByRole("radio").check();
  expect((await finals())?.[1]).not.toMatch(/(mieux|moins bien)/);
  expect((await finals())?.[0]).toMatch(/(mieux|moins bien)/);
  await page.getByText("Choisir et ordonner les mesures").click();
  await page.getByRole("button", { name: "Mettre en tête : Trésorerie finale" }).click();
  await page.getByRole("checkbox", { name: "Taux de rendement interne" }).uncheck();
  expect((await cellsOf(table))[1]?.[0]).toBe("Trésorerie finale");
  const before = await finals();

  // The address holds what is compared, and the browser the choice of measures.
  await page.reload();
  await expect(table.locator("tbody tr")).toHaveCount(9);
  expect(await finals()).toEqual(before);

  // Edited, its column follows, and so does the way back.
  await list.locator("> li").first().getByRole("button", { name: "Ouvrir" }).click();
  await expect(on.essentials).toBeVisible();
  await on.subject("Contexte");
  const cash = on.assumptions.getByRole("textbox", { name: "Trésorerie de départ" });
  const was = await cash.inputValue();
  await type(cash, "99999");
  await expect(cash).not.toHaveValue(was);
  await page.goBack();
  await expect(on.title).toHaveText("Comparer des scénarios");
  await expect(async () => expect((await finals())?.[0]).not.toBe(before?.[0])).toPass();
  expect((await finals())?.slice(1)).toEqual(before?.slice(1));
  await page.keyboard.press("Control+z");
  await expect(async () => expect(await finals()).toEqual(before)).toPass();
  await expect(page.getByText("Annulé :")).toBeVisible();

  // An assumption is taken over into the reference, and given back.
  await page.getByRole("tab", { name: "Hypothèses" }).click();
  const count = page.getByText(/hypothèses diffèrent entre/);
  const told = (await count.textContent()) ?? "";
  const differences = on.table(/^Hypothèses qui diffèrent entre B et A/).first();
  await differences
    .getByRole("button", { name: /^Reprendre dans B.*Trésorerie de départ/ })
    .click();
  await expect(page.getByText(/^Repris dans B/)).toBeVisible();
  await expect(count).not.toHaveText(told);
  await page.keyboard.press("Control+z");
  await expect(count).toHaveText(told);
  await expect(page.getByText(/^Repris dans B/)).toBeHidden();
  // Effects take their time on a busy machine.
  await expect(differences).toContainText(/mieux|moins bien/, { timeout: 60_000 });
  await expectNoViolation(page, "differences");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Télécharger en CSV.*diffère/ }).click();
  const written = readFileSync(await (await download).path(), "utf8");
  expect(written).toMatch(/\r\nOrganisation;Trésorerie de départ;[^;]+;[^;]+;-?[\d,]+\r\n/);
  await page.getByRole("tab", { name: "Pourquoi" }).click();
  const bridge = on.table(/^Trésorerie finale : de B à A/);
  await expect(bridge).toBeVisible({ timeout: 60_000 });
  await expectNoViolation(page, "bridge");
  await expect(
    page.getByRole("button", { name: "Télécharger en CSV\u202f: D’où vient l’écart" }),
  ).toBeVisible();
});

for (const count of [6, 12]) {
  test(`${count} scenarios are printed on two sheets`, async ({ page }) => {
    const on = palier(page);
    await page.goto("./#comparer");
    await expect(on.title).toHaveText("Comparer des scénarios");
    const given = file("itinerante-rurale");
    await on.dropFiles(
      ...Array.from({ length: count }, (_, place) => ({
        name: `projet-${place}.json`,
        text: given.text.replace('"name": "', `"name": "Projet ${place} : `),
      })),
    );
    // All of them are read, and alike.
    await expect(on.table(caption).getByText("identique").first()).toBeVisible();
    await expect(on.table(caption).locator("thead th")).toHaveCount(count + 2);
    await settle(page);
    const paper = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });
}

test("from an open scenario with its variants: narrow, dark, in English", async ({ page }) => {
  const on = palier(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await on.openExample("itinerante-rurale");
  await page.getByRole("button", { name: "Comparer", exact: true }).click();
  const list = page.getByRole("list", { name: /^(Scénarios comparés|Scenarios compared)$/ });
  await expect(list).toBeVisible();
  await page.getByRole("button", { name: "EN English" }).click();
  await expect(on.title).toHaveText("Compare scenarios");
  await page.getByRole("button", { name: "Add scenarios" }).click();
  await page
    .getByRole("region", { name: "From the examples" })
    .getByRole("button", { name: /^Add: / })
    .first()
    .click();
  await settle(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expectNoViolation(page, "comparison, narrow and dark");
  const last = list.locator("> li").last();
  const count = await list.locator("> li").count();
  await last.getByRole("button", { name: /^Remove/ }).click();
  await expect(list.locator("> li")).toHaveCount(count - 1);
  await expect(list.getByRole("button", { name: /^Remove/ }).last()).toBeFocused();
});

test("many projects, one line each: files dropped together, sorted, taken away as a table", async ({
  page,
}) => {
  await saveAmongDownloads(page);
  const on = palier(page);
  await page.goto("./#portefeuille");
  await expect(on.title).toHaveText("Tableau de plusieurs projets");
  await on.dropFiles(
    file("itinerante-rurale"),
    bad,
    file("adherents-et-permanence"),
    file("entreprises-puis-habitants"),
  );
  // Trials take their time on a busy machine.
  await expect(page.getByText("3 projets lus.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("heading", { name: "Un fichier à corriger" })).toBeVisible();
  await page.getByText("faux.json").click();
  await expect(page.getByText("à corriger").last()).toBeVisible();
  const table = on.table(/^Projets, sur le plan central/);
  await table.getByRole("button", { name: "Trésorerie finale" }).click();
  await expect(table.getByRole("columnheader", { name: "Trésorerie finale" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  const finals = (await cellsOf(table))
    .slice(1)
    .map((row) => Number(row[7]?.replace(/[^\d−]/g, "").replace("−", "-")));
  expect(finals).toEqual(finals.toSorted((a, b) => a - b));
  await expectNoViolation(page, "portfolio");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Télécharger en CSV/ }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text.split("\r\n")).toHaveLength(5);
  expect(text).toContain("itinerante-rurale.json;");
  await page.getByRole("checkbox").first().check();
  await page.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: /^Comparer les projets cochés/ }).click();
  await expect(page.getByRole("list", { name: "Scénarios comparés" }).locator("> li")).toHaveCount(
    2,
  );
});
