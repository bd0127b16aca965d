import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTexts } from "../../src/locales";
import { type ItemList, listFigures } from "../../src/scenario";
import { store, undo } from "../../src/state";
import { namedTable } from "../../src/units";
import type { Subject } from "../../src/ui/assumptions/place";
import { editWords } from "../../src/ui/shell/editWords";
import { small } from "../state/scenario";
import { openAssumptions, plainText, press, shownScenario } from "./openAssumptions";

beforeEach(() => startTexts("fr"));
afterEach(cleanup);

/** Pastes a table on a button, as Control+V does. */
function paste(on: HTMLElement, text: string) {
  fireEvent.paste(on, { clipboardData: { getData: () => text } });
}

const preview = () => within(screen.getByRole("region", { name: /^Coller dans/ }));
const costs =
  "Frais\tMontant\tNote\nLoyer\t1 450,50 €\tBail signé\nAssurance\t45\t\nEau\t20 à 40\t";

describe("a table pasted into a list", () => {
  test("is shown, then adds its rows in one edit that is taken back in one", () => {
    openAssumptions(small, "costs");
    const before = shownScenario();
    paste(screen.getByRole("button", { name: "Ajouter des frais généraux" }), costs);
    expect(shownScenario()).toBe(before);
    const rows = preview()
      .getAllByRole("row")
      .map((row) => plainText(row.textContent));
    expect(rows[1]).toContain("titre, laissé de côté");
    expect(rows[2]).toBe("LoyerBail signé1 450,50 €1 450,5");
    press(preview().getByRole("button", { name: "Ajouter ces 3 lignes" }));
    const added = (shownScenario().overheads ?? []).slice(before.overheads?.length ?? 0);
    expect(added).toMatchObject([
      { name: "Loyer", amount: 1450.5, note: "Bail signé" },
      { name: "Assurance", amount: 45 },
      { name: "Eau", amount: { dist: "pert", min: 20, max: 40 } },
    ]);
    const label = store.getState().open?.history.past.at(-1)?.label;
    expect(label && editWords(label, "fr")).toBe("ajout de 3 frais");
    act(() => undo());
    expect(shownScenario()).toEqual(before);
  });

  test("is read from a text area too; what cannot be read is shown, and nothing changes unasked", () => {
    openAssumptions(small, "costs");
    const before = shownScenario();
    press(screen.getByRole("button", { name: /^Coller un tableau\s: Les frais/ }));
    const field = screen.getByLabelText(/^Un tableau copié d’un tableur/);
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: "Loyer seul" } });
    press(screen.getByRole("button", { name: "Lire le tableau" }));
    expect(screen.getByRole("alert").textContent).toContain("Il faut deux ou trois colonnes");
    fireEvent.change(field, { target: { value: "Loyer\t450\nEau\tpeu\n\t30" } });
    press(screen.getByRole("button", { name: "Lire le tableau" }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(plainText(preview().getByRole("status").textContent)).toBe(
      "2 cases n’ont pas pu être lues : rien n’est changé pour le moment.",
    );
    expect(preview().getByText("Cette ligne n’a pas de nom.")).toBeTruthy();
    expect(preview().queryByRole("button", { name: "Ajouter cette ligne" })).toBeNull();
    expect(shownScenario()).toBe(before);
    expect(preview().getByRole("button", { name: "Ajouter seulement la ligne lue" })).toBeTruthy();
    press(preview().getByRole("button", { name: "Corriger le tableau" }));
    const again = screen.getByLabelText<HTMLTextAreaElement>(/^Un tableau copié d’un tableur/);
    expect(document.activeElement).toBe(again);
    expect(again.value).toBe("Loyer\t450\nEau\tpeu\n\t30");
    fireEvent.change(again, { target: { value: "Loyer\t450\nEau\tpeu" } });
    press(screen.getByRole("button", { name: "Lire le tableau" }));
    press(preview().getByRole("button", { name: "Ajouter seulement la ligne lue" }));
    expect(shownScenario().overheads?.at(-1)).toMatchObject({ name: "Loyer", amount: 450 });
  });

  const others: [Subject, RegExp, ItemList, string][] = [
    ["services", /^Coller un tableau\s: Les services/, "services", "price"],
    ["services", /^Coller un tableau\s: Les publics/, "segments", "population"],
    ["context", /^Coller un tableau\s: Hypothèses/, "drivers", "value"],
    ["team", /^Coller un tableau\s: Les salariés/, "staff", "hours"],
    ["costs", /^Coller un tableau\s: Les investissements/, "investments", "amount"],
    ["funding", /^Coller un tableau de subventions$/, "funding", "amount"],
    ["funding", /^Coller un tableau de dons$/, "funding", "amount"],
  ];

  test.each(others)("fills %s %s: %s", (subject, name, list, key) => {
    openAssumptions(small, subject);
    press(screen.getByRole("button", { name }));
    const field = screen.getByLabelText(/^Un tableau copié d’un tableur/);
    fireEvent.change(field, { target: { value: "Month\t12\nMairie\t30" } });
    press(screen.getByRole("button", { name: "Lire le tableau" }));
    press(preview().getByRole("button", { name: "Ajouter ces 2 lignes" }));
    const added = shownScenario()[list]?.slice(-2) ?? [];
    expect(added).toMatchObject([
      { name: "Month", [key]: 12 },
      { name: "Mairie", [key]: 30 },
    ]);
    for (const { path, said } of listFigures(shownScenario())) {
      if (!added.some(({ id }) => path.startsWith(`${list}.${id}.`))) continue;
      expect(said.state).toBe(path.endsWith(`.${key}`) ? undefined : "to_confirm");
    }
  });
});

test("a named table is two or three columns, names first unless the figures stand there", () => {
  expect(
    namedTable([
      ["2 vélos", "800"],
      ["", ""],
      ["Local", "300"],
    ]),
  ).toMatchObject({
    names: ["2 vélos", "Local"],
    figures: { cells: ["800", "300"], isTitled: false },
  });
  expect(namedTable([["800", "Vélo", "neuf"]])).toMatchObject({
    names: ["Vélo"],
    figures: { cells: ["800"] },
    notes: ["neuf"],
  });
  expect(namedTable([["Vélo"]])).toBeNull();
  expect(namedTable([["a", "1", "2", "3"]])).toBeNull();
});
