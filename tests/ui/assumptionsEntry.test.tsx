import { MantineProvider } from "@mantine/core";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startTexts } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import { undo } from "../../src/state";
import { NumberField } from "../../src/ui/parts/NumberField";
import { isPercent, type NumberSpec, type Written } from "../../src/ui/parts/numberFieldReading";
import { englishWays, frenchWays, type Gives, type Way } from "../units/entry/ways";
import { everyKind } from "./everyKind";
import {
  itemNamed,
  openAssumptions,
  plainText,
  press,
  shownScenario,
  typeIn,
} from "./openAssumptions";

beforeEach(() => startTexts("fr"));
afterEach(cleanup);

describe("every way of writing a number, typed into a field", () => {
  const committed = vi.fn<(value: Written | undefined) => null>(() => null);

  function expectTaken(gives: Exclude<Gives, { asks: unknown }>) {
    const [taken] = committed.mock.calls.at(-1) ?? [];
    if (typeof gives === "object" && "formula" in gives) expect(taken).toBe(gives.formula);
    else if (Array.isArray(gives)) {
      expect(taken).toEqual({ dist: "pert", min: gives[0], mode: gives[1], max: gives[2] });
    } else expect(taken).toBe(gives);
  }

  function write([text, way, gives]: Way, language: "fr" | "en") {
    committed.mockClear();
    const spec: NumberSpec = way.percent ? { unit: "share" } : { unit: "number" };
    render(
      <MantineProvider>
        <NumberField
          id="champ"
          label="Champ"
          value={987}
          spec={spec}
          unit={way.unit ?? ""}
          language={language}
          onCommit={committed}
          onQuantity={way.ranges ? committed : undefined}
        />
      </MantineProvider>,
    );
    expect(isPercent(spec)).toBe(way.percent === true);
    const field = screen.getByLabelText<HTMLInputElement>("Champ");
    typeIn(field, text);
    if (typeof gives === "object" && "fault" in gives) {
      expect(committed).not.toHaveBeenCalled();
      expect(screen.getByRole("alert").textContent?.length).toBeGreaterThan(10);
      expect(screen.getByRole("alert").textContent).not.toMatch(/\{\{|assumptions\./);
      expect(field.value).toBe(text);
    } else if (typeof gives === "object" && "asks" in gives) {
      expect(committed).not.toHaveBeenCalled();
      expect(screen.getByRole("alert").textContent).not.toMatch(/\{\{|assumptions\./);
      const buttons = screen
        .getAllByRole("button")
        .filter((one) => /\(.+\)$/.test(plainText(one.textContent)));
      expect(buttons).toHaveLength(gives.asks.length);
      const [first] = gives.asks;
      press(buttons[0] as HTMLElement);
      if (first) expectTaken(first[1]);
    } else expectTaken(gives);
    cleanup();
  }

  // Some hundred fields are drawn one after the other: on a busy machine that takes longer than other tests may.
  test("in French", { timeout: 120_000 }, () => {
    for (const way of frenchWays) write(way, "fr");
  });

  test("in English", { timeout: 120_000 }, () => {
    startTexts("en");
    for (const way of englishWays) write(way, "en");
  });
});

function price() {
  return itemNamed("Colis").getByLabelText<HTMLInputElement>("Prix");
}

function shownPrice() {
  return shownScenario().services?.find(({ name }) => name === "Colis")?.price;
}

describe("where a number stands", () => {
  test("a range typed makes the figure a range, in one edit", () => {
    openAssumptions(everyKind, "services");
    typeIn(price(), "8 à 14, probable 10");
    expect(shownPrice()).toEqual({ dist: "pert", min: 8, mode: 10, max: 14 });
    expect(itemNamed("Colis").getByLabelText("Prix, bas")).toHaveProperty("value", "8");
    expect(document.activeElement).toBe(itemNamed("Colis").getByLabelText("Prix, bas"));
    act(() => undo());
    expect(price().value).toBe("2,5");
  });

  test("what a calculation or a range will become is shown while one types", () => {
    openAssumptions(everyKind, "services");
    const field = price();
    act(() => field.focus());
    fireEvent.change(field, { target: { value: "3*12,5" } });
    expect(plainText(itemNamed("Colis").getByRole("status").textContent)).toBe("= 37,5");
    fireEvent.change(field, { target: { value: "8 à 12" } });
    expect(plainText(itemNamed("Colis").getByRole("status").textContent)).toBe(
      "= entre 8 et 12, le plus probable 10",
    );
    fireEvent.change(field, { target: { value: "12" } });
    expect(itemNamed("Colis").getByRole("status").textContent).toBe("");
    fireEvent.change(field, { target: { value: "3*12,5" } });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(shownPrice()).toBe(37.5);
    expect(field.value).toBe("37,5");
  });

  test("a range out of the field's bounds is refused like a number", () => {
    openAssumptions(everyKind, "services");
    typeIn(price(), "-2 à 3");
    expect(itemNamed("Colis").getByRole("alert").textContent).toBe("Il faut 0 ou plus.");
    expect(price().value).toBe("-2 à 3");
    expect(shownScenario()).toBe(everyKind);
  });

  test("12-15 is asked about, and the answer is taken", () => {
    openAssumptions(everyKind, "services");
    typeIn(price(), "12-15");
    press(itemNamed("Colis").getByRole("button", { name: /soustraction/ }));
    expect(itemNamed("Colis").getByRole("alert").textContent).toBe("Il faut 0 ou plus.");
    typeIn(price(), "12-15");
    press(itemNamed("Colis").getByRole("button", { name: /fourchette\)$/ }));
    expect(shownPrice()).toEqual({ dist: "pert", min: 12, mode: 13.5, max: 15 });
  });

  test("a question with one answer can be left", () => {
    openAssumptions(everyKind, "services");
    typeIn(price(), "12 à 8");
    press(itemNamed("Colis").getByRole("button", { name: "Non, laisser comme avant" }));
    expect(price().value).toBe("2,5");
    expect(shownScenario()).toBe(everyKind);
  });
});

describe("a formula", () => {
  const driver = everyKind.drivers?.[0]?.id ?? "";

  test("is taken after an equals sign, can be changed, and gives way to a number", () => {
    openAssumptions(everyKind, "services");
    typeIn(price(), `= ${driver} × 2`);
    expect(shownPrice()).toBe(`= ${driver} * 2`);
    press(itemNamed("Colis").getByRole("button", { name: /^Modifier la formule.*Prix$/ }));
    const field = itemNamed("Colis").getByLabelText<HTMLInputElement>(/^Formule.*Prix$/);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(`= ${driver} * 2`);
    typeIn(field, `= ${driver} * `);
    expect(itemNamed("Colis").getByRole("alert").textContent).toMatch(/à la fin \(caractère/);
    expect(shownPrice()).toBe(`= ${driver} * 2`);
    typeIn(field, "4");
    expect(shownPrice()).toBe(4);
    expect(document.activeElement).toBe(price());
  });

  test("with an unknown name is refused with its place", () => {
    openAssumptions(everyKind, "services");
    typeIn(price(), "= inconnu * 2");
    expect(itemNamed("Colis").getByRole("alert").textContent).toMatch(
      /Nom inconnu dans la formule.*inconnu.*\(caractère 2 /,
    );
    expect(price().value).toBe("= inconnu * 2");
  });

  test("with a decimal comma is asked about", () => {
    openAssumptions(everyKind, "services");
    typeIn(price(), `= ${driver} * 1,5`);
    press(itemNamed("Colis").getByRole("button", { name: /nombre à décimales/ }));
    expect(shownPrice()).toBe(`= ${driver} * 1.5`);
    act(() => undo());
    typeIn(price(), `= max(${driver}, 1,5)`);
    expect(itemNamed("Colis").getAllByRole("button", { name: /décimales|séparées/ })).toHaveLength(
      2,
    );
  });
});

/** What a spreadsheet puts on the clipboard. */
function paste(field: HTMLElement, text: string) {
  act(() => field.focus());
  fireEvent.paste(field, {
    clipboardData: {
      getData: (type: string) => (type === "text/plain" ? text : "<table></table>"),
    },
  });
}

function openList(heading: RegExp) {
  const summary = itemNamed("Colis").getAllByText(heading)[0] as HTMLElement;
  const details = summary.closest("details") as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event("toggle"));
}

function seasonality() {
  return shownScenario().services?.find(({ name }) => name === "Colis")?.seasonality;
}

function preview() {
  return screen.getByRole("region", { name: /^Coller dans/ });
}

const year = ["0,8", "0,9", "1", "1,1", "1,2", "1,3", "0,5", "0,4", "1", "1,1", "1,2", "1,5"];
const yearRead = [0.8, 0.9, 1, 1.1, 1.2, 1.3, 0.5, 0.4, 1, 1.1, 1.2, 1.5];

describe("a column pasted into the months of a year", () => {
  function january() {
    openAssumptions(everyKind, "services");
    openList(/^Voir les 12 chiffres/);
    return itemNamed("Colis").getByLabelText<HTMLInputElement>("janvier");
  }

  test("is shown, then fills them in one edit", () => {
    const field = january();
    const before = shownScenario();
    paste(field, `${year.join("\r\n")}\r\n`);
    expect(shownScenario()).toBe(before);
    expect(preview().querySelectorAll("tbody tr")).toHaveLength(12);
    press(screen.getByRole("button", { name: "Remplir 12 cases" }));
    expect(seasonality()).toEqual(yearRead);
    expect(document.activeElement).toBe(field);
    act(() => undo());
    expect(shownScenario()).toEqual(before);
  });

  test.each([
    ["as a row", year.join("\t")],
    ["with a title", `Indice\n${year.join("\n")}`],
    ["beside the names of the months", year.map((one, at) => `mois ${at}\t${one}`).join("\r\n")],
    ["in quotes", year.map((one) => `"${one}"`).join("\r\n")],
  ])("%s", (_name, text) => {
    paste(january(), text);
    press(screen.getByRole("button", { name: "Remplir 12 cases" }));
    expect(seasonality()).toEqual(yearRead);
  });

  test("with a cell that cannot be read changes nothing until one says so", () => {
    const before = january();
    paste(before, ["0,8", "beaucoup", "", "-1", "2"].join("\n"));
    const texts = [...preview().querySelectorAll("tbody tr")].map((row) =>
      plainText(row.lastElementChild?.textContent),
    );
    expect(texts).toEqual([
      "0,8",
      "« beaucoup » n’est pas un nombre.",
      "Écrivez un nombre.",
      "Il faut 0 ou plus.",
      "2",
    ]);
    expect(screen.queryByRole("button", { name: /^Remplir \d/ })).toBeNull();
    expect(seasonality()).toEqual(
      everyKind.services?.find(({ name }) => name === "Colis")?.seasonality,
    );
    press(screen.getByRole("button", { name: "Remplir seulement les 2 cases lues" }));
    const old =
      everyKind.services?.find(({ name }) => name === "Colis")?.seasonality ??
      Array<number>(12).fill(1);
    expect(seasonality()).toEqual([0.8, ...old.slice(1, 4), 2, ...old.slice(5)]);
  });

  test("with too many values says so", () => {
    paste(january(), [...year, "13", "14"].join("\n"));
    expect(plainText(preview().textContent)).toContain(
      "2 valeurs collées n’ont pas de place : il n’y a que 12 cases à remplir ici.",
    );
    press(screen.getByRole("button", { name: "Remplir 12 cases" }));
    expect(seasonality()).toEqual(yearRead);
  });

  test("with separators that could mean two things asks once for all", () => {
    paste(january(), "1.234\n2,5\n3.500");
    expect(screen.queryByRole("button", { name: /^Remplir \d/ })).toBeNull();
    fireEvent.click(screen.getByRole("radio", { name: /décimales/ }));
    press(screen.getByRole("button", { name: "Remplir 3 cases" }));
    expect(seasonality()?.slice(0, 3)).toEqual([1.234, 2.5, 3.5]);
  });

  test("a cell with another doubt is answered by itself", () => {
    paste(january(), "(2)\n3");
    press(screen.getByRole("button", { name: /simples parenthèses/ }));
    press(screen.getByRole("button", { name: "Remplir 2 cases" }));
    expect(seasonality()?.slice(0, 2)).toEqual([2, 3]);
  });

  test("is given up with Escape, and the focus comes back", () => {
    const field = january();
    paste(field, "1\n2");
    fireEvent.keyDown(preview().querySelector("h5") as HTMLElement, { key: "Escape" });
    expect(screen.queryByRole("region", { name: /^Coller dans/ })).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  test("a text without end is refused at once", () => {
    paste(january(), "1\n".repeat(500_000));
    expect(itemNamed("Colis").getByRole("alert").textContent).toMatch(/trop long/);
    cleanup();
    paste(january(), "1\n".repeat(3000));
    expect(plainText(itemNamed("Colis").getByRole("alert").textContent)).toMatch(
      /trop grand \(3000 cases\)/,
    );
  });
});

test("several cells pasted where one number stands are refused, and nothing is run together", () => {
  openAssumptions(everyKind, "services");
  paste(price(), "1\n234");
  expect(itemNamed("Colis").getByRole("alert").textContent).toMatch(/Plusieurs cases/);
  expect(price().value).toBe("2,5");
  paste(price(), "1".repeat(1_000_000));
  expect(itemNamed("Colis").getByRole("alert").textContent).toMatch(/trop long/);
});

describe("a series", () => {
  const series: Scenario = {
    ...everyKind,
    services: (everyKind.services ?? []).map((service) =>
      service.name === "Colis"
        ? { ...service, demand: { kind: "series", values: [1, 2, 3] } }
        : service,
    ),
  };
  const values = () => {
    const demand = shownScenario().services?.find(({ name }) => name === "Colis")?.demand;
    return demand?.kind === "series" ? demand.values : null;
  };
  const first = () => {
    openAssumptions(series, "services");
    openList(/^Voir les 3 chiffres/);
    return document.querySelector<HTMLElement>('[id$=".demand.values.0"]') as HTMLElement;
  };

  test("grows with what is pasted", () => {
    paste(first(), "10\n20\n30\n40\n50");
    press(screen.getByRole("button", { name: "Remplir 5 cases" }));
    expect(values()).toEqual([10, 20, 30, 40, 50]);
  });

  test("keeps what follows, or ends with what is pasted", () => {
    paste(first(), "10\n20");
    press(screen.getByRole("button", { name: "Remplir 2 cases" }));
    expect(values()).toEqual([10, 20, 3]);
    cleanup();
    paste(first(), "10\n20");
    press(screen.getByRole("button", { name: /^Remplacer toute la série/ }));
    expect(values()).toEqual([10, 20]);
  });
});

describe("separate values of a range", () => {
  const discrete: Scenario = {
    ...everyKind,
    services: (everyKind.services ?? []).map((service) =>
      service.name === "Colis"
        ? { ...service, price: { dist: "discrete", values: [1, 2], weights: [1, 3] } }
        : service,
    ),
  };
  const field = () => {
    openAssumptions(discrete, "services");
    return itemNamed("Colis").getByLabelText("Prix, valeur 1");
  };

  test("two columns are the values and their weights", () => {
    paste(field(), "Prix\tPoids\n2,5\t1\n3\t2\n4\t1\n");
    press(screen.getByRole("button", { name: "Remplir 6 cases" }));
    expect(shownPrice()).toEqual({ dist: "discrete", values: [2.5, 3, 4], weights: [1, 2, 1] });
  });

  test("a missing weight is told", () => {
    paste(field(), "2,5\t1\n3\t");
    expect(screen.queryByRole("button", { name: /^Remplir/ })).toBeNull();
  });

  test("one column is the values; the weights there are stay", () => {
    paste(field(), "5\n6\n7");
    press(screen.getByRole("button", { name: "Remplir 3 cases" }));
    expect(shownPrice()).toEqual({ dist: "discrete", values: [5, 6, 7], weights: [1, 3, 1] });
  });
});

test("the stages of a figure are filled by a column, ranges included", () => {
  const [first] = everyKind.stages;
  const stages = everyKind.stages.slice(0, 2).map(({ id }) => id);
  expect(first).toBeDefined();
  const staged: Scenario = {
    ...everyKind,
    overheads: [
      ...(everyKind.overheads ?? []),
      {
        id: "loyer_essai",
        name: "Loyer d’essai",
        from: stages[0] ?? "",
        amount: { byStage: Object.fromEntries(stages.map((id) => [id, 100])) },
      },
    ],
  };
  openAssumptions(staged, "costs");
  const field = document.querySelector<HTMLElement>(
    `[id$="loyer_essai.amount.byStage.${stages[0]}"]`,
  );
  paste(field as HTMLElement, "1 200 €/an\n80 à 120");
  press(screen.getByRole("button", { name: "Remplir 2 cases" }));
  expect(shownScenario().overheads?.at(-1)?.amount).toEqual({
    byStage: {
      [stages[0] ?? ""]: 100,
      [stages[1] ?? ""]: { dist: "pert", min: 80, mode: 100, max: 120 },
    },
  });
});
