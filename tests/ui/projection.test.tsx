import { MantineProvider } from "@mantine/core";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import { openDrawer, setLanguage, setValue, store, undo } from "../../src/state";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { Essentials, Projection } from "../../src/ui/projection";
import { exampleScenario } from "../charts/example";
import { small } from "../state/scenario";

// There is no canvas to draw on here: the picture's words are what is looked at.
vi.mock("../../src/ui/projection/charts/ChartCanvas", () => ({
  default: ({ sentence }: { sentence: string }) => <img alt={sentence} />,
}));

const names = ["collectivites-et-coproprietes", "adherents-et-permanence", "itinerante-rurale"];

async function open(scenario: Scenario) {
  store.setState(store.getInitialState(), true);
  show(fresh({ kind: "file", name: "essai.json" }, scenario, null));
  const view = render(
    <MantineProvider env="test">
      <I18nextProvider i18n={i18n}>
        <Essentials />
        <Projection />
      </I18nextProvider>
    </MantineProvider>,
  );
  // The charts come a moment later.
  await screen.findAllByRole("img");
  return view;
}

function openAll(container: HTMLElement) {
  for (const details of container.querySelectorAll("details")) {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
}

function click(name: RegExp | string, within_: HTMLElement = document.body, role = "button") {
  fireEvent.click(within(within_).getAllByRole(role, { name })[0] as HTMLElement);
}

function drawer(): HTMLElement {
  return screen.getByRole("dialog");
}

function everyId(scenario: Scenario): string[] {
  const lists = Object.values(scenario).filter(Array.isArray) as { id?: string; name?: string }[][];
  return lists.flat().flatMap(({ id, name }) => (id && id.length > 4 && id !== name ? [id] : []));
}

beforeEach(() => startTexts("fr"));
afterEach(() => {
  cleanup();
  act(() => setLanguage("fr"));
});

describe.each(names)("%s", (name) => {
  test.each(["Synthèse", "Étapes", "Mois", "Années"])(
    "shows no raw key, id or missing number in « %s »",
    async (view) => {
      const scenario = exampleScenario(name);
      const { container } = await open(scenario);
      click(view, container, "tab");
      openAll(container);
      const text = container.textContent ?? "";
      expect(text).not.toMatch(/NaN|null|undefined|Infinity|projection\.|\{\{/);
      const words = new Set(text.match(/[a-z]+(?:_[a-z0-9]+)+/g));
      expect(everyId(scenario).filter((id) => words.has(id))).toEqual([]);
      for (const table of within(container).queryAllByRole("table")) {
        expect(table.querySelector("caption")?.textContent).not.toBe("");
        for (const head of table.querySelectorAll("th")) {
          expect(head.getAttribute("scope")).toMatch(/^(row|col|rowgroup|colgroup)$/);
        }
      }
    },
  );
});

test("every stage has its column, and every measure of a stage its row", async () => {
  const scenario = exampleScenario();
  const { container } = await open(scenario);
  click("Étapes", container, "tab");
  const table = screen.getByRole("table", { name: "Mesures de chaque étape, sommes sur ses mois" });
  const heads = within(table).getAllByRole("columnheader");
  expect(heads.slice(1).map((head) => head.textContent)).toEqual(
    scenario.stages.map((stage) => `${stage.name} ${stage.months} mois`),
  );
  const rows = [...table.querySelectorAll("tbody tr:not(:first-child)")];
  expect(rows.length).toBe(15);
  for (const row of rows) expect(row.querySelectorAll("td")).toHaveLength(scenario.stages.length);
});

test("a word says its definition at a press, and gives the focus back", async () => {
  const { container } = await open(small);
  click("Étapes", container, "tab");
  const word = screen.getAllByRole("button", { name: "Marge de sécurité" })[0] as HTMLElement;
  word.focus();
  fireEvent.click(word);
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain("avant de passer sous le seuil de rentabilité");
  click("Fermer la définition", dialog);
  await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await vi.waitFor(() => expect(document.activeElement).toBe(word));
});

test("a figure opens on its line, its item, and the assumption with its note", async () => {
  const scenario = structuredClone(small);
  Object.assign(scenario.services?.[0] ?? {}, {
    about: { price: { note: "Tarif du voisin", source: "Devis", state: "quote" } },
  });
  await open(scenario);
  click("Étapes", document.body, "tab");
  click(/Détail.*Recettes propres, Suite/);
  expect(drawer().textContent).toContain("3\u202f000\u00a0€");
  click("Recettes propres", drawer());
  expect(drawer().textContent).toContain("Étape «\u00a0Suite\u00a0»");
  click("Colis", drawer());
  const [price] = within(drawer()).getAllByRole("article");
  expect(price?.textContent).toContain("2,5");
  expect(price?.textContent).toContain("devis");
  expect(price?.textContent).toContain("Tarif du voisin");
  click(/Retour à.*Recettes propres/, drawer());
  click(/Retour à/, drawer());
  expect(within(drawer()).queryByRole("button", { name: /Retour/ })).toBeNull();
});

test("a line opens on one month of it", async () => {
  await open(small);
  act(() => openDrawer({ kind: "line", line: "charges", stage: "suite" }));
  click("octobre\u00a02027", drawer());
  expect(drawer().textContent).toContain("octobre\u00a02027");
  click("Charges fixes", drawer());
  expect(drawer().textContent).toContain("300\u00a0€");
});

test("what a balance is made of is followed from the start", async () => {
  await open(small);
  act(() => openDrawer({ kind: "line", line: "cash" }));
  click("Flux avant financements", drawer());
  expect(drawer().textContent).toContain("Du début à ");
});

test("a balance in one month is the one before it and the month's movements", async () => {
  await open(small);
  act(() => openDrawer({ kind: "line", line: "cash", month: 2 }));
  const before = within(drawer()).getByRole("button", { name: /Solde à la fin.*février/ });
  expect(before).toBeTruthy();
  click("Flux avant financements", drawer());
  // 250 € of sales and 100 € of rent in that month alone.
  expect(drawer().textContent).toContain("150\u00a0€");
  expect(drawer().textContent).not.toContain("Du début à");
});

test("a formula leads to the shared assumptions that it names", async () => {
  const scenario: Scenario = {
    ...structuredClone(small),
    drivers: [{ id: "tarif_base", name: "Tarif de base", value: 2, note: "Vu au marché" }],
  };
  Object.assign(scenario.services?.[0] ?? {}, { price: "= tarif_base * 1.5" });
  await open(scenario);
  act(() => openDrawer({ kind: "item", line: "ownRevenue", id: "colis" }));
  const cards = within(drawer())
    .getAllByRole("article")
    .map((card) => card.textContent ?? "");
  expect(cards.find((card) => card.startsWith("Prix"))).toContain("= tarif_base * 1.5");
  expect(cards.find((card) => card.includes("Tarif de base"))).toContain("Vu au marché");
});

test("an edit shows what it moved, in a word, and undoing shows it moved back", async () => {
  await open(small);
  const strip = screen.getByRole("region", { name: "L’essentiel" });
  const coverage = () => within(strip).getByRole("button", { name: /Autofinancement/ }).textContent;
  expect(coverage()).not.toContain("points");
  act(() => void setValue("services.colis.price", 3));
  expect(coverage()).toContain("(mieux)");
  expect(within(strip).getByRole("status").textContent).toContain("Autofinancement");
  act(() => undo());
  expect(coverage()).toContain("(moins bien)");
});

test("a value that stops the run leaves the last figures, marked, and says why", async () => {
  await open(small);
  const before = screen.getByRole("button", { name: /Autofinancement/ }).textContent;
  act(() => void setValue("services.colis.price", "= 10 / (6 - t)"));
  await screen.findByText(/La dernière modification empêche le calcul/);
  expect(screen.getAllByText("Chiffres d’avant la modification").length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: /Autofinancement/ }).textContent).toBe(before);
  const stopped = screen.getByRole("button", { name: "Corriger l’hypothèse" }).parentElement;
  expect(stopped?.textContent).toMatch(/Prix \(Colis\).*juillet.2027/);
  act(() => undo());
  await vi.waitFor(() => expect(screen.queryByText("Chiffres d’avant la modification")).toBeNull());
});

test("charts are pictures with a sentence, and can be read month by month", async () => {
  const { container } = await open(small);
  const sentences = screen.getAllByRole("img").map((image) => image.getAttribute("alt"));
  expect(sentences).toHaveLength(3);
  expect(sentences[0]).toContain("Recettes propres\u202f: 250\u00a0€ le premier mois");
  const [slider] = within(container).getAllByRole("slider");
  fireEvent.change(slider as HTMLElement, { target: { value: "7" } });
  expect(slider?.getAttribute("aria-valuetext")).toBe(
    "août\u00a02027, Suite\u202f: Recettes propres 250\u00a0€, Aides 0\u00a0€, Total des charges 300\u00a0€",
  );
});

test("the whole projection is in English too", async () => {
  await open(small);
  act(() => setLanguage("en"));
  expect(screen.getByRole("tab", { name: "Summary" })).toBeDefined();
  expect(screen.getByRole("region", { name: "The essentials" }).textContent).toContain(
    "Break-even",
  );
});
