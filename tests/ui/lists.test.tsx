import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startTexts } from "../../src/locales";
import { checkScenario, type Scenario } from "../../src/scenario";
import { setValue, undo } from "../../src/state";
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
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const service = (id: string) => shownScenario().services?.find((one) => one.id === id);
const button = (name: RegExp | string) => screen.getByRole("button", { name });

describe("a service", () => {
  test("is added with values that stand, its name ready to be typed", () => {
    openAssumptions(everyKind, "services");
    press(button("Ajouter un service"));
    expect(service("nouveau_service")).toEqual({
      id: "nouveau_service",
      name: "Nouveau service",
      from: "xq_test",
      price: 10,
      demand: { kind: "constant", perMonth: 0 },
      about: { price: { state: "to_confirm" }, "demand.perMonth": { state: "to_confirm" } },
    });
    expect(checkScenario(shownScenario())).toEqual([]);
    const name = itemNamed("Nouveau service").getByLabelText("Nom");
    expect(document.activeElement).toBe(name);
    typeIn(itemNamed("Nouveau service").getByLabelText("Volume"), "12");
    expect(service("nouveau_service")?.about).toEqual({
      price: { state: "to_confirm" },
      "demand.perMonth": { state: "estimated" },
    });
  });

  test("has its public, its round and its unit chosen, the note of what goes away going with it", () => {
    openAssumptions(everyKind, "services");
    act(() => void setValue("services.xq_colis.stopsPerUnit", 0.5));
    press(itemNamed("Colis").getByRole("button", { name: /^Modifier/ }));
    choose(itemNamed("Colis").getByLabelText("Public"), "");
    choose(itemNamed("Colis").getByLabelText("Tournée"), "");
    expect(service("xq_colis")).not.toHaveProperty("segment");
    expect(service("xq_colis")).not.toHaveProperty("route");
    expect(itemNamed("Colis").queryByLabelText("Arrêts de tournée")).toBeNull();
    choose(itemNamed("Colis").getByLabelText("Tournée"), "xq_tournee");
    expect(itemNamed("Colis").getByLabelText("Arrêts de tournée")).toBeTruthy();
    choose(itemNamed("Colis").getByLabelText("Nature"), "756");
    expect(service("xq_colis")?.account).toBe("756");
  });

  test("changes how its demand comes as one edit, its note going to the figure that takes over", () => {
    const noted: Scenario = {
      ...everyKind,
      services: everyKind.services?.map((one) =>
        one.id === "xq_colis"
          ? { ...one, about: { "demand.to": { note: "Relevé" }, "demand.from": { note: "Vu" } } }
          : one,
      ),
    };
    openAssumptions(noted, "services");
    press(itemNamed("Colis").getByRole("button", { name: /^Modifier\s/ }));
    choose(itemNamed("Colis").getByLabelText("Comment vient la demande"), "constant");
    expect(service("xq_colis")?.demand).toEqual({ kind: "constant", perMonth: 80 });
    expect(service("xq_colis")?.about).toEqual({ "demand.perMonth": { note: "Relevé" } });
    act(() => undo());
    expect(service("xq_colis")).toEqual(noted.services?.[0]);
    choose(itemNamed("Colis").getByLabelText("Comment vient la demande"), "series");
    const { demand } = service("xq_colis") ?? {};
    expect(demand?.kind === "series" && demand.values.length).toBe(18);
    expect(demand?.kind === "series" && [demand.values[0], demand.values.at(-1)]).toEqual([20, 80]);
  });

  test("says in words what its curve shows, and follows each edit", () => {
    openAssumptions(everyKind, "services");
    const words = () =>
      plainText(itemNamed("Colis").getByRole("figure").querySelector("figcaption")?.textContent);
    expect(words()).toBe("De 20 par mois (mars 27) à 80, palier atteint en sept. 27.");
    typeIn(itemNamed("Colis").getByLabelText("Volume d’arrivée"), "120");
    expect(words()).toBe("De 20 par mois (mars 27) à 120, palier atteint en sept. 27.");
    typeIn(itemNamed("Colis").getByLabelText("Durée de la montée"), "40");
    expect(words()).toMatch(/sans palier avant la fin\.$/);
    const seasonal = itemNamed("Heures").getByRole("figure").querySelector("figcaption");
    expect(plainText(seasonal?.textContent)).toContain("Avec les saisons : de 0,6 à 3.");
  });
});

