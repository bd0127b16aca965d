import { formatIssue } from "../../src/locales";
import { parseScenario, serialiseScenario } from "../../src/scenario";
import { palier, type } from "./palierPage";
import { exampleName, exampleScenario, exampleText, firstExample } from "./plans";
import { expect, test } from "./watchedPage";

const good = exampleText(firstExample);
const goodName = exampleName(firstExample);
const wrongPrice = good.replace('"price": 0.2', '"price": "gratuit"');
const newer = good.replace('"version": 1', '"version": 2');

/** A scenario of one's own: the example under another identity. */
function own(name: string, id: string): string {
  const { meta, ...rest } = exampleScenario(firstExample);
  return serialiseScenario({ ...rest, meta: { ...meta, id, name } });
}

const mine = own("Mon village", "0b6c8a52-9a57-4d0e-8f3b-2f1f2a9d7c01");
const marked = own("Avec une marque", "0b6c8a52-9a57-4d0e-8f3b-2f1f2a9d7c03");
const other = own("Le bourg voisin", "0b6c8a52-9a57-4d0e-8f3b-2f1f2a9d7c02");

/** The example with a formula for the price of its first service. */
function withPrice(formula: string): string {
  const scenario = JSON.parse(good) as { services: { price: unknown }[] };
  if (scenario.services[0]) scenario.services[0].price = formula;
  return JSON.stringify(scenario);
}

test("a file is opened by the button, or dropped anywhere, whatever it begins with", async ({
  page,
}) => {
  const on = palier(page);
  await on.openLibrary();
  await on.openFiles({ name: "mon-village.json", text: mine });
  await expect(on.title).toHaveText("Mon village");
  await expect(page).toHaveTitle("Mon village · Palier");
  await expect(on.essentials).toBeVisible();
  await on.dropFiles({ name: "voisin.json", text: other });
  await expect(on.title).toHaveText("Le bourg voisin");
  await on.goToLibrary();
  await on.dropFiles({ name: "bloc-notes.json", text: `\uFEFF${marked}` });
  await expect(on.title).toHaveText("Avec une marque");
});

test("of several files the first good one opens, the others are kept, the bad one is explained", async ({
  page,
}) => {
  const on = palier(page);
  await on.openLibrary();
  await on.dropFiles(
    { name: "faute.json", text: wrongPrice },
    { name: "mon-village.json", text: mine },
    { name: "voisin.json", text: other },
  );
  await expect(on.title).toHaveText("Mon village");
  await expect(on.refused.getByRole("heading", { name: "faute.json" })).toBeVisible();
  await expect(on.refused.getByRole("heading", { level: 3 })).toHaveCount(1);
  await expect(on.refused).toContainText("mon-village.json");
  await expect(on.refused).toContainText("voisin.json");
  await expect(on.refused).not.toContainText("n’a pas changé");
  await on.refused.getByRole("button", { name: "Fermer ce message" }).click();
  await expect(on.refused).toBeHidden();
  await expect(page.getByText("L’autre fichier est gardé dans la bibliothèque.")).toBeVisible();
  await on.goToLibrary();
  await expect(on.keptList.getByRole("heading", { level: 3 })).toHaveText([
    "Le bourg voisin",
    "Mon village",
  ]);
  // The same files once more: nothing is kept twice, and they are compared together.
  await on.dropFiles(
    { name: "mon-village.json", text: mine },
    { name: "voisin.json", text: other },
  );
  await page.getByRole("button", { name: "Les comparer" }).click();
  await expect(on.title).toHaveText("Comparer des scénarios");
  await expect(page.getByRole("radio", { name: /Référence/ })).toHaveCount(2);
});

test("a bad file says where, what was found and what was expected; the open scenario stays", async ({
  page,
}) => {
  const on = palier(page);
  await on.openExample(firstExample);
  const before = await on.essentialsAtRest();
  await on.dropFiles({ name: "faute.json", text: wrongPrice });
  await expect(on.refused).toContainText("Un fichier n’a pas pu être ouvert");
  await expect(on.refused).toContainText("Le scénario ouvert n’a pas changé.");
  await expect(on.refused).toContainText("1 point à corriger");
  await expect(on.refused.getByRole("term")).toHaveText(["Où", "Trouvé", "Attendu"]);
  await expect(on.refused.getByRole("definition")).toHaveText([
    /^Les services › .+ › Prix services\.journal\.price$/,
    '"gratuit"',
    /un nombre/,
  ]);
  await page.keyboard.press("Escape");
  await expect(on.refused).toBeHidden();
  await expect(on.title).toHaveText(goodName);
  expect(await on.essentialsAtRest()).toBe(before);

  await page.getByRole("button", { name: "English" }).click();
  await on.dropFiles({ name: "faute.json", text: wrongPrice });
  await expect(on.refused).toContainText("One file could not be opened");
  await expect(on.refused).toContainText("The open scenario has not changed.");
  await expect(on.refused.getByRole("term")).toHaveText(["Where", "Found", "Expected"]);
  await expect(on.refused.getByRole("definition")).toHaveText([
    /^[\w\s]+ › .+ › Price services\.journal\.price$/,
    '"gratuit"',
    /a number/,
  ]);
});

