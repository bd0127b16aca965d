import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { MantineProvider } from "@mantine/core";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import { type Issue, parseScenario } from "../../src/scenario";
import { setValue, store } from "../../src/state";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { Library } from "../../src/ui/library";
import { theme } from "../../src/ui/parts/theme";
import { Header } from "../../src/ui/shell/Header";
import { NoticeLine } from "../../src/ui/shell/NoticeLine";
import { RefusedFiles } from "../../src/ui/shell/RefusedFiles";
import { VariantBar } from "../../src/ui/shell/VariantBar";
import { small } from "../state/scenario";
import { emptyShelf, shelf } from "../state/shelf";

vi.mock(import("../../src/storage"), async (original) => {
  const { shelfCalls } = await import("../state/shelf");
  return { ...(await original()), ...shelfCalls };
});

startTexts("fr");

function draw(children: ReactNode) {
  return render(
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false}>
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    </MantineProvider>,
  );
}

function priceNow(): unknown {
  return store.getState().open?.base.services?.[0]?.price;
}

beforeEach(async () => {
  emptyShelf();
  store.setState(store.getInitialState(), true);
  await i18n.changeLanguage("fr");
});

afterEach(cleanup);

test("the name is edited in the header, and undone by name", () => {
  show(fresh({ kind: "kept" }, small, null));
  draw(<Header />);
  const name = screen.getByRole("textbox", { name: "Nom du scénario" });
  fireEvent.change(name, { target: { value: "  Colis du bourg " } });
  fireEvent.blur(name);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Colis du bourg");
  fireEvent.click(screen.getByRole("button", { name: /^Annuler\s: nom du scénario$/ }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Essai");
  expect(screen.getByRole("button", { name: /^Rétablir\s: nom du scénario$/ })).toBeTruthy();
});

test("an empty name is not taken, and Escape gives the name back", () => {
  show(fresh({ kind: "kept" }, small, null));
  draw(<Header />);
  const name = screen.getByRole("textbox", { name: "Nom du scénario" });
  fireEvent.change(name, { target: { value: " " } });
  fireEvent.blur(name);
  fireEvent.change(name, { target: { value: "Autre" } });
  fireEvent.keyDown(name, { key: "Escape" });
  fireEvent.blur(name);
  expect(store.getState().open?.base.meta.name).toBe("Essai");
});

test("Ctrl + Z undoes the edit, but is left to a field that holds unfinished typing", () => {
  show(fresh({ kind: "kept" }, small, null));
  draw(<Header />);
  setValue("services.colis.price", 3);
  const name = screen.getByRole("textbox", { name: "Nom du scénario" });
  fireEvent.input(name, { target: { value: "Ess" } });
  expect(fireEvent.keyDown(name, { key: "z", ctrlKey: true })).toBe(true);
  expect(priceNow()).toBe(3);
  fireEvent.blur(name);
  fireEvent.focusOut(name);
  setValue("services.colis.price", 4);
  expect(fireEvent.keyDown(name, { key: "z", ctrlKey: true })).toBe(false);
  expect(priceNow()).toBe(3);
  fireEvent.keyDown(document.body, { key: "Z", metaKey: true, shiftKey: true });
  expect(priceNow()).toBe(4);
  fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  fireEvent.keyDown(document.body, { key: "y", ctrlKey: true });
  expect(priceNow()).toBe(4);
});

test("what was undone is said with the name of what changed", () => {
  show(fresh({ kind: "kept" }, small, null));
  draw(
    <>
      <Header />
      <NoticeLine />
    </>,
  );
  setValue("services.colis.price", 3);
  fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  expect(screen.getByText(/Annulé/).textContent).toMatch(/^Annulé\s: prix, Colis/);
});

test("a variant says that edits are made to it, and becomes a scenario of its own", () => {
  show(fresh({ kind: "kept" }, small, null));
  draw(
    <>
      <Header />
      <VariantBar />
    </>,
  );
  const choice = screen.getByRole("combobox", { name: "Variante affichée" });
  fireEvent.change(choice, { target: { value: "haute" } });
  expect(screen.getByText(/Vous modifiez la variante «\sPrix haut\s»/)).toBeTruthy();
  expect(screen.getByRole("textbox", { name: "Nom du scénario" }).hasAttribute("readonly")).toBe(
    true,
  );
  fireEvent.click(screen.getByRole("button", { name: "En faire un scénario à part" }));
  expect(store.getState().open?.base.meta.name).toBe("Essai – Prix haut");
  expect(priceNow()).toBe(4);
  expect(screen.queryByRole("combobox", { name: "Variante affichée" })).toBeNull();
});

test("the language changes every sentence and the page's own language", async () => {
  show(fresh({ kind: "kept" }, small, null));
  draw(<Header />);
  fireEvent.click(screen.getByRole("button", { name: /English/ }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy());
  expect(document.documentElement.lang).toBe("en");
});

function faults(text: string): readonly Issue[] {
  const parsed = parseScenario(text);
  return parsed.ok ? [] : parsed.issues;
}

test("refused files are listed with path, found and expected, a hundred faults at most", () => {
  const wrong = faults('{"format":"palier/scenario","version":1,"start":3,"stages":[]}');
  const first = wrong[0];
  if (!first) throw new Error("no fault");
  store.setState({
    refusals: [
      { file: "a.json", issues: wrong },
      { file: "b.json", issues: Array.from({ length: 1234 }, () => first) },
      { file: "c.json", issues: [] },
    ],
  });
  draw(<RefusedFiles />);
  const dialog = screen.getByRole("dialog", { name: "3 fichiers n’ont pas pu être ouverts" });
  const [a, b, c] = ["a.json", "b.json", "c.json"].map((name) => {
    const section = within(dialog).getByRole("heading", { name }).parentElement;
    if (!section) throw new Error("no section");
    return within(section);
  });
  expect(a?.getByText("start").nextSibling).toBeNull();
  expect(a?.getByText("start").closest("dl")?.textContent).toContain("Trouvé3Attendu");
  expect(b?.getAllByRole("listitem")).toHaveLength(100);
  expect(b?.getByText(/sur 1 234/)).toBeTruthy();
  expect(c?.getByText(/n’a pas pu être lu/)).toBeTruthy();
  fireEvent.click(within(dialog).getByRole("button", { name: "Fermer ce message" }));
  expect(store.getState().refusals).toEqual([]);
});

test("the start page shows each example with its stages, and opens it", async () => {
  draw(<Library />);
  const cards = await screen.findAllByRole("list", { name: "Étapes du projet" });
  expect(cards.length).toBeGreaterThanOrEqual(4);
  for (const card of cards) {
    expect(within(card).getAllByRole("listitem").length).toBeGreaterThanOrEqual(3);
  }
  const [open] = screen.getAllByRole("button", { name: /^Ouvrir cet exemple/ });
  if (!open) throw new Error("no example");
  fireEvent.click(open);
  await waitFor(() => expect(store.getState().view).toBe("scenario"));
  expect(store.getState().results.plan).not.toBeNull();
});

test("a kept scenario is removed, and put back", async () => {
  const record = {
    key: "k",
    scenarioId: small.meta.id,
    name: "Essai",
    territory: "Le Vallon",
    text: "",
    changedAt: "2026-11-23T10:00:00.000Z",
  };
  shelf.records.set("k", record);
  draw(<Library />);
  fireEvent.click(await screen.findByRole("button", { name: /^Retirer/ }));
  const back = await screen.findByRole("button", { name: "Le remettre" });
  expect(shelf.records.size).toBe(0);
  fireEvent.click(back);
  await screen.findByRole("button", { name: /^Retirer/ });
  expect([...shelf.records.values()]).toEqual([record]);
});

test("a browser that keeps nothing is said on the start page", async () => {
  shelf.fault = "refused";
  draw(<Library />);
  expect(await screen.findByText(/ne permet pas de garder/)).toBeTruthy();
});
