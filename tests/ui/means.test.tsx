import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import { listFigures, type Scenario } from "../../src/scenario";
import { store, undo } from "../../src/state";
import { type Subject, showSubject } from "../../src/ui/assumptions/place";
import { everyKind } from "./everyKind";
import {
  choose,
  inVariant,
  itemNamed,
  openAssumptions,
  plainText,
  press,
  shownScenario,
  typeIn,
} from "./openAssumptions";

beforeEach(() => startTexts("fr"));
afterEach(cleanup);

/** Opens the settings of an item. */
function change(name: string) {
  press(itemNamed(name).getByRole("button", { name: new RegExp(`^Modifier\\s: ${name}$`) }));
  return itemNamed(name);
}

function pageText(): string {
  return plainText(document.body.textContent);
}

const bare: Scenario = {
  format: "palier/scenario",
  version: 1,
  meta: { id: "6f1d3a80-4a52-4a0e-9d6b-0c4a6b8f2e11", name: "Essai" },
  start: "2027-03",
  organisation: { legalForm: "association" },
  stages: [{ id: "test", name: "Test", months: 6 }],
};

describe("each list is added to from nothing, with figures that hold", () => {
  const adds: [Subject, string, string, keyof Scenario][] = [
    ["team", "Ajouter un poste salarié", "Nouveau poste", "staff"],
    ["team", "Ajouter des bénévoles", "Nouvelle équipe bénévole", "volunteers"],
    ["team", "Ajouter une présence à assurer", "Nouvelle présence", "presence"],
    ["costs", "Ajouter des frais généraux", "Nouveaux frais", "overheads"],
    ["costs", "Ajouter un investissement", "Nouvel investissement", "investments"],
    ["costs", "Ajouter une contribution en nature", "Nouvelle contribution", "inKind"],
    ["funding", "Une subvention", "Nouvelle subvention", "funding"],
    ["funding", "Une aide versée sur dépenses", "Nouvelle aide sur dépenses", "funding"],
    ["funding", "Un emprunt", "Nouvel emprunt", "funding"],
    ["funding", "Des fonds propres", "Nouvel apport", "funding"],
    ["funding", "Un don", "Nouveau don", "funding"],
  ];

  test.each(adds)("%s: %s", (subject, label, name, list) => {
    openAssumptions(bare, subject);
    expect(pageText()).toMatch(/Ce scénario n’a (ni|pas)/);
    press(screen.getByRole("button", { name: label }));
    expect(shownScenario()[list]).toHaveLength(1);
    expect(store.getState().results).toMatchObject({ issue: null, isStale: false });
    const figures = listFigures(shownScenario()).filter(({ path }) => path.startsWith(list));
    expect(figures.length).toBeGreaterThan(0);
    for (const { said } of figures) expect(said.state).toBe("to_confirm");
    if (name === "Nouvelle subvention") {
      const mark = { name: /^à confirmer\s: Mois du versement 1$/ };
      expect(itemNamed(name).getByRole("button", mark)).toBeTruthy();
    }
    const brings = figures.filter(({ path }) => /^funding\.\w+\.(amount|rate)$/.test(path));
    expect(
      brings.filter(({ value, field }) => value !== 0 && field !== "funding.loanRate"),
    ).toEqual([]);
    expect(Math.max(...(store.getState().results.plan?.ledger.lines.cash ?? [1]))).toBeLessThan(1);
    const field = itemNamed(name).getByLabelText("Nom");
    expect(document.activeElement).toBe(field);
    expect((field as HTMLInputElement).selectionEnd).toBe(name.length);
    typeIn(field, "Autre nom");
    expect(itemNamed("Autre nom")).toBeTruthy();
    act(() => undo());
    act(() => undo());
    expect(shownScenario()).toEqual(bare);
  });

  test("a variant shows no way to add, and no empty heading", () => {
    const variants = [{ id: "prudent", name: "Prudent", changes: [] }];
    openAssumptions({ ...bare, variants }, "team");
    inVariant();
    for (const subject of ["team", "costs", "funding"] as const) {
      act(() => showSubject(subject));
      expect(screen.queryByRole("button", { name: /^(Ajouter|Une? |Des )/ })).toBeNull();
      expect(screen.queryByRole("heading", { level: 4 })).toBeNull();
    }
  });
});

describe("the team", () => {
  test("is paid, and lasts, as chosen", () => {
    openAssumptions(everyKind, "team");
    const item = change("Animatrice");
    choose(item.getByLabelText("Paiement"), "hourly");
    choose(item.getByLabelText("Jusqu’à l’étape"), "xq_test");
    expect(shownScenario().staff?.[0]).toMatchObject({ pay: "hourly", until: "xq_test" });
    choose(item.getByLabelText("De l’étape"), "xq_suite");
    expect(shownScenario().staff?.[0]).toMatchObject({ from: "xq_suite", until: "xq_suite" });
  });

  test("has volunteers whose hours count or not", () => {
    openAssumptions(everyKind, "team");
    choose(change("Amis").getByLabelText("Rôle de leurs heures"), "yes");
    expect(shownScenario().volunteers?.[0]?.capacity).toBe(true);
    expect(pageText()).toContain("Leurs heures font le travail des services");
  });

  test("that is an aid's only spending stays, with a sentence that says why", () => {
    const funding = (everyKind.funding ?? []).map((one) =>
      one.kind === "reimbursement" ? { ...one, eligible: ["xq_anim"] } : one,
    );
    openAssumptions({ ...everyKind, funding }, "team");
    const item = change("Animatrice");
    press(item.getByRole("button", { name: "Retirer" }));
    expect(plainText(item.getByRole("alert").textContent)).toBe(
      "C’est la seule dépense que retient « LEADER » : choisissez-lui d’abord une autre dépense, ou retirez cette aide.",
    );
    expect(shownScenario().staff).toHaveLength(1);
  });
});