describe("a season", () => {
  const month = (name: string) => itemNamed("Heures").getByRole("slider", { name });

  test("is raised bar by bar, spread, and made ordinary again", () => {
    vi.useFakeTimers();
    openAssumptions(everyKind, "services");
    const list = itemNamed("Heures")
      .getAllByText(/^Voir les 12 chiffres$/)[0]
      ?.closest("details");
    act(() => {
      if (list) list.open = true;
      if (list) fireEvent(list, new Event("toggle"));
    });
    const august = month("août\u202f: saisonnalité");
    expect(august.getAttribute("aria-valuetext")).toBe("0,2");
    fireEvent.change(august, { target: { value: "0.3" } });
    fireEvent.change(august, { target: { value: "0.4" } });
    expect(service("xq_heure")?.seasonality?.[7]).toBe(0.2);
    act(() => void vi.advanceTimersByTime(500));
    expect(service("xq_heure")?.seasonality?.[7]).toBe(0.4);
    press(button("Répartir pour garder le même total annuel"));
    const sum = service("xq_heure")?.seasonality?.reduce((total, one) => total + one, 0);
    expect(sum).toBeCloseTo(12, 9);
    press(button("Revenir à une année ordinaire"));
    expect(service("xq_heure")).not.toHaveProperty("seasonality");
    act(() => undo());
    act(() => undo());
    expect(service("xq_heure")?.seasonality?.[7]).toBe(0.4);
  });
});

describe("shared figures and publics", () => {
  test("are named first, for their id is made of the name, and never a word of formulas", () => {
    openAssumptions(everyKind, "context");
    press(button("Ajouter une hypothèse partagée"));
    const name = screen.getByLabelText("Nom de l’hypothèse");
    expect(document.activeElement).toBe(name);
    fireEvent.submit(name.closest("form") as HTMLFormElement);
    expect(screen.getByRole("alert").textContent).toBe("Donnez d’abord un nom.");
    fireEvent.change(name, { target: { value: "Month" } });
    fireEvent.submit(name.closest("form") as HTMLFormElement);
    expect(shownScenario().drivers?.at(-1)).toEqual({
      id: "month_2",
      name: "Month",
      value: 1,
      about: { value: { state: "to_confirm" } },
    });
    expect(document.activeElement).toBe(screen.getByLabelText("Month"));
  });

  test("are duplicated, moved and removed; a formula that named one takes its value", () => {
    openAssumptions(everyKind, "context");
    press(button(/^Modifier\s: Tarif horaire$/));
    press(button("Descendre"));
    expect(shownScenario().drivers?.map(({ id }) => id)).toEqual([
      "xq_part",
      "xq_tarif",
      "xq_flux",
    ]);
    const form = within(screen.getByRole("group", { name: /^Réglages\s: Tarif horaire$/ }));
    typeIn(form.getByLabelText(/^Unité/), "€ de l’heure");
    expect(shownScenario().drivers?.[1]?.unit).toBe("€ de l’heure");
    press(form.getByRole("button", { name: "Retirer" }));
    press(button("Retirer tout de même"));
    expect(service("xq_heure")?.price).toBe("= 24 * 1.1");
    act(() => undo());
    expect(service("xq_heure")?.price).toBe("= xq_tarif * 1.1");
  });

  test("are linked two by two, with a word on how strongly", () => {
    openAssumptions(everyKind, "context");
    press(button(/^Retirer le lien/));
    expect(shownScenario()).not.toHaveProperty("correlations");
    expect(document.activeElement).toBe(button("Ajouter un lien entre deux hypothèses"));
    press(button("Ajouter un lien entre deux hypothèses"));
    expect(document.activeElement).toBe(screen.getByLabelText("Une hypothèse"));
    press(within(screen.getByRole("group", { name: "Un nouveau lien" })).getByText("Ajouter"));
    expect(shownScenario().correlations).toEqual([{ a: "xq_part", b: "xq_flux", rho: 0.5 }]);
    expect(screen.getByText(/^Nettement plus souvent hautes ensemble/)).toBeTruthy();
    typeIn(screen.getByLabelText(/^«\sPart réduite\s» et «\sFlux\s»$/), "-0,9");
    expect(screen.getByText("Presque toujours l’une haute quand l’autre est basse.")).toBeTruthy();
    expect(screen.getByText(/sont déjà liées deux à deux/)).toBeTruthy();
  });

  test("cannot be linked where there are not two ranges, and the page says what is needed", () => {
    openAssumptions(
      { ...everyKind, correlations: [], drivers: everyKind.drivers?.slice(0, 2) ?? [] },
      "context",
    );
    expect(screen.getByText(/^Il faut deux hypothèses partagées/)).toBeTruthy();
  });
});

describe("a round", () => {
  test("is added, and says what it lacks; its figures are also in a table", () => {
    openAssumptions({ ...everyKind, routes: everyKind.routes ?? [] }, "routes");
    expect(screen.getByText(/^Une tournée .*paie/)).toBeTruthy();
    press(button("Ajouter une tournée"));
    expect(checkScenario(shownScenario())).toEqual([]);
    expect(itemNamed("Nouvelle tournée").getByText(/^Aucun service ne passe/)).toBeTruthy();
  });
});

