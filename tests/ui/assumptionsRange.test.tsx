import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import type { Distribution } from "../../src/scenario";
import { redo, store, undo } from "../../src/state";
import { everyKind } from "./everyKind";
import {
  choose,
  itemNamed,
  openAssumptions,
  plainText,
  press,
  shownScenario,
  typeIn,
} from "./openAssumptions";

beforeEach(() => startTexts("fr"));
afterEach(cleanup);

function minutes(): unknown {
  return shownScenario().services?.[0]?.minutes;
}

function price(): unknown {
  return shownScenario().services?.[0]?.price;
}

function field(name: string): HTMLInputElement {
  return itemNamed("Colis").getByLabelText<HTMLInputElement>(name);
}

function openColis(range?: Distribution) {
  const [colis, ...others] = everyKind.services ?? [];
  if (!colis) throw new Error("no service");
  const services = [{ ...colis, ...(range ? { minutes: range } : {}) }, ...others];
  return openAssumptions({ ...everyKind, services }, "services");
}

describe("a number becomes a range", () => {
  test("around it, with the focus on the low one, in one step that undo takes back", () => {
    openColis();
    press(itemNamed("Colis").getByRole("button", { name: /^Donner une fourchette\s: Prix$/ }));
    expect(price()).toEqual({ dist: "pert", min: 2, mode: 2.5, max: 3 });
    expect(field("Prix, bas").value).toBe("2");
    expect(field("Prix, probable").value).toBe("2,5");
    expect(field("Prix, haut").value).toBe("3");
    expect(document.activeElement).toBe(field("Prix, bas"));
    expect(store.getState().open?.history.past).toHaveLength(1);
    act(() => undo());
    expect(price()).toBe(2.5);
    expect(document.activeElement).toBe(field("Prix"));
    act(() => redo());
    expect(document.activeElement).toBe(field("Prix, bas"));
  });

  test("a figure by default too, and back to a single one", () => {
    openColis();
    press(itemNamed("Colis").getByRole("button", { name: /fourchette\s: Coût d’achat$/ }));
    expect(shownScenario().services?.[0]?.unitCost).toEqual({
      dist: "pert",
      min: 0,
      mode: 0,
      max: 1,
    });
    press(itemNamed("Colis").getByRole("button", { name: /un seul chiffre\s: Coût d’achat$/ }));
    expect(shownScenario().services?.[0]?.unitCost).toBe(0);
    expect(document.activeElement).toBe(field("Coût d’achat"));
  });

  test("not where the format takes plain numbers only, nor a formula", () => {
    openColis();
    const named = (name: RegExp) => screen.queryAllByRole("button", { name });
    expect(named(/^Donner une fourchette\s: (TVA|Délai)/)).toEqual([]);
    expect(itemNamed("Heures").queryByRole("button", { name: /fourchette\s: Prix/ })).toBeNull();
  });
});

describe("low, likely and high", () => {
  test("are typed one by one", () => {
    openColis();
    typeIn(field("Temps de travail, haut"), "16 min");
    expect(minutes()).toEqual({ dist: "pert", min: 8, mode: 10, max: 16 });
    expect(itemNamed("Colis").getByRole("group", { name: /Temps de travail\s: fourchette/ })).toBe(
      field("Temps de travail, haut").closest("fieldset"),
    );
  });

  test("out of order are told, kept, and taken once the order is right again", () => {
    openColis();
    typeIn(field("Temps de travail, bas"), "20");
    const said = itemNamed("Colis").getByRole("alert");
    expect(plainText(said.textContent)).toBe("Le bas ne peut pas dépasser le probable (10).");
    expect(field("Temps de travail, bas").getAttribute("aria-describedby")?.split(" ")).toContain(
      said.id,
    );
    typeIn(field("Temps de travail, probable"), "25");
    expect(field("Temps de travail, bas").value).toBe("20");
    expect(minutes()).toEqual({ dist: "pert", min: 8, mode: 10, max: 14 });
    typeIn(field("Temps de travail, haut"), "30");
    expect(minutes()).toEqual({ dist: "pert", min: 20, mode: 25, max: 30 });
    expect(itemNamed("Colis").queryByRole("alert")).toBeNull();
    act(() => undo());
    expect(minutes()).toEqual({ dist: "pert", min: 8, mode: 10, max: 14 });
  });

  test("one given up is not taken with the next", () => {
    openColis();
    typeIn(field("Temps de travail, bas"), "12");
    fireEvent.keyDown(field("Temps de travail, bas"), { key: "Escape" });
    expect(field("Temps de travail, bas").value).toBe("8");
    typeIn(field("Temps de travail, probable"), "13");
    expect(minutes()).toEqual({ dist: "pert", min: 8, mode: 13, max: 14 });
  });

  test("one refused does not keep another from being taken alone", () => {
    openColis();
    typeIn(field("Temps de travail, bas"), "12");
    typeIn(field("Temps de travail, haut"), "11");
    expect(minutes()).toEqual({ dist: "pert", min: 8, mode: 10, max: 11 });
    expect(field("Temps de travail, bas").value).toBe("12");
  });

  test("that can leave the field are warned of, and taken", () => {
    openColis();
    typeIn(field("Temps de travail, bas"), "-2");
    expect(minutes()).toEqual({ dist: "pert", min: -2, mode: 10, max: 14 });
    expect(document.body.textContent).toContain("pourraient donner une valeur négative");
    typeIn(field("Temps de travail, bas"), "0");
    expect(document.body.textContent).not.toContain("pourraient donner une valeur négative");
  });

  test("of a share are percents", () => {
    openAssumptions(everyKind, "context");
    press(screen.getByRole("button", { name: /fourchette\s: Hausse des prix de vente$/ }));
    expect(shownScenario().economy?.priceGrowth).toEqual({
      dist: "pert",
      min: 0.01,
      mode: 0.02,
      max: 0.03,
    });
    typeIn(screen.getByLabelText("Hausse des prix de vente, haut"), "4 %");
    expect(shownScenario().economy?.priceGrowth).toHaveProperty("max", 0.04);
  });
});

