import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { startTexts } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import { undo } from "../../src/state";
import type { Subject } from "../../src/ui/assumptions/place";
import { small } from "../state/scenario";
import { itemNamed, openAssumptions, plainText, press, shownScenario } from "./openAssumptions";

beforeAll(() => startTexts("fr"));
afterEach(cleanup);

const scenario: Scenario = {
  ...small,
  routes: [
    {
      id: "tournee",
      name: "Tournée",
      area: 0,
      depotDistance: 25,
      toursPerMonth: 20,
      maxStops: 30,
      minutesPerStop: 5,
      speed: 40,
      costPerKm: 0.4,
    },
  ],
  services: small.services?.map((service) => ({ ...service, route: "tournee" })) ?? [],
  volunteers: [{ id: "voisins", name: "Voisins", from: "test", hours: 40, value: 12 }],
  investments: [
    {
      id: "velo",
      name: "Vélo cargo",
      stage: "test",
      amount: 3000,
      lifeYears: 4,
      about: { lifeYears: { note: "Comme le voisin", state: "to_confirm" } },
    },
  ],
};

async function openTable(subject: Subject, item: string, label: string) {
  openAssumptions(scenario, subject);
  const opener = itemNamed(item).getByRole("button", { name: plainMatch(`Barème : ${label}`) });
  press(opener);
  const panel = await screen.findByRole("group", {
    name: plainMatch(`Valeurs de référence : ${label}`),
  });
  return { opener, panel: within(panel) };
}

function plainMatch(name: string) {
  return (text: string) => plainText(text) === name;
}

describe("a figure's reference values", () => {
  test.each([
    [
      "team",
      "Voisins",
      "Valeur d’une heure",
      "Prendre 12,82 €/h : SMIC, coût pour un employeur",
      "volunteers",
      "value",
      12.82,
      "Calculé avec modele-social",
    ],
    [
      "costs",
      "Vélo cargo",
      "Durée d’usage",
      "Prendre 5 ans : Vélo cargo",
      "investments",
      "lifeYears",
      5,
      "Usage courant",
    ],
    [
      "services",
      "Colis",
      "TVA sur le prix",
      "Prendre 5,5 % : Taux réduit",
      "services",
      "vatRate",
      0.055,
      "CGI, art. 278",
    ],
    // 20 tours of 50 km a month are 12,000 km a year: 0.357 + 1,395 / 12,000.
    [
      "routes",
      "Tournée",
      "Coût du kilomètre",
      "Prendre 0,3942 €/km : Voiture de 5 CV, 0,473 €/km au barème",
      "routes",
      "costPerKm",
      "=0.473 / 1.2",
      "Barème kilométrique fiscal",
    ],
  ] as const)("%s: %s, %s", async (subject, item, label, choice, list, key, value, source) => {
    const { opener, panel } = await openTable(subject, item, label);
    press(panel.getByRole("button", { name: plainMatch(choice) }));
    const taken = shownScenario()[list]?.[0];
    expect(taken).toMatchObject({ [key]: value });
    const about = taken?.about?.[key];
    expect(about?.state).toBe("estimated");
    expect(plainText(about?.source)).toContain(source);
    if (key === "costPerKm") expect(about?.note).toContain("ne porte pas de TVA");
    else expect(about).not.toHaveProperty("note");
    expect(opener).toBe(document.activeElement);
    undo();
    expect(shownScenario()).toEqual(scenario);
  });

  test("the mileage scale is offered as it stands to a project that recovers VAT", async () => {
    openAssumptions(
      { ...scenario, organisation: { ...scenario.organisation, vat: "monthly" } },
      "routes",
    );
    press(
      itemNamed("Tournée").getByRole("button", { name: plainMatch("Barème : Coût du kilomètre") }),
    );
    const panel = await screen.findByRole("group", {
      name: plainMatch("Valeurs de référence : Coût du kilomètre"),
    });
    press(
      within(panel).getByRole("button", {
        name: plainMatch("Prendre 0,473 €/km : Voiture de 5 CV"),
      }),
    );
    expect(shownScenario().routes?.[0]).toMatchObject({ costPerKm: 0.473 });
    expect(shownScenario().routes?.[0]?.about?.costPerKm).not.toHaveProperty("note");
  });

  test("each row is offered with its source and date; what most rest on is said once", async () => {
    const { panel } = await openTable("costs", "Vélo cargo", "Durée d’usage");
    const rows = panel.getAllByRole("listitem").map(({ textContent }) => plainText(textContent));
    expect(rows).toHaveLength(10);
    expect(rows.filter((row) => row.includes("depuis le"))).toHaveLength(1);
    expect(rows[1]).toMatch(/^Vélo cargoUsage courant, .* à vérifier3 ans5 ans$/);
    expect(panel.getByText(/^Sauf mention contraire/).textContent).toContain("BOI-BIC-AMT");
  });

  test("figures without a table have no such button", () => {
    openAssumptions(scenario, "team");
    const names = screen
      .getAllByRole("button", { name: /^Barème/ })
      .map((one) => plainText(one.getAttribute("aria-label")));
    expect(names).toEqual(["Barème : Valeur d’une heure"]);
  });
});