describe("the context", () => {
  test("has texts, first month and choices where they stand", () => {
    openAssumptions(everyKind, "context");
    typeIn(screen.getByLabelText("Territoire"), "Trois  villages");
    expect(shownScenario().meta.territory).toBe("Trois villages");
    typeIn(screen.getByLabelText("Territoire"), "");
    expect(shownScenario().meta).not.toHaveProperty("territory");
    choose(screen.getByLabelText("Premier mois"), "09");
    choose(screen.getByLabelText("Année du premier mois"), "2028");
    expect(shownScenario().start).toBe("2028-09");
    choose(screen.getByLabelText("Forme juridique"), "scop");
    choose(screen.getByLabelText("Quand le travail dépasse les heures"), "extra");
    expect(shownScenario().organisation).toMatchObject({ legalForm: "scop", hourPolicy: "extra" });
  });

  test("has a tax scale whose brackets are added, removed and given back", () => {
    openAssumptions(everyKind, "context");
    press(button("Ajouter une tranche"));
    expect(shownScenario().organisation.incomeTaxBrackets).toHaveLength(3);
    press(button(/^Retirer\s: Tranche 1$/));
    expect(shownScenario().organisation.incomeTaxBrackets).toEqual([
      { upTo: 85_000, rate: 0.25 },
      { rate: 0.25 },
    ]);
    press(button("Revenir au barème légal"));
    expect(shownScenario().organisation).not.toHaveProperty("incomeTaxBrackets");
  });

  test("in a variant keeps its texts and its lists, and changes its choices", () => {
    openAssumptions(everyKind, "context");
    inVariant();
    expect(screen.queryByRole("button", { name: /^Ajouter (une hypothèse|un lien)/ })).toBeNull();
    expect(screen.queryByLabelText("Territoire")).toBeNull();
    choose(screen.getByLabelText("Forme juridique"), "scop");
    expect(shownScenario().organisation.legalForm).toBe("scop");
    press(button(/^Modifier\s: Tarif horaire$/));
    expect(screen.queryByRole("button", { name: "Dupliquer" })).toBeNull();
  });
});

describe("a figure by stage", () => {
  const hours = () => shownScenario().staff?.[0]?.hours;

  test("takes and loses a stage's own value, and becomes one again", () => {
    openAssumptions(everyKind, "team");
    press(itemNamed("Animatrice").getByRole("button", { name: /^Selon les étapes/ }));
    const last = () => itemNamed("Animatrice").getByLabelText("Suite");
    act(() => last().focus());
    fireEvent.click(last());
    expect(hours()).toBe(20);
    expect(document.activeElement).toBe(last());
    fireEvent.click(last());
    expect(hours()).toEqual({ byStage: { xq_test: 20, xq_suite: 20 } });
    act(() => undo());
    act(() => undo());
    expect(hours()).toEqual({ byStage: { xq_test: 20, xq_suite: 80 } });
    press(itemNamed("Animatrice").getByRole("button", { name: "Une seule valeur" }));
    expect(hours()).toBe(20);
  });
});

describe("a formula that is typed", () => {
  const price = () => itemNamed("Heures").getByLabelText<HTMLInputElement>(/^Formule\s:/);

  function write(text: string) {
    fireEvent.change(price(), { target: { value: text } });
  }

  function open() {
    openAssumptions(everyKind, "services");
    press(itemNamed("Heures").getAllByRole("button", { name: /^Modifier la formule/ })[0] as never);
  }

  test("is completed by arrows and Enter; Escape leaves it as typed", () => {
    open();
    write("=foy");
    const option = () => itemNamed("Heures").getByRole("option");
    expect(option().textContent).toContain("Foyers (population)");
    fireEvent.keyDown(price(), { key: "ArrowDown" });
    expect(option().getAttribute("aria-selected")).toBe("true");
    expect(price().getAttribute("aria-activedescendant")).toBe(option().id);
    fireEvent.keyDown(price(), { key: "Enter" });
    expect(price().value).toBe("=xq_foyers");
    expect(itemNamed("Heures").queryByRole("option")).toBeNull();
    expect(service("xq_heure")?.price).toBe("= xq_tarif * 1.1");
    write("=foy");
    fireEvent.keyDown(price(), { key: "Escape" });
    expect(itemNamed("Heures").queryByRole("option")).toBeNull();
    expect(price().value).toBe("=foy");
  });

  test("shows its value in the plan, and in its first and last month where it moves", () => {
    open();
    const { container } = { container: document.body };
    write("=xq_tarif * 2");
    expect(plainText(container.textContent)).toContain("= 48 dans le plan");
    write("=k + 1");
    expect(plainText(container.textContent)).toContain(
      "= 1 en sept. 27, 12 en août 28 dans le plan",
    );
  });

  test("marks where it goes wrong, says it once refused, and is mended", () => {
    open();
    write("=xq_tarif * prxi");
    expect(document.querySelector("mark")?.textContent).toBe("prxi");
    expect(screen.queryByRole("alert")).toBeNull();
    fireEvent.keyDown(price(), { key: "Enter" });
    expect(screen.getByRole("alert").textContent).toContain("prxi");
    expect(service("xq_heure")?.price).toBe("= xq_tarif * 1.1");
    write("=xq_tarif * 1.2");
    expect(document.querySelector("mark")).toBeNull();
    fireEvent.keyDown(price(), { key: "Enter" });
    expect(service("xq_heure")?.price).toBe("=xq_tarif * 1.2");
  });
});