describe("another form", () => {
  function openForms() {
    const button = itemNamed("Colis").getByRole("button", { name: /^Autre forme/ });
    press(button);
    return screen.getByLabelText<HTMLSelectElement>("Forme de la fourchette");
  }

  test("is chosen in words, and carries over what it can", () => {
    openColis();
    expect(document.body.textContent).not.toContain("PERT");
    const select = openForms();
    choose(select, "normal");
    expect(minutes()).toEqual({ dist: "normal", mean: 10, sd: 1.5, min: 8, max: 14 });
    typeIn(field("Temps de travail, jamais sous"), "");
    expect(minutes()).toEqual({ dist: "normal", mean: 10, sd: 1.5, max: 14 });
    typeIn(field("Temps de travail, écart type"), "2");
    expect(document.body.textContent).toContain("pourraient donner une valeur négative");
    choose(select, "uniform");
    expect(minutes()).toEqual({ dist: "uniform", min: 6, max: 14 });
    act(() => undo());
    expect(minutes()).toHaveProperty("dist", "normal");
  });

  test("a PERT keeps how much its likely value weighs", () => {
    openColis({ dist: "pert", min: 8, mode: 10, max: 14, lambda: 8 });
    openForms();
    typeIn(field("Temps de travail, haut"), "15");
    expect(minutes()).toEqual({ dist: "pert", min: 8, mode: 10, max: 15, lambda: 8 });
    typeIn(field("Temps de travail, poids du probable"), "2");
    expect(minutes()).toHaveProperty("lambda", 2);
    typeIn(field("Temps de travail, poids du probable"), "");
    expect(minutes()).toEqual({ dist: "pert", min: 8, mode: 10, max: 15 });
  });

  test("separate values are typed, added and removed with their weights", () => {
    openColis({ dist: "discrete", values: [8, 12], weights: [1, 3] });
    typeIn(field("Temps de travail, valeur 2"), "14");
    typeIn(field("Temps de travail, poids de la valeur 1"), "2");
    expect(minutes()).toEqual({ dist: "discrete", values: [8, 14], weights: [2, 3] });
    press(itemNamed("Colis").getByRole("button", { name: "Ajouter une valeur" }));
    expect(document.activeElement).toBe(field("Temps de travail, valeur 3"));
    expect(minutes()).toEqual({ dist: "discrete", values: [8, 14, 14], weights: [2, 3, 1] });
    press(itemNamed("Colis").getByRole("button", { name: /^Retirer\s: .*, valeur 1$/ }));
    expect(minutes()).toEqual({ dist: "discrete", values: [14, 14], weights: [3, 1] });
    typeIn(field("Temps de travail, poids de la valeur 1"), "0");
    typeIn(field("Temps de travail, poids de la valeur 2"), "0");
    expect(itemNamed("Colis").getByRole("alert").textContent).toContain("supérieur à 0");
    expect(minutes()).toEqual({ dist: "discrete", values: [14, 14], weights: [0, 1] });
  });
});

test("a driver that varies with another stays a range, and says why", () => {
  openAssumptions(everyKind, "context");
  press(screen.getByRole("button", { name: /un seul chiffre\s: Flux$/ }));
  expect(screen.getByRole("alert").textContent).toContain("fourchette");
  expect(shownScenario()).toBe(everyKind);
});

test("a range by stage is typed at its stage", () => {
  openAssumptions(everyKind, "team");
  const button = screen.getAllByRole("button", { name: /fourchette\s: Heures .*dès/ })[0];
  press(button as HTMLElement);
  const hours = shownScenario().staff?.[0]?.hours;
  expect(hours).toHaveProperty("byStage.xq_test.dist", "pert");
});

test("English has its words", () => {
  openColis();
  act(() => {
    void i18n.changeLanguage("en");
    store.setState({ language: "en" });
  });
  press(itemNamed("Colis").getByRole("button", { name: "Give a range: Price" }));
  expect(field("Price, low").value).toBe("2");
});
