import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { startTexts } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import { redo, store, undo } from "../../src/state";
import { small } from "../state/scenario";
import {
  inVariant,
  itemNamed,
  openAssumptions,
  plainText,
  press,
  shownScenario,
  typeIn,
} from "./openAssumptions";

beforeAll(() => startTexts("fr"));
afterEach(cleanup);

const withStaff: Scenario = {
  ...small,
  staff: [
    {
      id: "animatrice",
      name: "Animatrice",
      from: "test",
      hours: 104,
      hourlyCost: 20,
      about: { hourlyCost: { note: "D’après une fiche de paie", state: "to_confirm" } },
    },
  ],
};

/** Opens the helper; there are no workers here, so the published rates serve. */
async function openHelper(scenario = withStaff, isVariant = false) {
  openAssumptions(scenario, "team");
  if (isVariant) inVariant();
  press(itemNamed("Animatrice").getByRole("button", { name: /^Calculer depuis un salaire/ }));
  const panel = await screen.findByRole("group", { name: /^Du salaire au coût d’une heure/ });
  await within(panel).findByText(/n’a pas pu être chargé/);
  return within(panel);
}

function costs(panel: Awaited<ReturnType<typeof openHelper>>) {
  const terms = panel.getAllByRole("term");
  const values = panel.getAllByRole("definition");
  return Object.fromEntries(
    terms.map((term, index) => [
      plainText(term.textContent).split(",")[0],
      plainText(values[index]?.textContent),
    ]),
  );
}