test("every fault of a file is listed with what was expected", async ({ page }) => {
  const on = palier(page);
  const faulty = wrongPrice.replace('"start": "2027-01"', '"start": "2027-13"');
  const parsed = parseScenario(faulty);
  const issues = parsed.ok ? [] : parsed.issues;
  expect(issues).toHaveLength(2);
  await on.openLibrary();
  await on.dropFiles({ name: "fautes.json", text: faulty });
  await expect(on.refused).toContainText("2 points à corriger");
  for (const issue of issues) {
    const { what, expected } = formatIssue(issue, "fr");
    await expect(on.refused).toContainText(what);
    await expect(on.refused).toContainText(expected);
  }
});

test("a file that is too large, newer or cut short is refused in words, and the page goes on", async ({
  page,
}) => {
  const on = palier(page);
  await on.openLibrary();
  await on.openFiles({ name: "enorme.json", text: Buffer.alloc(3_000_000, " ") });
  await expect(on.refused.getByRole("heading", { name: "enorme.json" })).toBeVisible();
  await expect(on.refused).toContainText(/2\s(Mo|mégaoctets)/);
  await expect(on.title).toHaveText("Palier");
  await page.keyboard.press("Escape");
  await on.openFiles({ name: "futur.json", text: newer });
  await expect(on.refused).toContainText(/version/);
  await expect(on.refused).toContainText(/plus récente/);
  await page.keyboard.press("Escape");
  await on.dropFiles({ name: "coupe.json", text: good.slice(0, 2000) });
  await expect(on.refused.getByRole("heading", { name: "coupe.json" })).toBeVisible();
  await page.keyboard.press("Escape");
  await on.dropFiles({ name: "mon-village.json", text: mine });
  await expect(on.title).toHaveText("Mon village");
});

test("a file whose run a value stops in month 7 is refused, and names the month", async ({
  page,
}) => {
  const on = palier(page);
  await on.openExample(firstExample);
  await on.dropFiles({ name: "mois-7.json", text: withPrice("=1/(6-t)") });
  await expect(on.refused.getByRole("definition").first()).toContainText("services.journal.price");
  await expect(on.refused).toContainText(/juillet\s2027/);
  await page.keyboard.press("Escape");
  await expect(on.title).toHaveText(goodName);
});

test("a change that stops the run keeps the figures from before, says so, and leads to the value", async ({
  page,
}) => {
  const on = palier(page);
  const scenario = JSON.parse(withPrice("=1/(diviseur-1)")) as { drivers: object[] };
  scenario.drivers.push({ id: "diviseur", name: "Diviseur", value: 6 });
  await on.openLibrary();
  await on.dropFiles({ name: "mon-village.json", text: JSON.stringify(scenario) });
  const figure = await on.essential("Trésorerie au plus bas").innerText();
  const divisor = on.assumptions.getByRole("textbox", { name: "Diviseur" });
  await type(divisor, "1");
  await expect(on.essentials).toContainText("Chiffres d’avant la modification");
  await expect(on.essential("Trésorerie au plus bas")).toHaveText(figure, { useInnerText: true });
  await on.projection.getByRole("button", { name: "Corriger l’hypothèse" }).click();
  await expect(page.locator(":focus")).toContainText("Prix");
  await page.keyboard.press("Control+z");
  await expect(on.essentials).not.toContainText("Chiffres d’avant la modification");
});

test("words that are dropped are left to the browser, files never are", async ({ page }) => {
  const on = palier(page);
  await on.openLibrary();
  const isTaken = (kind: "words" | "file") =>
    page.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      if (given === "words") dataTransfer.setData("text/plain", "bonjour");
      else dataTransfer.items.add(new File(["{"], "coupe.json"));
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(drop);
      return drop.defaultPrevented;
    }, kind);
  expect(await isTaken("words")).toBe(false);
  expect(await isTaken("file")).toBe(true);
  await expect(on.refused).toBeVisible();
});
