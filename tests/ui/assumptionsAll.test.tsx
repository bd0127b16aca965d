import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import { parseScenario, type Scenario, type Service } from "../../src/scenario";
import { redo, setSaid, store, undo } from "../../src/state";
import { chosenRows, isOfFigure, rowsOf } from "../../src/ui/assumptions/all/rows";
import { doubtsOf } from "../../src/ui/assumptions/all/doubts";
import { small } from "../state/scenario";
import { everyKind } from "./everyKind";
import {
  choose,
  openAssumptions,
  plainText,
  press,
  shownScenario,
  typeIn,
} from "./openAssumptions";

beforeAll(() => startTexts("fr"));
beforeEach(async () => {
  await i18n.changeLanguage("fr");
});
afterEach(cleanup);

// Plain selectors where the list is long: to look for a role there names every element of it.
const titles = () =>
  [...document.querySelectorAll('ul[aria-label="Hypothèses"] > li')].map((row) =>
    plainText(row.querySelector("label")?.textContent),
  );

const labels = () => [...document.querySelectorAll("label")];

function labelled(title: string): HTMLElement {
  const found = labels().filter(({ textContent }) => textContent === title);
  const control = found[0]?.control;
  if (found.length !== 1 || !control) throw new Error(`${found.length} fields « ${title} »`);
  return control;
}

async function openList(scenario: Scenario) {
  openAssumptions(scenario, "all");
  // The list is loaded when asked for, which takes its time on a busy machine.
  await screen.findByText("Ce qui manque", { selector: "h4" }, { timeout: 15_000 });
}

const pageText = () => plainText(document.body.textContent);
const weighed = () =>
  waitFor(() => expect(pageText()).toContain("Poids calculés."), { timeout: 15_000 });

describe("the rows", () => {
  test("are every figure and choice that the file gives, by name, under its subject", () => {
    const rows = rowsOf(everyKind, "fr");
    const named = new Map(rows.map((row) => [row.path, row]));
    expect(named.get("drivers.xq_tarif.value")?.title).toBe("Tarif horaire");
    expect(named.get("organisation.openingCash")).toMatchObject({
      title: "Trésorerie de départ",
      subject: "context",
    });
    expect(named.get("stages.xq_test.gate.criteria.xq_c1.threshold")?.title).toBe(
      "Seuil, Couverture",
    );
    expect(named.get("correlations.0.rho")?.title).toContain("Part réduite / Flux");
    expect(named.has("fiscalYearStart")).toBe(false);
    expect(named.get("services.xq_adhesion.account")?.title).toBe("Nature, Adhésions");
    expect(named.get("services.xq_colis.demand.kind")).toMatchObject({
      title: "Demande, Colis",
      value: "ramp",
      subject: "services",
    });
    expect(named.get("volunteers.xq_amis.capacity")?.title).toBe("Rôle, Amis");
    // What the file leaves out is no assumption of its own.
    expect(named.has("organisation.vat")).toBe(false);
    const paths = rows.map(({ path }) => path);
    expect(paths.slice(0, 3)).toEqual([
      "organisation.legalForm",
      "organisation.incomeTax",
      "organisation.openingCash",
    ]);
    expect(paths.indexOf("services.xq_colis.segment")).toBeLessThan(
      paths.indexOf("services.xq_colis.price"),
    );
    // A judgement is asked for as 1: there is nothing to know about it.
    expect(named.has("stages.xq_test.gate.criteria.xq_c3.threshold")).toBe(false);
    expect(rows.every(({ title }) => title !== "" && !title.includes("xq_"))).toBe(true);
  });

  test("are chosen by state, source, subject and words, accents or not, and sorted", () => {
    const scenario: Scenario = {
      ...small,
      overheads: [
        {
          id: "local",
          name: "Épicerie",
          from: "test",
          amount: { byStage: { test: 100, suite: 300 } },
          source: "Bail",
          about: { amount: { state: "to_confirm" }, "amount.byStage.suite": { state: "quote" } },
        },
      ],
    };
    const rows = rowsOf(scenario, "fr");
    const all = { shown: "all", subject: "all", search: "", sort: "file" } as const;
    const paths = (choices: object) =>
      chosenRows(rows, { ...all, ...choices }, (row) => row.path.length).map(({ path }) => path);
    expect(paths({ search: "epicerie" })).toEqual([
      "overheads.local.amount.byStage.test",
      "overheads.local.amount.byStage.suite",
    ]);
    // What is said of the whole is said of each stage that says nothing of its own.
    expect(paths({ shown: "to_confirm" })).toEqual(["overheads.local.amount.byStage.test"]);
    expect(paths({ shown: "unsourced" })).toEqual([
      "organisation.legalForm",
      "stages.test.months",
      "stages.suite.months",
      "services.colis.demand.kind",
      "services.colis.price",
      "services.colis.demand.perMonth",
    ]);
    expect(paths({ subject: "costs", search: "suite" })).toHaveLength(1);
    expect(paths({ sort: "state" })[0]).toBe("overheads.local.amount.byStage.test");
    expect(paths({ sort: "state" }).at(-1)).toBe("overheads.local.amount.byStage.suite");
    expect(paths({ sort: "weight" })[0]).toBe("overheads.local.amount.byStage.suite");
    expect(paths({ sort: "weight" }).slice(-2)).toEqual([
      "organisation.legalForm",
      "services.colis.demand.kind",
    ]);
  });
});

