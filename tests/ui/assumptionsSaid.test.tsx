import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import {
  addVariant,
  describeVariant,
  edit,
  removeItem,
  setSaid,
  setValue,
  store,
  undo,
} from "../../src/state";
import { editWords } from "../../src/ui/shell/editWords";
import { small } from "../state/scenario";
import { everyKind } from "./everyKind";
import {
  choose,
  itemNamed,
  openAssumptions,
  plainText,
  press,
  shownScenario,
} from "./openAssumptions";

beforeAll(() => startTexts("fr"));
beforeEach(async () => {
  await i18n.changeLanguage("fr");
});
afterEach(cleanup);

function openEditor(name: RegExp) {
  press(screen.getByRole("button", { name }));
  return within(screen.getByRole("group", { name: /note et source$/ }));
}

function write(field: HTMLElement, text: string) {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

const colis = () => shownScenario().services?.[0];

describe("what is said of a figure", () => {
  test("is written where it stands, and its word is then there for all to see", () => {
    openAssumptions(small, "services");
    const editor = openEditor(/^Noter\s: Prix$/);
    const note = editor.getByLabelText(/^Note/);
    expect(document.activeElement).toBe(note);
    write(note, "Le prix du bourg voisin");
    write(editor.getByLabelText(/^Source/), "Relevé de mars");
    choose(editor.getByLabelText("État"), "observed");
    expect(colis()?.about?.price).toEqual({
      note: "Le prix du bourg voisin",
      source: "Relevé de mars",
      state: "observed",
    });
    expect(screen.getByRole("button", { name: /^constaté\s: Prix$/ })).toBeTruthy();
    choose(editor.getByLabelText("État"), "");
    expect(colis()?.about?.price).not.toHaveProperty("state");
  });

  test("is given up by Escape, which then closes and gives the focus back", () => {
    openAssumptions(small, "services");
    const note = openEditor(/^Noter\s: Prix$/).getByLabelText<HTMLTextAreaElement>(/^Note/);
    fireEvent.change(note, { target: { value: "Sans suite" } });
    fireEvent.keyDown(note, { key: "Escape" });
    expect(note.value).toBe("");
    fireEvent.keyDown(note, { key: "Escape" });
    expect(screen.queryByRole("group", { name: /note et source$/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Noter\s: Prix$/ }));
    expect(colis()).toEqual(small.services?.[0]);
  });

  test("shows what is said of its item beside it, and an item has no state", () => {
    openAssumptions(
      {
        ...small,
        services: [{ ...(small.services?.[0] as never as object), note: "Relais" }],
      } as Scenario,
      "services",
    );
    const editor = openEditor(/^Noter\s: Prix$/);
    expect(plainText(editor.getByText(/Relais/).textContent)).toBe("Dit pour l’ensemble : Relais");
    press(editor.getByRole("button", { name: "Fermer" }));
    const ofItem = openEditor(/^note\s: Colis$/);
    expect(ofItem.getByLabelText<HTMLTextAreaElement>(/^Note/).value).toBe("Relais");
    expect(ofItem.queryByLabelText("État")).toBeNull();
    write(ofItem.getByLabelText(/^Note/), "");
    expect(colis()).toEqual(small.services?.[0]);
  });

  test("is not asked of what the file leaves out", () => {
    openAssumptions(small, "services");
    expect(itemNamed("Colis").queryByRole("button", { name: /^Noter\s: TVA/ })).toBeNull();
  });

  test("of a shared assumption is its item's own, of a first stage the whole's", () => {
    openAssumptions(everyKind, "context");
    write(openEditor(/^Noter\s: Tarif horaire$/).getByLabelText(/^Note/), "Convention");
    expect(shownScenario().drivers?.[0]?.note).toBe("Convention");
    cleanup();
    const local = { ...small.overheads?.[0], about: { amount: { note: "Bail" } } };
    openAssumptions({ ...small, overheads: [local] } as Scenario, "costs");
    const editor = openEditor(/^note\s: Montant, dès/);
    expect(editor.getByLabelText<HTMLTextAreaElement>(/^Note/).value).toBe("Bail");
  });
});

describe("what undo would take back is named", () => {
  const words = () => {
    const label = store.getState().open?.history.past.at(-1)?.label;
    return label && plainText(editWords(label, "fr"));
  };
  const inEnglish = () => {
    const label = store.getState().open?.history.past.at(-1)?.label;
    return label && plainText(editWords(label, "en"));
  };

  beforeEach(() => {
    openAssumptions({ ...everyKind, variants: [] }, "services");
  });

  test.each<[string, unknown, string]>([
    ["services.xq_colis.price", 3, "prix, Colis"],
    ["services.xq_colis.vatRate", 0.1, "TVA sur le prix, Colis"],
    ["staff.xq_anim.hours.byStage.xq_suite", 50, "heures payées, dès « Suite », Animatrice"],
    ["stages.xq_test.gate.criteria.xq_c1.threshold", 0.5, "seuil, Couverture"],
    ["stages.xq_test.gate.extend.months", 2, "mois de prolongation, Test léger"],
    ["organisation.openingCash", 1, "trésorerie de départ"],
    ["organisation.vat", "monthly", "TVA"],
    ["economy.wageGrowth", 0.01, "hausse des salaires"],
    ["drivers.xq_tarif.value", 20, "Tarif horaire"],
    ["correlations.0.rho", 0.1, "lien (de −1 à 1), Part réduite / Flux"],
    ["funding.xq_region.payments.1.delay", 1, "retard du versement 2, Région"],
    ["services.xq_colis.unit", "paquet", "unité, Colis"],
    ["start", "2028-01", "mois de départ"],
    ["meta.territory", "Vallée", "territoire"],
    ["meta.author", "Anne", "rédigé par"],
    ["meta.description", "Un essai", "présentation"],
    ["services.xq_colis.name", "Paquets", "nom, Paquets"],
    ["stages.xq_test.gate.criteria.xq_c1.window", 2, "mois observés, Couverture"],
    ["fiscalYearStart", 9, "premier mois de l’exercice"],
  ])("%s", (path, value, expected) => {
    const outcome = setValue(path, value);
    expect(outcome).toEqual({ ok: true });
    expect(words()).toBe(expected);
  });

  test("a criterion put back as a whole by what differs, under its new name; a variant likewise", () => {
    const path = "stages.xq_test.gate.criteria.xq_c1";
    const criterion = everyKind.stages[0]?.gate?.criteria[0];
    setValue(path, { ...criterion, name: "Autre nom", threshold: 0.5 });
    expect(words()).toBe("seuil, Autre nom");
    act(() => void addVariant("Essai"));
    const id = store.getState().open?.base.variants?.[0]?.id ?? "";
    act(() => void describeVariant(id, "name", "Prudente"));
    expect(words()).toBe("nom, Prudente");
    act(() => void describeVariant(id, "note", "Pour voir"));
    expect(words()).toBe("note, Prudente");
  });

  test("by what is said, and by an item that is no more", () => {
    act(() => void setSaid("services.xq_colis.price", "source", "Devis 13"));
    expect(words()).toBe("source de « prix, Colis »");
    expect(inEnglish()).toBe("source of “price, Colis”");
    act(() => void removeItem("inKind", "xq_salle"));
    expect(words()).toBe("retrait de « Salle »");
    act(() => undo());
    act(() => {
      edit({ key: "value", path: "meta" }, ({ meta }) => {
        meta.territory = "Le Vexin";
      });
    });
    expect(words()).toBe("territoire");
  });
});

describe("what is said of a choice", () => {
  test("is written where the file gives it, and a choice to be confirmed is confirmed", () => {
    const marked = structuredClone(everyKind);
    const grant = marked.funding?.find(({ kind }) => kind === "grant");
    Object.assign(grant ?? {}, { status: "idea", about: { status: { state: "to_confirm" } } });
    openAssumptions(marked, "funding");
    const editor = openEditor(/^à confirmer\s: Avancement$/);
    choose(editor.getByLabelText("État"), "observed");
    write(editor.getByLabelText(/^Note/), "Vu avec la mairie");
    const now = shownScenario().funding?.find(({ id }) => id === grant?.id);
    expect(now?.about?.status).toEqual({ state: "observed", note: "Vu avec la mairie" });
  });

  test("of the organisation is written too, but nothing of the first month", () => {
    openAssumptions(everyKind, "context");
    const editor = openEditor(/^(Noter|note|estimé)\s: Forme juridique$/);
    write(editor.getByLabelText(/^Note/), "Statuts déposés");
    expect(shownScenario().organisation.about?.legalForm?.note).toBe("Statuts déposés");
    expect(screen.queryByRole("button", { name: /: Premier mois$/ })).toBeNull();
  });

  test("of a judgement's chances goes to the chances", () => {
    openAssumptions(everyKind, "stages");
    const stage = everyKind.stages.find(({ gate }) =>
      gate?.criteria.some(({ metric }) => metric === "manual"),
    );
    const manual = stage?.gate?.criteria.find(({ metric }) => metric === "manual");
    const path = `stages.${stage?.id}.gate.criteria.${manual?.id}.probability`;
    act(() => void setValue(path, 0.5));
    const editor = openEditor(/^Noter\s: Chances que ce soit acquis$/);
    write(editor.getByLabelText(/^Note/), "Deux élus sur trois");
    const found = shownScenario()
      .stages.find(({ id }) => id === stage?.id)
      ?.gate?.criteria.find(({ id }) => id === manual?.id);
    expect(found?.about).toEqual({ probability: { note: "Deux élus sur trois" } });
  });
});
