import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTexts } from "../../src/locales";
import { coveredChanges, moveItem, type Scenario } from "../../src/scenario";
import { store } from "../../src/state";
import { everyKind } from "./everyKind";
import {
  inVariant,
  itemNamed,
  openAssumptions,
  plainText,
  press,
  shownScenario,
  typeIn,
} from "./openAssumptions";

beforeEach(() => startTexts("fr"));
afterEach(cleanup);

const button = (name: RegExp | string) => screen.getByRole("button", { name });
const base = () => store.getState().open?.base;

test("a series gains and loses a month by hand", async () => {
  const [first, ...others] = everyKind.services ?? [];
  const series = { ...first, demand: { kind: "series", values: [5, 8] } };
  openAssumptions({ ...everyKind, services: [series, ...others] } as Scenario, "services");
  const list = itemNamed("Colis").getByText("Voir les 2 chiffres").closest("details");
  if (list) {
    list.open = true;
    fireEvent(list, new Event("toggle"));
  }
  const values = () => {
    const demand = shownScenario().services?.[0]?.demand;
    return demand?.kind === "series" ? demand.values : [];
  };
  press(button("Ajouter un mois"));
  expect(values()).toEqual([5, 8, 8]);
  await waitFor(() => expect(document.activeElement?.id).toMatch(/values\.2$/));
  press(button("Retirer le dernier"));
  press(button("Retirer le dernier"));
  expect(values()).toEqual([5]);
  expect(screen.queryByRole("button", { name: "Retirer le dernier" })).toBeNull();
});

test("a criterion is duplicated after itself, its copy open", () => {
  openAssumptions(everyKind, "stages");
  const stage = everyKind.stages.find(({ gate }) => gate);
  const criterion = stage?.gate?.criteria[0];
  press(button(new RegExp(`^Modifier le critère\\s: ${criterion?.name}$`)));
  press(button("Dupliquer ce critère"));
  const now = shownScenario().stages.find(({ id }) => id === stage?.id)?.gate?.criteria;
  const { id, name, ...rest } = now?.[1] ?? { id: "", name: "" };
  expect(name).toBe(`${criterion?.name} (copie)`);
  expect(id).not.toBe(criterion?.id);
  expect({ ...rest, id: criterion?.id, name: criterion?.name }).toEqual(criterion);
  const form = screen.getByRole("group", { name: new RegExp("\\(copie\\)$") });
  expect(form.contains(document.activeElement)).toBe(true);
});

test("payments are duplicated and moved, their shares always one", () => {
  openAssumptions(everyKind, "funding");
  const item = itemNamed("Région");
  const payments = () => {
    const grant = shownScenario().funding?.find(({ kind }) => kind === "grant");
    return grant?.kind === "grant" ? grant.payments : [];
  };
  const before = payments();
  press(item.getByRole("button", { name: "Dupliquer le versement 1" }));
  expect(payments().map(({ share }) => share)).toEqual([0.3, 0.3, 0.4]);
  expect(payments()[1]?.month).toBe(before[0]?.month);
  press(item.getByRole("button", { name: "Descendre le versement 2" }));
  expect(payments().map(({ share }) => share)).toEqual([0.3, 0.4, 0.3]);
  expect(payments()[1]).toEqual(before[1]);
});

describe("variants in their list", () => {
  const names = () => base()?.variants?.map(({ name }) => name);

  test("are renamed, duplicated and moved", () => {
    openAssumptions(everyKind, "context");
    press(button(/^Dupliquer la variante\s: Prudent$/));
    expect(names()?.slice(0, 2)).toEqual(["Prudent", "Prudent (copie)"]);
    const [one, copy] = base()?.variants ?? [];
    expect(copy?.changes).toEqual(one?.changes);
    expect(copy?.id).not.toBe(one?.id);
    press(button(/^Renommer la variante\s: Prudent \(copie\)$/));
    typeIn(screen.getByLabelText("Nom"), "Ambitieux");
    expect(names()?.[1]).toBe("Ambitieux");
    press(button(/^Monter la variante\s: Ambitieux$/));
    expect(names()?.slice(0, 2)).toEqual(["Ambitieux", "Prudent"]);
    expect(base()?.variants?.[0]?.changes).toEqual(one?.changes);
  });
});

const three: Scenario = {
  format: "palier/scenario",
  version: 1,
  meta: { id: "6f1d3a80-4a52-4a0e-9d6b-0c4a6b8f2e11", name: "Essai" },
  start: "2027-03",
  organisation: { legalForm: "association" },
  stages: [
    { id: "un", name: "Un", months: 6 },
    { id: "deux", name: "Deux", months: 6 },
    { id: "trois", name: "Trois", months: 6 },
  ],
  overheads: [
    { id: "loyer", name: "Loyer", from: "un", until: "deux", amount: 100 },
    { id: "eau", name: "Eau", from: "un", amount: 10 },
  ],
};

/** A stage, whose title bears its number too. */
const stageNamed = (name: string) =>
  within(screen.getByRole("region", { name: new RegExp(`${name}$`) }));

describe("a stage moved or copied", () => {
  test("says what is now in other stages", () => {
    openAssumptions(three, "stages");
    press(stageNamed("Trois").getByRole("button", { name: /^Modifier\s: Trois$/ }));
    press(stageNamed("Trois").getByRole("button", { name: "Monter" }));
    const told = stageNamed("Trois").getByRole("status");
    expect(plainText(told.textContent)).toBe(
      "D’autres éléments ont changé d’étapes :« Loyer » va maintenant de « Un » à « Deux ».",
    );
    press(stageNamed("Deux").getByRole("button", { name: /^Modifier\s: Deux$/ }));
    press(stageNamed("Deux").getByRole("button", { name: "Dupliquer" }));
    expect(plainText(stageNamed("Deux").getByRole("status").textContent)).toContain(
      "« Loyer » va maintenant de « Un » à « Deux (copie) ».",
    );
    expect(within(document.body).queryByText(/Eau/)).toBeNull();
  });

  test("is silent where nothing changes stages", () => {
    const after = structuredClone({ ...three, overheads: three.overheads?.slice(1) ?? [] });
    const before = structuredClone(after);
    moveItem(after, "stages", "trois", "deux");
    expect(coveredChanges(before, after)).toEqual([]);
  });
});

test("more than eight consequences of a removal are unfolded", () => {
  const overheads = Array.from({ length: 11 }, (_, at) => ({
    id: `frais_${at}`,
    name: `Frais ${at}`,
    from: "un",
    until: "un",
    amount: 1,
  }));
  openAssumptions({ ...three, overheads }, "stages");
  press(stageNamed("Un").getByRole("button", { name: /^Modifier\s: Un$/ }));
  press(stageNamed("Un").getByRole("button", { name: "Retirer" }));
  const question = screen.getByRole("group", { name: /^Retirer\s: Un$/ });
  const details = question.querySelector("details");
  expect(details?.textContent).toMatch(/^Et \d+ autres changements\.$/);
  if (details) {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
  expect(within(question).getByText(/Frais 10/)).toBeTruthy();
});

test("in a variant, the subject's heading takes the focus of the last item removed", async () => {
  openAssumptions(everyKind, "costs");
  inVariant();
  const last = everyKind.inKind?.[0];
  press(itemNamed(last?.name ?? "").getByRole("button", { name: /^Modifier/ }));
  press(itemNamed(last?.name ?? "").getByRole("button", { name: "Retirer" }));
  await waitFor(() =>
    expect(document.activeElement?.tagName === "H3" && document.activeElement.textContent).toMatch(
      /^Charges/,
    ),
  );
});