test("what is not there at all is told, and no more once it is", () => {
  const kinds = (scenario: Scenario) => doubtsOf(scenario).map(({ kind }) => kind);
  const bare = { ...small, services: [], overheads: [], variants: [] };
  expect(kinds(bare)).toEqual([
    "noService",
    "noTeam",
    "noOverhead",
    "noFunding",
    "noOpeningCash",
    "noGate",
    "noRange",
  ]);
  expect(kinds(everyKind)).toEqual([]);
});

/** Draws every row of the list. */
function showAll() {
  for (let more = true; more; ) {
    const button = screen.queryByText(/^Afficher l/);
    more = button !== null;
    if (button) press(button);
  }
}

describe("the list", () => {
  test("says what is missing, and what weighs most once it is known", async () => {
    await openList(small);
    expect(pageText()).toContain("9 hypothèses en tout : aucune à confirmer, 9 sans source.");
    expect(pageText()).toContain("Aucun financement");
    await weighed();
    // Ten percent of 18 months of 100 parcels at 2.50.
    expect(pageText()).toContain("Le plus lourd : Prix, Colis (± 450 € sur la trésorerie finale).");
    expect(pageText()).toMatch(
      /Pèse ± 450 € : de 2,25 à 2,75 €\/unité, la trésorerie finale passe de/,
    );
  });

  test("leads to the subject where something is missing", async () => {
    openAssumptions(small, "services");
    fireEvent.click(screen.getByRole("tab", { name: "Toutes" }));
    await screen.findByRole("heading", { name: "Ce qui manque" }, { timeout: 15_000 });
    press(screen.getByRole("button", { name: /^Aller à\s: Financements$/ }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Financements" })),
    );
    expect(screen.getByRole("tab", { name: "Financements" }).getAttribute("aria-selected")).toBe(
      "true",
    );
  });

  test("is edited in place, holds still meanwhile, and is sorted again when asked", async () => {
    await openList(small);
    await act(async () => setSaid("services.colis.price", "state", "to_confirm"));
    choose(labelled("Montrer"), "to_confirm");
    expect(titles()).toEqual(["Prix, Colis"]);
    typeIn(labelled("Prix, Colis"), "3");
    expect(shownScenario().services?.[0]).toMatchObject({
      price: 3,
      about: { price: { state: "estimated" } },
    });
    // It answers the question no more, and stays under the hands of who edits it.
    expect(titles()).toEqual(["Prix, Colis"]);
    press(screen.getByText("Ranger à nouveau"));
    expect(titles()).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Aucune hypothèse ne répond à ces choix.");
    act(() => undo());
    press(screen.getByText("Ranger à nouveau"));
    expect(titles()).toEqual(["Prix, Colis"]);
  });

  test("sorts by weight, tells old weights as such, and weighs anew", async () => {
    await openList(small);
    await weighed();
    choose(labelled("Ranger"), "weight");
    expect(titles()).toEqual([
      "Prix, Colis",
      "Volume, Colis",
      "Montant, dès « Suite », Local",
      "Durée, Test",
      "Montant, dès « Test », Local",
      "Durée, Suite",
      "TVA, Local",
      "Forme juridique",
      "Demande, Colis",
    ]);
    typeIn(labelled("Prix, Colis"), "5");
    expect(pageText()).toContain("avant la dernière modification");
    await weighed();
    expect(pageText()).not.toContain("avant la dernière modification");
    expect(pageText()).toContain("Pèse ± 900 €");
  });

  test("of a thousand figures is drawn page by page", async () => {
    const overheads = Array.from({ length: 500 }, (_, index) => ({
      id: `poste_${index}`,
      name: `Poste ${index}`,
      from: "test",
      amount: 10,
      vatRate: 0.2,
    }));
    await openList({ ...small, overheads, variants: [] });
    expect(pageText()).toMatch(/1 00. hypothèses/);
    expect(titles()).toHaveLength(30);
    press(screen.getByText("Afficher les 30 suivants"));
    expect(titles()).toHaveLength(60);
  });

  test("of a plan that a value stops says why nothing is weighed", async () => {
    await openList({
      ...small,
      variants: [],
      services: [{ ...(small.services?.[0] as Service), price: "=1 - t" }],
    });
    await waitFor(() => expect(pageText()).toContain("Une valeur arrête le calcul du plan"));
  });

  test("reads a shared assumption in percent where its unit says so, and others in their number", async () => {
    await openList({
      ...small,
      variants: [],
      drivers: [
        { id: "part", name: "Foyers clients", value: 0.3, unit: "part des foyers" },
        { id: "trajet", name: "Aller et retour", value: 2, unit: "trajet" },
      ],
    });
    const field = screen.getByLabelText<HTMLInputElement>("Foyers clients");
    expect(field.value).toBe("30");
    expect(pageText()).toContain("% des foyers");
    typeIn(field, "25");
    expect(shownScenario().drivers?.[0]?.value).toBe(0.25);
    expect(screen.getByText("trajets")).toBeTruthy();
    typeIn(screen.getByLabelText("Aller et retour"), "1");
    expect(screen.getByText("trajet")).toBeTruthy();
  });

  test("a threshold changed there renames its criterion, as in its place", async () => {
    const parsed = parseScenario(JSON.stringify(everyKind));
    if (!parsed.ok) throw new Error("refused");
    await openList(parsed.scenario);
    fireEvent.change(labelled("Chercher"), { target: { value: "seuil couverture" } });
    typeIn(screen.getByRole("textbox", { name: "Seuil, Couverture" }), "50 %");
    expect(shownScenario().stages[0]?.gate?.criteria[0]?.threshold).toBe(0.5);
    act(() => undo());
    act(() => redo());
    expect(shownScenario().stages[0]?.gate?.criteria[0]?.threshold).toBe(0.5);
  });

  test("changes a choice, with what is said of it, and a share of a grant with the others", async () => {
    const parsed = parseScenario(JSON.stringify(everyKind));
    if (!parsed.ok) throw new Error("refused");
    await openList(parsed.scenario);
    const search = (text: string) =>
      fireEvent.change(labelled("Chercher"), { target: { value: text } });
    search("demande colis");
    await act(async () => setSaid("services.xq_colis.demand.kind", "state", "to_confirm"));
    choose(screen.getByLabelText("Demande, Colis"), "constant");
    expect(shownScenario().services?.[0]).toMatchObject({
      demand: { kind: "constant", perMonth: 80 },
      about: { "demand.kind": { state: "estimated" } },
    });
    search("role amis");
    choose(screen.getByLabelText("Rôle, Amis"), "yes");
    expect(shownScenario().volunteers?.[0]?.capacity).toBe(true);
    search("part du versement");
    const [share] = screen.getAllByRole("textbox", { name: /^Part du versement 1/ });
    if (!share) throw new Error("no share");
    typeIn(share, "70");
    const grant = shownScenario().funding?.find(({ id }) => id === "xq_region");
    expect(grant).toMatchObject({ payments: [{ share: 0.7 }, { share: 0.3 }] });
    typeIn(share, "100");
    expect(pageText()).toContain("Cette part ne laisse rien");
  });

  test("of every kind of figure and choice stands in words, in both languages", async () => {
    const { organisation, services = [], staff = [], overheads = [], investments = [] } = everyKind;
    const chosen: Scenario = {
      ...everyKind,
      organisation: { ...organisation, vat: "monthly", hourPolicy: "ignore" },
      services: services.map((one) => ({ noise: "none", ...one })),
      staff: staff.map((one) => ({ ...one, pay: "hourly" })),
      overheads: overheads.map((one) => ({ ...one, account: "61322", indexed: false })),
      investments: investments.map((one) => ({ ...one, account: "2182" })),
      inKind: everyKind.inKind?.map((one) => ({ ...one, account: "875" })) ?? [],
      funding:
        everyKind.funding?.map((one) =>
          one.kind === "grant" ? { ...one, use: "xq_velo", status: "voted" } : one,
        ) ?? [],
    };
    await openList(chosen);
    showAll();
    const choices = rowsOf(chosen, "fr").filter((row) => !isOfFigure(row));
    expect(choices.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "services.xq_colis.route",
        "staff.xq_anim.pay",
        "overheads.xq_local.indexed",
        "funding.xq_region.use",
      ]),
    );
    const selects = new Map(labels().map((label) => [label.textContent, label.control]));
    for (const { path, title } of choices) {
      const select = selects.get(title);
      if (!(select instanceof HTMLSelectElement)) throw new Error(`no choice of ${title}`);
      const words = [...select.options].map(({ text }) => text);
      expect(select.selectedOptions, path).toHaveLength(1);
      expect(
        words.every((one) => one !== "" && !one.includes("xq_")),
        path,
      ).toBe(true);
    }
    const own = labelled("Compte, Local") as HTMLSelectElement;
    expect(own.selectedOptions[0]?.text).toBe("Loyers et locations (61322)");

    const inFrench = pageText();
    // Paper has nothing to press: what is said stands there whole.
    expect(inFrench).toContain("Note : Devis de la Poste");
    expect(inFrench).toContain("Source : Devis 12");
    // A formula is shown as it is written.
    expect(inFrench.replace(/= [^=]*?xq_\w+/g, "")).not.toContain("xq_");
    await act(() => i18n.changeLanguage("en"));
    act(() => store.setState({ language: "en" }));
    expect(pageText()).toContain("What is missing");
    const notes = document.querySelectorAll('button[aria-label^="Make a note"]');
    expect(notes.length).toBeGreaterThan(20);
  });
});
