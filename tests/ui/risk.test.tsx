import { MantineProvider } from "@mantine/core";
import { configure, act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { compile, drawWorld, openTrial, planOf } from "../../src/engine";
import { i18n, startTexts } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import { setLanguage, setValue, store } from "../../src/state";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { Essentials, Projection } from "../../src/ui/projection";
import { exampleScenario } from "../charts/example";
import { small } from "../state/scenario";
import { riskFor } from "./riskResults";

// Views come in files of their own: a busy machine takes its time to read them.
configure({ asyncUtilTimeout: 15_000 });

// There is no canvas to draw on here: the picture's words are what is looked at.
vi.mock("../../src/ui/projection/charts/ChartCanvas", () => ({
  default: ({ sentence }: { sentence: string }) => <img alt={sentence} />,
}));

/** Opens the risk of a scenario, with its trials done. */
async function open(scenario: Scenario) {
  store.setState(store.getInitialState(), true);
  show(fresh({ kind: "file", name: "essai.json" }, scenario, null));
  const shown = store.getState().open?.shown ?? scenario;
  const settings = { trials: 320, untilPrecise: false, seed: 1 };
  store.setState(({ risk }) => ({
    risk: { ...risk, risk: riskFor(shown), of: shown, status: "done", settings },
  }));
  const view = render(
    <MantineProvider env="test">
      <I18nextProvider i18n={i18n}>
        <Essentials />
        <Projection />
      </I18nextProvider>
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole("tab", { name: /^(Risque|Risk)$/ }));
  await screen.findByRole("heading", {
    name: /^(Ce que disent les tirages|What the trials tell)$/,
  });
  await screen.findAllByRole("img");
  return view;
}

/** Puts an opened trial in the state, as the runner would. */
function read(trial: number, way: "staged" | "committed") {
  const { of } = store.getState().risk;
  if (!of) throw new Error("no results");
  const model = compile(of);
  const opened = openTrial(model, drawWorld(model, 1, trial, way));
  act(() => store.setState(({ risk }) => ({ risk: { ...risk, opened } })));
}

function openAll(container: HTMLElement) {
  for (const details of container.querySelectorAll("details")) {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
}

function everyId(scenario: Scenario): string[] {
  const lists = Object.values(scenario).filter(Array.isArray) as { id?: string; name?: string }[][];
  return lists.flat().flatMap(({ id, name }) => (id && id.length > 4 && id !== name ? [id] : []));
}

beforeEach(() => startTexts("fr"));
afterEach(() => {
  cleanup();
  act(() => setLanguage("fr"));
});

describe.each([
  "adherents-et-permanence",
  "collectivites-et-coproprietes",
  "entreprises-puis-habitants",
  "itinerante-rurale",
])("%s", (name) => {
  test.each(["fr", "en"] as const)(
    "shows no raw key, id or missing number, in %s",
    async (language) => {
      const scenario = exampleScenario(name);
      const { container } = await open(scenario);
      act(() => setLanguage(language));
      read(store.getState().risk.risk?.noted.worst ?? 0, "staged");
      await screen.findByRole("heading", { name: /^(Tirage n°|Trial no\.)/ });
      openAll(container);
      const copy = container.cloneNode(true) as HTMLElement;
      for (const style of copy.querySelectorAll("style")) style.remove();
      const text = copy.textContent ?? "";
      expect(text).not.toMatch(/NaN|null|undefined|Infinity|projection\.|\{\{/);
      const words = new Set(text.match(/[a-z]+(?:_[a-z0-9]+)+/g));
      expect(everyId(scenario).filter((id) => words.has(id))).toEqual([]);
      if (language === "fr") expect(text).not.toMatch(/\d%|[a-z]'[a-z]/);
      for (const table of within(container).queryAllByRole("table")) {
        expect(table.querySelector("caption")?.textContent).not.toBe("");
        for (const head of table.querySelectorAll("th")) {
          expect(head.getAttribute("scope")).toMatch(/^(row|col|rowgroup|colgroup)$/);
        }
      }
    },
  );
});

test("a tile opens the view and puts the focus on its title", async () => {
  await open(exampleScenario());
  fireEvent.click(screen.getByRole("tab", { name: "Synthèse" }));
  fireEvent.click(screen.getByRole("button", { name: /^Risque de découvert/ }));
  const title = await screen.findByRole("heading", { name: "Ce que disent les tirages" });
  await vi.waitFor(() => expect(document.activeElement).toBe(title));
});

test("a trial opened takes the focus, and gives it back when it is closed", async () => {
  await open(exampleScenario());
  const median = screen.getByRole("button", { name: /^Celui du milieu/ });
  median.focus();
  fireEvent.click(median);
  read(12, "staged");
  const head = await screen.findByRole("heading", { name: /^Tirage n°.13, par étapes/ });
  expect(document.activeElement).toBe(head);
  fireEvent.click(screen.getByRole("button", { name: "Fermer le tirage" }));
  expect(screen.queryByRole("heading", { name: /^Tirage n°/ })).toBeNull();
  expect(document.activeElement).toBe(median);
});

test("a trial that stops says where and why, and its months after that", async () => {
  const { container } = await open(exampleScenario());
  const model = compile(store.getState().risk.of ?? exampleScenario());
  const stopped = Array.from({ length: 320 }, (_, trial) => trial).find(
    (trial) => openTrial(model, drawWorld(model, 1, trial, "staged")).stoppedAt !== null,
  );
  read(stopped ?? 0, "staged");
  await screen.findByRole("heading", { name: /^Tirage n°/ });
  expect(container.textContent).toContain("Le projet s’arrête au jalon de");
  openAll(container);
  const months = screen.getByRole("table", { name: "Lignes du plan, mois par mois" });
  const row = months.querySelector("thead tr");
  const spans = [...(row?.querySelectorAll("th[colspan]") ?? [])].map((head) =>
    Number(head.getAttribute("colspan")),
  );
  expect(spans.reduce((sum, span) => sum + span, 0)).toBe(planOf(model).months.length);
  expect(row?.textContent).toContain("Arrêté");
  // Its figures are not those of the plan: none opens on it.
  const article = screen.getByRole("article", { name: /^Tirage n°/ });
  expect(within(article).queryByRole("button", { name: /^Détail/ })).toBeNull();
});

test("results of before an edit say so, and no trial opens from them", async () => {
  await open(exampleScenario());
  act(() => void setValue("organisation.openingCash", 12_345));
  expect(screen.getByText(/^Résultats d’avant la modification/)).toBeTruthy();
  const worst = screen.getByRole("button", { name: /^Le pire/ });
  expect(worst.getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByRole("button", { name: /^Risque de découvert/ }).textContent).toContain(
    "d’avant la modification",
  );
});

test("without chance, it says what to do", async () => {
  const { container } = await open(small);
  expect(container.textContent).toContain("chaque tirage est le plan central");
  expect(container.textContent).toContain("La trésorerie ne manque dans aucun tirage.");
  expect(container.textContent).toContain("Aucune étape n’a de jalon");
});

test("a value that stops a trial is named, with a way to its field", async () => {
  await open(exampleScenario());
  const { open: opened } = store.getState();
  act(() =>
    store.setState(({ risk }) => ({
      risk: {
        ...risk,
        status: "stopped",
        stoppedTrial: 1234,
        issue: {
          code: "notFiniteAtRun",
          path: `services.${opened?.shown.services?.[0]?.id}.price`,
          location: ["services", 0, "price"],
          found: "null",
          month: { index: 5, name: "2027-06" },
        },
      },
    })),
  );
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toMatch(/Le tirage n°.1.235 ne peut pas être calculé/);
  expect(alert.textContent).toMatch(/En juin.2027, «.Prix.» \(«.*.»\) ne donne pas un nombre/);
  expect(alert.textContent).not.toMatch(/null|t.=/);
  const tile = screen.getByRole("button", { name: /^Risque de découvert/ });
  expect(tile.textContent).toContain("non calculéune valeur bloque les tirages");
  expect(within(alert).getByRole("button", { name: "Corriger l’hypothèse" })).toBeTruthy();
});

test("correlations that were moved are told by name", async () => {
  const scenario: Scenario = {
    ...structuredClone(small),
    drivers: [
      { id: "premier", name: "Prix du pain", value: { dist: "uniform", min: 1, max: 2 } },
      { id: "second", name: "Nombre de jours", value: { dist: "uniform", min: 1, max: 2 } },
    ],
  };
  await open(scenario);
  act(() =>
    store.setState(({ risk }) => ({
      risk: {
        ...risk,
        risk: risk.risk && {
          ...risk.risk,
          moved: [{ a: "premier", b: "second", asked: 0.9, used: 0.62 }],
        },
      },
    })),
  );
  expect(screen.getByText(/Prix du pain.*Nombre de jours.*0,9 demandé, 0,62 utilisé/)).toBeTruthy();
});

test("a seed that is no whole number is refused beside its field", async () => {
  await open(small);
  const field = screen.getByRole("textbox", { name: "Série de tirages n°" });
  fireEvent.change(field, { target: { value: "12,5" } });
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("Un nombre entier d’au plus 9 chiffres")).toBeTruthy();
});
