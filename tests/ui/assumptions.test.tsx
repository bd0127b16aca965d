import { MantineProvider } from "@mantine/core";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import { parseScenario, type Scenario } from "../../src/scenario";
import { showVariant, store, undo } from "../../src/state";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { Assumptions, focusAssumption } from "../../src/ui/assumptions";
import { showSubject, subjects } from "../../src/ui/assumptions/place";
import { everyKind } from "./everyKind";
import { plainText, typeIn } from "./openAssumptions";

function example(name: string): Scenario {
  const parsed = parseScenario(readFileSync(`scenarios/${name}`, "utf8"));
  if (!parsed.ok) throw new Error(`${name} is refused`);
  return parsed.scenario;
}

function open(scenario: Scenario) {
  store.setState(store.getInitialState(), true);
  show(fresh({ kind: "file", name: "essai.json" }, scenario, null));
  return render(
    <MantineProvider>
      <Assumptions />
    </MantineProvider>,
  );
}

function shown(): Scenario {
  const { open } = store.getState();
  if (!open) throw new Error("nothing is open");
  return open.shown;
}

function openAll(container: HTMLElement) {
  for (const details of container.querySelectorAll("details")) {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
}

function type(field: HTMLElement, text: string) {
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

/** Id paths of all plain numbers of a scenario that a person may change. */
function plainNumbers(value: unknown, path: string, found: string[] = []): string[] {
  if (typeof value === "number") found.push(path);
  if (typeof value !== "object" || value === null || "dist" in value) return found;
  for (const [key, child] of Object.entries(value)) {
    const id = Array.isArray(value) ? (child as { id?: string }).id : undefined;
    if (key !== "about" && key !== "variants" && key !== "version") {
      plainNumbers(child, path === "" ? key : `${path}.${id ?? key}`, found);
    }
  }
  return found;
}

/** A judgement holds or not: its threshold is 1 and nothing else. */
function isOfManual(path: string, scenario: Scenario): boolean {
  const [, stage, , , criterion, key] = path.split(".");
  return (
    path.startsWith("stages.") &&
    key === "threshold" &&
    scenario.stages
      .find(({ id }) => id === stage)
      ?.gate?.criteria.find(({ id }) => id === criterion)?.metric === "manual"
  );
}

beforeEach(() => {
  startTexts("fr");
  showSubject("context");
});
afterEach(cleanup);

describe("every plain number has its field", () => {
  const scenarios: [string, Scenario][] = [
    ["a scenario with every kind of item", everyKind],
    ...readdirSync("scenarios").map((name): [string, Scenario] => [name, example(name)]),
  ];

  test.each(scenarios)("%s", (_, scenario) => {
    const { container } = open(scenario);
    const fields = new Set<string>();
    for (const subject of subjects) {
      act(() => showSubject(subject));
      openAll(container);
      for (const { id } of container.querySelectorAll("input, select")) fields.add(id);
    }
    const missing = plainNumbers(scenario, "").filter(
      (path) => !isOfManual(path, scenario) && !fields.has(`assumption-${path}`),
    );
    expect(missing).toEqual([]);
  });
});

test("a default written out changes no result: what is shown as default is what applies", () => {
  const { container } = open(everyKind);
  const before = store.getState().results.plan;
  let written = 0;
  for (const subject of subjects) {
    act(() => showSubject(subject));
    for (const field of container.querySelectorAll("input")) {
      if (field.value !== "" || !/^\d/.test(field.placeholder)) continue;
      const { placeholder } = field;
      type(field, placeholder);
      expect(field.value).toBe(placeholder);
      written += 1;
    }
  }
  expect(written).toBeGreaterThan(30);
  const after = store.getState().results.plan;
  expect(after).not.toBe(before);
  expect(after?.ledger.lines).toEqual(before?.ledger.lines);
  expect(after?.stages).toEqual(before?.stages);
});

describe("an edit", () => {
  test("reaches the scenario and its results, and can be undone", () => {
    open(everyKind);
    act(() => showSubject("services"));
    const price = within(screen.getByRole("region", { name: "Colis" })).getByLabelText("Prix");
    type(price, "3,50 €");
    expect(shown().services?.[0]?.price).toBe(3.5);
    expect(price).toHaveProperty("value", "3,5");
    act(() => undo());
    expect(price).toHaveProperty("value", "2,5");
  });

  test("that the format refuses is told at the field, which keeps what was typed", () => {
    open(everyKind);
    act(() => showSubject("funding"));
    const loan = within(screen.getByRole("region", { name: "Prêt d’honneur" }));
    const defer = loan.getByLabelText("Différé de remboursement");
    type(defer, "36");
    expect(shown()).toBe(everyKind);
    expect(defer).toHaveProperty("value", "36");
    expect(defer.getAttribute("aria-invalid")).toBe("true");
    const said = loan.getByRole("alert");
    expect(said.textContent).not.toBe("");
    expect(defer.getAttribute("aria-describedby")?.split(" ")).toContain(said.id);
  });

  test("of a figure left out sets it; emptying the field gives the default back", () => {
    open(everyKind);
    const rate = screen.getByLabelText("Taux d’actualisation");
    expect(rate).toHaveProperty("value", "");
    expect(rate).toHaveProperty("placeholder", "4");
    type(rate, "6");
    expect(shown().economy?.discountRate).toBe(0.06);
    type(rate, "");
    expect(shown().economy).not.toHaveProperty("discountRate");
  });

  test("of one payment's share gives the rest to the last one, in one step", () => {
    open(everyKind);
    act(() => showSubject("funding"));
    type(screen.getByLabelText("Part du versement 1"), "70");
    const shares = () => {
      const grant = shown().funding?.[0];
      return grant?.kind === "grant" ? grant.payments.map(({ share }) => share) : [];
    };
    expect(shares()).toEqual([0.7, 0.3]);
    act(() => undo());
    expect(shares()).toEqual([0.6, 0.4]);
    type(screen.getByLabelText("Part du versement 2"), "100");
    expect(shares()).toEqual([0.6, 0.4]);
    expect(screen.getByRole("alert").textContent).toContain("100");
  });

  test("of one month's seasonality or one tax rate writes the whole list that was left out", () => {
    const { container } = open(everyKind);
    type(screen.getByLabelText("Tranche 1 : taux", { normalizer: plainSpaces }), "10");
    expect(shown().organisation.incomeTaxBrackets).toEqual([
      { upTo: 42_500, rate: 0.1 },
      { rate: 0.25 },
    ]);
    act(() => showSubject("services"));
    openAll(container);
    type(screen.getAllByLabelText("août")[0] as HTMLElement, "0,5");
    expect(shown().services?.[0]?.seasonality).toEqual([1, 1, 1, 1, 1, 1, 1, 0.5, 1, 1, 1, 1]);
  });

  test("of a stage's length moves the dates written below it", () => {
    open(everyKind);
    act(() => showSubject("stages"));
    expect(pageText()).toContain("septembre 2027 à août 2028");
    type(screen.getAllByLabelText("Durée")[0] as HTMLElement, "9");
    expect(pageText()).toContain("décembre 2027 à novembre 2028");
  });

  test("of the fiscal year is chosen by the name of a month", () => {
    open(everyKind);
    const select = screen.getByLabelText("Premier mois de l’exercice");
    fireEvent.change(select, { target: { value: "9" } });
    expect(shown().fiscalYearStart).toBe(9);
  });
});

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

function pageText(): string {
  return plainSpaces(document.body.textContent ?? "");
}

describe("what is not a plain number is read in words", () => {
  test("ranges, formulas with the names behind their words, and choices", () => {
    open(everyKind);
    act(() => showSubject("services"));
    expect(pageText()).toContain("entre 8 et 14, le plus probable 10");
    const formula = screen.getByRole("button", { name: /^Formule = xq_tarif/ });
    expect(formula.title).toBe("xq_tarif\u202f: Tarif horaire");
    fireEvent.click(formula);
    expect(pageText()).toContain("xq_tarif : Tarif horaire");
    const clock = screen.getByRole("button", { name: /^Formule = 0.2/ });
    expect(plainSpaces(clock.title)).toBe(
      "xq_foyers : Foyers (population)\nk : mois écoulés depuis le démarrage",
    );
    expect(pageText()).toContain("selon le mois");
    expect(pageText()).toContain("Une clientèle qui grandit par le bouche-à-oreille");
  });

  test("a gate as sentences, a threshold in percent", () => {
    open(everyKind);
    act(() => showSubject("stages"));
    expect(pageText()).toContain("Taux d’autofinancement sur les");
    type(screen.getAllByLabelText("Seuil")[0] as HTMLElement, "45 %");
    expect(shown().stages[0]?.gate?.criteria[0]?.threshold).toBe(0.45);
  });

  test("no id, key or English word of the file stands on the screen", () => {
    const { container } = open(everyKind);
    for (const subject of subjects) {
      act(() => showSubject(subject));
      openAll(container);
      const text = pageText();
      expect(text).not.toMatch(/assumptions\.|undefined|NaN|\[object/);
      expect(text).not.toMatch(/\b(salaried|exempt|to_confirm|epci|byStage|s_curve)\b/);
      // A formula is shown as it was written; its words are explained beside it.
      expect(text.replace(/= xq_tarif \* 1\.1|= 0\.2 \* xq_foyers \+ k/g, "")).not.toMatch(/xq_/);
    }
  });

  test("states, notes and sources are one press away", () => {
    open(everyKind);
    act(() => showSubject("services"));
    const said = screen.getByRole("button", { name: /^devis/ });
    expect(pageText()).not.toContain("Devis de la Poste");
    fireEvent.click(said);
    expect(pageText()).toContain("Devis de la Poste");
  });
});

describe("moving about", () => {
  test.each([
    ["services.xq_colis.price", "assumption-services.xq_colis.price"],
    ["funding.xq_region.payments[1].month", "assumption-funding.xq_region.payments.1.month"],
    ["staff.xq_anim.hours", "assumption-staff.xq_anim.hours.byStage.xq_test"],
    ["organisation.openingCash", "assumption-organisation.openingCash"],
    ["overheads.xq_local", "assumption-overheads.xq_local"],
    ["services.xq_adhesion.demand.population", "assumption-services.xq_adhesion.demand.population"],
  ])("to %s puts the focus there", (path, id) => {
    open(everyKind);
    act(() => focusAssumption(path));
    expect(document.activeElement?.id).toBe(id);
  });

  test("a long list shows its end when asked for, or when one of its items is", () => {
    const many = Array.from({ length: 70 }, (_, index) => ({
      id: `poste_${index}`,
      name: `Poste ${index}`,
      from: "xq_test",
      amount: index,
    }));
    open({ ...everyKind, overheads: many });
    act(() => showSubject("costs"));
    expect(screen.queryByRole("region", { name: "Poste 30" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Afficher les 30 suivants" }));
    expect(screen.queryByRole("region", { name: "Poste 30" })).not.toBeNull();
    act(() => focusAssumption("overheads.poste_66.amount"));
    expect(document.activeElement?.id).toBe("assumption-overheads.poste_66.amount");
  });

  test("an edit redraws its own field only", () => {
    open(everyKind);
    act(() => showSubject("services"));
    const region = screen.getByRole("region", { name: "Adhésions" });
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(region, { subtree: true, childList: true, attributes: true });
    type(within(screen.getByRole("region", { name: "Colis" })).getByLabelText("Prix"), "4");
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
  });

  test("in a variant figures change, and lists stay the base's", () => {
    open({ ...everyKind, variants: [{ id: "prudent", name: "Prudente", changes: [] }] });
    act(() => showSubject("stages"));
    expect(screen.getByRole("button", { name: "Ajouter une étape" })).toBeTruthy();
    act(() => {
      showVariant("prudent");
    });
    expect(screen.queryByRole("button", { name: "Ajouter une étape" })).toBeNull();
    act(() => showSubject("context"));
    typeIn(screen.getByLabelText("Trésorerie de départ"), "700");
    const { open: now } = store.getState();
    expect(now?.base.organisation.openingCash).toBe(everyKind.organisation.openingCash);
    expect(now?.shown.organisation.openingCash).toBe(700);
    const changes = screen.getByRole("region", { name: /Variante «\sPrudente\s»/ });
    expect(plainText(changes.textContent)).toContain("Trésorerie de départ5 000 € → 700 €");
    fireEvent.click(within(changes).getByRole("button", { name: /^Revenir à la base/ }));
    expect(shown().organisation.openingCash).toBe(5000);
  });

  test("English has its words", () => {
    open(everyKind);
    act(() => {
      void i18n.changeLanguage("en");
      store.setState({ language: "en" });
    });
    expect(screen.getByRole("tab", { name: "Stages" })).toBeTruthy();
    expect(screen.getByLabelText("Opening cash")).toHaveProperty("value", "5,000");
  });
});