describe("the hours, month by month", () => {
  test("are a table under the stages, with a sentence on the worst month, live", () => {
    openAssumptions(everyKind, "team");
    const table = screen.getByRole("table", { name: /^Heures, mars\s2027 à février\s2028$/ });
    const rows = within(table).getAllByRole("row");
    expect(within(rows[0] as HTMLElement).getByText("Suite")).toBeTruthy();
    expect(within(table).getByRole("columnheader", { name: /^mars.2027/ })).toBeTruthy();
    expect(pageText()).toMatch(/Des heures manquent pendant \d+ mois sur 18\./);
    expect(table.querySelectorAll("[data-load=short]").length).toBeGreaterThan(0);
    typeIn(screen.getByLabelText("Heures payées, dès « Test léger »"), "900");
    typeIn(screen.getByLabelText("Heures payées, dès « Suite »"), "900");
    expect(pageText()).toMatch(/Les heures suffisent tous les mois\. Le plus chargé est/);
    expect(document.querySelectorAll("td[data-load=short]")).toHaveLength(0);
  });

  test("are told part by part when asked for", () => {
    openAssumptions(everyKind, "team");
    const heads = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
    expect(new Set(heads())).toEqual(
      new Set(["Étape", "Mois", "Nécessaires", "Disponibles", "Reste"]),
    );
    fireEvent.click(screen.getByLabelText("Détailler les heures"));
    expect(heads()).toEqual(expect.arrayContaining(["Présence", "Tournées", "Bénévoles"]));
  });

  test("are not shown where there are none", () => {
    openAssumptions(bare, "team");
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("a cost", () => {
  test("has an account chosen in words, or typed in digits", () => {
    openAssumptions(everyKind, "costs");
    const item = change("Local");
    const account = () => shownScenario().overheads?.[0]?.account;
    choose(item.getByLabelText("Compte"), "613");
    expect(account()).toBe("613");
    expect(pageText()).toContain("Loyers et locations (613)");
    choose(item.getByLabelText("Compte"), "other");
    const digits = item.getByLabelText("Numéro du compte");
    typeIn(digits, "loyer");
    expect(item.getByRole("alert").textContent).toMatch(/chiffres/);
    expect(account()).toBe("613");
    typeIn(digits, "6132");
    expect(account()).toBe("6132");
    expect(item.queryByRole("alert")).toBeNull();
  });

  test("follows the growth of costs or not; an asset is bought in a stage", () => {
    openAssumptions(everyKind, "costs");
    choose(change("Local").getByLabelText("Évolution"), "no");
    expect(shownScenario().overheads?.[0]?.indexed).toBe(false);
    choose(change("Vélo cargo").getByLabelText("Étape"), "xq_suite");
    expect(shownScenario().investments?.[0]?.stage).toBe("xq_suite");
    choose(change("Salle").getByLabelText("Nature"), "875");
    expect(shownScenario().inKind?.[0]?.account).toBe("875");
  });
});

describe("a grant", () => {
  function grant() {
    const [first] = shownScenario().funding ?? [];
    if (first?.kind !== "grant") throw new Error("no grant");
    return first;
  }

  test("is for an investment or running costs; its note goes with what it was about", () => {
    const funding = (everyKind.funding ?? []).map((one) =>
      one.kind === "grant" ? { ...one, use: "xq_velo", about: { use: { note: "Devis" } } } : one,
    );
    openAssumptions({ ...everyKind, funding }, "funding");
    const item = change("Région");
    expect(item.queryByLabelText("Jusqu’à l’étape")).toBeNull();
    choose(item.getByLabelText("Objet"), "");
    expect(grant()).not.toHaveProperty("use");
    expect(grant()).not.toHaveProperty("about");
    choose(item.getByLabelText("Jusqu’à l’étape"), "xq_suite");
    choose(item.getByLabelText("Avancement"), "signed");
    choose(item.getByLabelText("Financeur"), "private");
    expect(grant()).toMatchObject({ to: "xq_suite", status: "signed", funder: "private" });
    choose(item.getByLabelText("Jusqu’à l’étape"), "");
    expect(grant()).not.toHaveProperty("to");
  });

  test("has its payments told in words: when planned, when received", () => {
    openAssumptions(everyKind, "funding");
    const item = itemNamed("Région");
    const texts = item.getAllByRole("listitem").map(({ textContent }) => plainText(textContent));
    expect(texts[0]).toContain("Versement 1 : 7 200 € (60 %), en avril 2027");
    expect(texts[1]).toContain(
      "Versement 2 : 4 800 € (40 %), prévu en novembre 2027, reçu en janvier 2028",
    );
    typeIn(item.getByLabelText("Retard du versement 2"), "1 à 4");
    expect(pageText()).toContain("prévu en novembre 2027, reçu entre décembre 2027 et mars 2028");
    typeIn(item.getByLabelText("Mois du versement 1"), "40");
    expect(pageText()).toContain("cet argent n’entre pas dans la trésorerie du plan");
  });

  test("gains and loses payments, whose shares always make one", async () => {
    openAssumptions(everyKind, "funding");
    const item = itemNamed("Région");
    press(item.getByRole("button", { name: "Ajouter un versement" }));
    expect(grant().payments.map(({ share }) => share)).toEqual([0.6, 0.2, 0.2]);
    await waitFor(() =>
      expect(document.activeElement).toBe(item.getByLabelText("Part du versement 3")),
    );
    typeIn(item.getByLabelText("Part du versement 1"), "50");
    expect(grant().payments.map(({ share }) => share)).toEqual([0.5, 0.2, 0.3]);
    press(item.getByRole("button", { name: "Retirer le versement 2" }));
    expect(grant().payments.map(({ share }) => share)).toEqual([0.5, 0.5]);
    await waitFor(() =>
      expect(document.activeElement).toBe(item.getByLabelText("Part du versement 2")),
    );
    press(item.getByRole("button", { name: "Retirer le versement 2" }));
    expect(item.queryByRole("button", { name: /^Retirer le versement/ })).toBeNull();
    for (let step = 0; step < 4; step++) act(() => undo());
    expect(shownScenario()).toEqual(everyKind);
  });
});

test("in a variant, payments are its own change", () => {
  openAssumptions(everyKind, "funding");
  inVariant();
  press(itemNamed("Région").getByRole("button", { name: "Ajouter un versement" }));
  const { open } = store.getState();
  expect(open?.base.funding).toEqual(everyKind.funding);
  expect(open?.base.variants?.[0]?.changes.map(({ path }) => path)).toEqual([
    "services.xq_colis.price",
    "funding.xq_region.payments",
  ]);
  expect(itemNamed("Région").getByLabelText("Part du versement 3")).toBeTruthy();
});

describe("an aid paid on spending", () => {
  function eligible() {
    const aid = shownScenario().funding?.find(({ kind }) => kind === "reimbursement");
    return aid?.kind === "reimbursement" ? aid.eligible : [];
  }

  test("covers groups, or people and costs by their names, one at least", () => {
    openAssumptions(everyKind, "funding");
    const item = change("LEADER");
    expect(item.queryByLabelText("Animatrice")).toBeNull();
    fireEvent.click(item.getByLabelText("Local"));
    expect(eligible()).toEqual(["staff"]);
    fireEvent.click(item.getByLabelText("Tous les salaires"));
    expect(eligible()).toEqual(["xq_anim"]);
    fireEvent.click(item.getByLabelText("Animatrice"));
    expect(eligible()).toEqual(["xq_anim"]);
    expect(item.getByRole("alert").textContent).toBe(
      "Une aide versée sur dépenses en retient au moins une.",
    );
    fireEvent.click(item.getByLabelText("Les kilomètres des tournées"));
    expect(item.queryByRole("alert")).toBeNull();
    expect(eligible()).toEqual(["xq_anim", "routes"]);
    expect(pageText()).toContain("Animatrice, les tournées");
  });
});

test("a loan says what it is repaid a month, and what it costs", () => {
  openAssumptions(everyKind, "funding");
  const item = itemNamed("Prêt d’honneur");
  // 8,000 at 2 % over 30 months after 6 of interest alone: 273.61 a month by the closed form, 288 in all.
  expect(pageText()).toContain(
    "À rembourser : 274 € par mois pendant 30 mois (octobre 2027 à mars 2030) ; avant cela, 13 € d’intérêts par mois. Les intérêts coûtent 288 € en tout.",
  );
  typeIn(item.getByLabelText("Taux d’intérêt"), "0");
  expect(pageText()).toContain("267 € par mois pendant 30 mois");
  expect(pageText()).toContain("C’est un prêt sans intérêts.");
  typeIn(item.getByLabelText("Différé de remboursement"), "35");
  expect(pageText()).toContain("À rembourser : 8 000 € en une fois, en mars 2030");
});

test("English has its words", async () => {
  startTexts("en");
  await act(async () => {
    store.setState({ language: "en" });
    await i18n.changeLanguage("en");
  });
  openAssumptions(everyKind, "funding");
  act(() => store.setState({ language: "en" }));
  expect(pageText()).toContain("To repay: €274 a month for 30 months");
  expect(pageText()).toContain("Payment 2: €4,800 (40%), planned in November 2027");
  act(() => showSubject("team"));
  expect(pageText()).toContain("Hours, March 2027 to February 2028");
});