describe("the staff cost helper", () => {
  test("starts from the minimum wage and the post's own hours, and says it had no model", async () => {
    const panel = await openHelper();
    expect(panel.getByRole("textbox", { name: "Salaire brut d’une heure" })).toBe(
      document.activeElement,
    );
    // 104 h a month are 24 h a week.
    expect(panel.getByRole("textbox", { name: "Heures par semaine au contrat" })).toHaveProperty(
      "value",
      "24",
    );
    expect(costs(panel)).toEqual({
      "Coût pour l’employeur": "1 339,75 €",
      "Coût d’une heure payée": "12,88 €",
      "Coût d’une heure travaillée": "14,59 €",
    });
    expect(panel.getByText(/^Employeur/).textContent).toContain("Association");
  });

  test("a multiple of the minimum wage and the wage say the same", async () => {
    const panel = await openHelper();
    typeIn(panel.getByRole("textbox", { name: /nombre de SMIC/ }), "1,2");
    const gross = panel.getByRole("textbox", { name: "Salaire brut d’une heure" });
    expect(gross).toHaveProperty("value", "14,772");
    typeIn(panel.getByRole("textbox", { name: "Heures par semaine au contrat" }), "35");
    expect(costs(panel)["Coût pour l’employeur"]).toBe("2 664,73 €");
    typeIn(gross, "12,31");
    expect(panel.getByRole("textbox", { name: /nombre de SMIC/ })).toHaveProperty("value", "1");
  });

  test("refuses what no contract may say, in words, and keeps the last cost", async () => {
    const panel = await openHelper();
    typeIn(panel.getByRole("textbox", { name: "Salaire brut d’une heure" }), "11");
    expect(plainText(panel.getByRole("alert").textContent)).toContain(
      "Il faut au moins le SMIC, 12,31 € brut de l’heure depuis le 1er juin 2026",
    );
    typeIn(panel.getByRole("textbox", { name: "Heures par semaine au contrat" }), "40");
    expect(panel.getByText(/les heures supplémentaires ne sont pas comptées/)).toBeTruthy();
    expect(costs(panel)["Coût d’une heure payée"]).toBe("12,88 €");
    typeIn(panel.getByRole("textbox", { name: "Heures par semaine au contrat" }), "20");
    expect(plainText(panel.getByText(/^Moins de/).textContent)).toContain("Moins de 24 h");
  });

  test("what is taken is one edit, with its source and what it takes for granted", async () => {
    const panel = await openHelper();
    typeIn(panel.getByRole("textbox", { name: /^Part de ces heures/ }), "75");
    press(panel.getByRole("button", { name: "Prendre ce coût" }));
    const [post] = shownScenario().staff ?? [];
    expect(post).toMatchObject({ hourlyCost: 12.88, productive: 0.6622 });
    const { hourlyCost, productive } = post?.about ?? {};
    expect(hourlyCost?.state).toBe("estimated");
    expect(plainText(hourlyCost?.source)).toBe(
      "Taux de cotisations publiés au 1er juin 2026, d’après modele-social 11.1.0 (Urssaf)",
    );
    expect(plainText(hourlyCost?.note)).toContain(
      "12,31 € brut de l’heure, 24 h par semaine : 1 339,75 € par mois.",
    );
    expect(hourlyCost?.note).toContain("Moins de onze salariés.");
    expect(productive).toMatchObject({ state: "estimated", source: "Estimation de l’équipe" });
    expect(itemNamed("Animatrice").getByRole("button", { name: /^Calculer/ })).toBe(
      document.activeElement,
    );
    expect(screen.queryByRole("group", { name: /^Du salaire/ })).toBeNull();

    undo();
    expect(shownScenario()).toEqual(withStaff);
    redo();
    expect(shownScenario().staff?.[0]).toEqual(post);
  });

  test("the share of hours may be left as it is", async () => {
    const panel = await openHelper();
    fireEvent.click(panel.getByRole("checkbox"));
    press(panel.getByRole("button", { name: "Prendre ce coût" }));
    expect(shownScenario().staff?.[0]).not.toHaveProperty("productive");
    expect(Object.keys(shownScenario().staff?.[0]?.about ?? {})).toEqual(["hourlyCost"]);
  });

  test("Escape leaves it, a field's own Escape first", async () => {
    const panel = await openHelper();
    const gross = panel.getByRole("textbox", { name: "Salaire brut d’une heure" });
    fireEvent.change(gross, { target: { value: "15" } });
    fireEvent.keyDown(gross, { key: "Escape" });
    expect(screen.queryByRole("group", { name: /^Du salaire/ })).not.toBeNull();
    fireEvent.keyDown(gross, { key: "Escape" });
    expect(screen.queryByRole("group", { name: /^Du salaire/ })).toBeNull();
    expect(shownScenario()).toEqual(withStaff);
  });

  test("in a variant it changes that variant, and nothing else", async () => {
    const variant = { id: "prudent", name: "Prudent", changes: [] };
    const panel = await openHelper({ ...withStaff, variants: [variant] }, true);
    press(panel.getByRole("button", { name: "Prendre ce coût" }));
    expect(shownScenario().staff?.[0]).toMatchObject({ hourlyCost: 12.88, productive: 0.883 });
    expect(shownScenario().staff?.[0]?.about?.hourlyCost?.source).toContain("modele-social");
    expect(store.getState().open?.base.staff).toEqual(withStaff.staff);
    undo();
    expect(shownScenario().staff).toEqual(withStaff.staff);
  });
});

describe("the model's answer", () => {
  test("takes the place of the published rates, and its word is kept with the cost", async () => {
    class Model {
      #listeners: ((event: { data: unknown }) => void)[] = [];
      addEventListener(kind: string, listener: (event: { data: unknown }) => void) {
        if (kind === "message") this.#listeners.push(listener);
      }
      postMessage({ id }: { id: number }) {
        queueMicrotask(() => {
          for (const listener of this.#listeners) listener({ data: { id, monthly: 1352 } });
        });
      }
      terminate() {
        this.#listeners = [];
      }
    }
    vi.stubGlobal("Worker", Model);
    openAssumptions(withStaff, "team");
    press(itemNamed("Animatrice").getByRole("button", { name: /^Calculer depuis un salaire/ }));
    const panel = within(await screen.findByRole("group", { name: /^Du salaire/ }));
    await panel.findByText(/^Calculé par modele-social/);
    expect(costs(panel)["Coût d’une heure payée"]).toBe("13,00 €");
    press(panel.getByRole("button", { name: "Prendre ce coût" }));
    const [post] = shownScenario().staff ?? [];
    expect(post?.hourlyCost).toBe(13);
    expect(plainText(post?.about?.hourlyCost?.source)).toBe(
      "modele-social 11.1.0 (Urssaf), taux du 1er novembre 2026",
    );
    vi.unstubAllGlobals();
  });
});
