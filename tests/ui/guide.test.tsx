import { MantineProvider } from "@mantine/core";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import { parseScenario } from "../../src/scenario";
import { goToGuide, goToLibrary, store } from "../../src/state";
import { Guide } from "../../src/ui/guide";
import { theme } from "../../src/ui/parts/theme";
import { readAddress } from "../../src/storage";
import { emptyShelf, shelf } from "../state/shelf";

vi.mock(import("../../src/storage"), async (original) => {
  const { shelfCalls } = await import("../state/shelf");
  return { ...(await original()), ...shelfCalls };
});

startTexts("fr");

function draw() {
  return render(
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false}>
      <I18nextProvider i18n={i18n}>
        <Guide />
      </I18nextProvider>
    </MantineProvider>,
  );
}

const heading = () => screen.getByRole("heading", { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const check = (name: string) => fireEvent.click(screen.getByRole("checkbox", { name }));
const isChecked = (name: string) =>
  screen.getByRole<HTMLInputElement>("checkbox", { name }).checked;
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

function type(name: string | RegExp, text: string) {
  fireEvent.change(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
}

async function enter(target: HTMLElement) {
  fireEvent.keyDown(target, { key: "Enter" });
  await act(() => new Promise((done) => setTimeout(done)));
}

function goTo(step: number) {
  for (let at = 1; at < step; at += 1) press("Continuer");
}

beforeEach(() => {
  localStorage.clear();
  emptyShelf();
  store.setState(store.getInitialState(), true);
  history.replaceState(null, "", "#");
  goToGuide();
});

afterEach(cleanup);

test("Enter goes on from a field and from the title, which takes the focus and tells how far one is", async () => {
  draw();
  expect(document.activeElement).toBe(heading());
  const progress = screen.getByText("Question 1 sur 9");
  expect(heading().getAttribute("aria-describedby")).toBe(progress.id);
  fireEvent.change(field("Nombre d’habitants"), { target: { value: "1 200" } });
  await enter(field("Nombre d’habitants"));
  expect(heading().textContent).toBe("Pour qui, au début\u202f?");
  expect(document.activeElement).toBe(heading());
  expect(store.getState().guide.state?.answers).toEqual({ population: 1200 });
  await enter(heading());
  expect(screen.getByText("Question 3 sur 9")).toBeTruthy();
});

test("a number that may mean two things holds, and takes the focus", async () => {
  draw();
  fireEvent.change(field("Nombre d’habitants"), { target: { value: "1.234" } });
  await enter(field("Nombre d’habitants"));
  expect(heading().textContent).toMatch(/^Où/);
  expect(document.activeElement).toBe(field("Nombre d’habitants"));
  expect(screen.getByText("Corrigez d’abord ce qui est signalé, puis continuez.")).toBeTruthy();
  press("Continuer");
  expect(heading().textContent).toMatch(/^Où/);
  type("Nombre d’habitants", "1234");
  press("Continuer");
  expect(heading().textContent).toMatch(/^Pour qui/);
});

test("going back and forth keeps the answers, and so does leaving, or another visit", () => {
  const { unmount } = draw();
  fireEvent.change(field("Nom du territoire"), { target: { value: "Saint-Aubin" } });
  press("Continuer");
  check("Personnes âgées");
  press("Continuer");
  press("Retour");
  expect(isChecked("Personnes âgées")).toBe(true);
  goToLibrary();
  unmount();
  store.setState(store.getInitialState(), true);
  goToGuide();
  draw();
  expect(heading().textContent).toMatch(/^Pour qui/);
  expect(isChecked("Personnes âgées")).toBe(true);
  press("Retour");
  expect(field("Nom du territoire").value).toBe("Saint-Aubin");
});

test("a skipped question takes Palier's proposal; what was answered can be taken again", () => {
  draw();
  type("Nombre d’habitants", "1200");
  press("Passer cette question");
  press("Retour");
  expect(field("Nombre d’habitants").value).toBe("");
  expect(field("Nombre d’habitants").placeholder).toBe("2\u202f000");
  press("Reprendre mes réponses");
  expect(field("Nombre d’habitants").value).toBe("1\u202f200");
  expect(screen.queryByText(/Vous aviez passé/)).toBeNull();
});

test("it warns against scattering, with the reason, and lets one go on", () => {
  draw();
  press("Continuer");
  check("Communes et intercommunalités");
  expect(screen.queryByText("Ne pas s’éparpiller")).toBeNull();
  check("Personnes âgées");
  expect(screen.getByText("Ne pas s’éparpiller").closest("output")).toBeTruthy();
  expect(screen.getByText(/^3 publics pour commencer/)).toBeTruthy();
  check("Personnes âgées");
  check("Communes et intercommunalités");
  press("Continuer");
  goTo(3);
  expect(heading().textContent).toMatch(/^Quels premiers services/);
  check("Prêt d’objets");
  expect(screen.getByText(/^4 services dès la première étape/)).toBeTruthy();
  fireEvent.change(screen.getByRole("combobox", { name: /^Prêt d’objets.*commence à l’étape/ }), {
    target: { value: "1" },
  });
  expect(screen.queryByText(/^4 services dès la première étape/)).toBeNull();
  press("Continuer");
  expect(heading().textContent).toMatch(/^Qui fait le travail/);
});

test("a stage removed takes its hours with it, and the focus stays near", () => {
  draw();
  goTo(6);
  type(/^Montée en charge.*heures payées/, "30");
  press("Retour");
  press("Retour");
  press("Retirer l’étape 1, Test léger");
  expect(document.activeElement?.textContent).toBe("Ajouter une étape");
  press("Continuer");
  press("Continuer");
  expect(field(/^Test léger.*heures payées/).value).toBe("30");
});

test("hours at zero are said to serve nobody", () => {
  draw();
  goTo(6);
  type(/^Test léger.*heures bénévoles/, "0");
  expect(screen.getByText(/^Sans aucune heure.*Test léger/)).toBeTruthy();
});

test("the summary says it in a sentence, and makes a scenario that is kept and named", async () => {
  draw();
  fireEvent.change(field("Nom du territoire"), { target: { value: "Saint-Aubin" } });
  goTo(10);
  expect(
    screen.getByText(/^Saint-Aubin.*une association lance 3 services \(courses,/),
  ).toBeTruthy();
  const where = screen.getByText("Où").parentElement as HTMLElement;
  expect(within(where).queryByText("proposé par Palier")).toBeNull();
  expect(screen.getAllByText("proposé par Palier")).toHaveLength(8);
  press(/^Changer.*Services/);
  expect(heading().textContent).toMatch(/^Quels premiers services/);
  goTo(6);
  fireEvent.change(field("Nom du scénario"), { target: { value: "Les courses du bourg" } });
  await enter(field("Nom du scénario"));
  await waitFor(() => expect(store.getState().open?.keeping).toBe("kept"));
  const [record] = shelf.records.values();
  expect(record).toMatchObject({ name: "Les courses du bourg", territory: "Saint-Aubin" });
  expect(parseScenario(record?.text ?? "").ok).toBe(true);
  expect(store.getState().view).toBe("scenario");
  expect(location.hash).toBe(`#scenario/${record?.key}`);
  // The next one is new.
  goToGuide();
  expect(store.getState().guide).toMatchObject({ step: 0, state: { answers: {} } });
});

test("beginning anew can be taken back", () => {
  draw();
  fireEvent.change(field("Nom du territoire"), { target: { value: "Saint-Aubin" } });
  press("Continuer");
  press("Tout recommencer");
  expect(field("Nom du territoire").value).toBe("");
  press("Les remettre");
  expect(heading().textContent).toMatch(/^Où/);
  expect(field("Nom du territoire").value).toBe("Saint-Aubin");
});

test.each([
  ["#commencer", 0],
  ["#commencer/3", 2],
  ["#commencer/2.5", 1],
  ["#commencer/-4", 0],
  ["#commencer/loin", 0],
])("the address %s is the step %i", (hash, step) => {
  history.replaceState(null, "", hash);
  expect(readAddress()).toEqual({ kind: "guide", step });
});
