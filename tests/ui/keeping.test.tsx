import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { MantineProvider } from "@mantine/core";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { i18n, startTexts } from "../../src/locales";
import { edit, setValue, store, takeVersion } from "../../src/state";
import { keepNow } from "../../src/state/keeping";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { theme } from "../../src/ui/parts/theme";
import { KeepingState } from "../../src/ui/shell/KeepingState";
import { NoticeLine } from "../../src/ui/shell/NoticeLine";
import { OtherWindowBar } from "../../src/ui/shell/OtherWindowBar";
import { RefusedFiles } from "../../src/ui/shell/RefusedFiles";
import { VersionsDialog } from "../../src/ui/shell/versions/VersionsDialog";
import { small } from "../state/scenario";
import { emptyShelf, shelf } from "../state/shelf";

vi.mock(import("../../src/storage"), async (original) => {
  const { shelfCalls } = await import("../state/shelf");
  return { ...(await original()), ...shelfCalls };
});

startTexts("fr");

function draw(children: ReactNode) {
  return render(
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false}>
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    </MantineProvider>,
  );
}

function open() {
  const { open } = store.getState();
  if (!open) throw new Error("nothing is open");
  return open;
}

beforeEach(async () => {
  emptyShelf();
  store.setState(store.getInitialState(), true);
  history.replaceState(null, "", "#");
  await i18n.changeLanguage("fr");
  show(fresh({ kind: "kept" }, small, null));
});

afterEach(cleanup);

describe("what is kept, beside the name", () => {
  test.each([
    ["refused", /refuse de garder/],
    ["full", /pleine/],
    ["blocked", /plus ancienne de Palier/],
    ["outdated", /rechargez-la/],
  ] as const)("a storage that is %s is said aloud", async (fault, words) => {
    draw(<KeepingState />);
    expect(screen.queryByRole("alert")).toBeNull();
    shelf.fault = fault;
    setValue("services.colis.price", 3);
    await keepNow();
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
  });

  test("a scenario that came by a link can be kept as it is", async () => {
    show(fresh({ kind: "link", code: "x" }, small, null));
    draw(<KeepingState />);
    fireEvent.click(screen.getByRole("button", { name: "Le garder" }));
    expect(await screen.findByText("Gardé dans ce navigateur")).toBeTruthy();
    expect(shelf.records.size).toBe(1);
    expect(screen.queryByRole("button", { name: "Le garder" })).toBeNull();
  });
});

test("an old copy says so, until it goes on apart", async () => {
  draw(<OtherWindowBar />);
  expect(screen.queryByRole("button")).toBeNull();
  store.setState({ open: { ...open(), isOld: true } });
  expect(await screen.findByText(/^Une autre fenêtre vient de modifier/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /^Continuer ici/ }));
  await waitFor(() => expect(screen.queryByRole("button")).toBeNull());
  expect(open().base.meta.name).toBe("Essai (copie)");
});

test("a damaged link is told in a sentence, without a file’s name", () => {
  draw(<RefusedFiles />);
  store.setState({ refusals: [{ file: "", link: "damaged", issues: [] }] });
  return waitFor(() => {
    const dialog = screen.getByRole("dialog", { name: "Le lien n’a pas pu être ouvert" });
    expect(dialog.textContent).toContain("incomplet ou abîmé");
    expect(within(dialog).queryByRole("heading", { level: 3 })).toBeNull();
  });
});

test.each([
  [
    { kind: "libraryTaken", taken: { added: 2, known: 1, versions: 3, left: 1 } },
    "Bibliothèque lue\u202f: 2 scénarios ajoutés, 1 déjà là à l’identique, laissé tel quel, 3 versions ajoutées, 1 version de trop, laissée dans le fichier.",
  ],
  [
    { kind: "libraryStopped", fault: "full", taken: { added: 1, known: 0, versions: 0, left: 0 } },
    "Lecture de la bibliothèque arrêtée (1 scénario ajouté). La mémoire de ce navigateur est pleine\u202f: enregistrez des fichiers, puis retirez d’anciens scénarios.",
  ],
  [{ kind: "libraryReading", count: 12 }, "Lecture d’une bibliothèque de 12 scénarios…"],
] as const)("what became of a library is one sentence: %o", (notice, words) => {
  store.setState({ notice });
  draw(<NoticeLine />);
  expect(screen.getByRole("status").textContent).toBe(`${words}Fermer`);
});

describe("the comparison with a version", () => {
  async function rowsAfter(change: () => void): Promise<string[][]> {
    await takeVersion("Avant");
    change();
    draw(<VersionsDialog isOpen onClose={() => undefined} />);
    fireEvent.click(await screen.findByRole("button", { name: /^Comparer/ }));
    const table = await screen.findByRole("table");
    return [...(table as HTMLTableElement).rows]
      .slice(1)
      .map((row) => [...row.cells].map((cell) => cell.textContent ?? ""));
  }

  test("names figures as the page does, by subject, with units, ranges and defaults", async () => {
    const rows = await rowsAfter(() => {
      setValue("services.colis.price", { dist: "pert", min: 2, mode: 3, max: 4 });
      setValue("services.colis.unitCost", 1);
      setValue("overheads.local.amount.byStage.suite", 350);
      setValue("economy.priceGrowth", 0.02);
      setValue("organisation.vat", "monthly");
      setValue("start", "2027-03");
      setValue("services.colis.from", "suite");
      setValue("services.colis.demand.perMonth", "= 100 + t");
    });
    expect(rows).toEqual([
      ["Le projet"],
      ["Premier mois", "janvier\u00a02027", "mars\u00a02027"],
      ["L’organisation"],
      ["TVA", "Sans TVA\u202f: ni facturée, ni récupérée (par défaut)", "TVA déclarée chaque mois"],
      ["L’économie autour du projet"],
      ["Hausse des prix de vente", "0\u202f% par an (par défaut)", "2\u202f% par an"],
      ["Les services"],
      ["Colis › Première étape", "Test", "Suite"],
      ["Colis › Prix", "2,5 €/unité", "entre 2 et 4, le plus probable 3 €/unité"],
      ["Colis › Coût d’achat", "0 €/unité (par défaut)", "1 €/unité"],
      ["Colis › Volume", "100 unités/mois", "= 100 + t"],
      ["Les frais généraux"],
      ["Local › Montant, dès «\u00a0Suite\u00a0»", "300 €/mois", "350 €/mois"],
    ]);
  });

  test("says what was added, taken away, and put in another order", async () => {
    const rows = await rowsAfter(() => {
      edit({ key: "value", path: "stages" }, (draft) => {
        const [test, suite] = draft.stages;
        if (!test || !suite || !draft.services?.[0]) return;
        draft.overheads = [];
        draft.variants = [];
        draft.services[0].note = "Devis de mars";
        draft.services.push({ ...draft.services[0], id: "pain", name: "Pain" });
        draft.stages = [suite, test];
      });
    });
    expect(rows).toEqual([
      ["Étapes"],
      ["Ordre", "", "autre ordre"],
      ["Les services"],
      ["Colis › Note", "non renseigné", "Devis de mars"],
      ["Pain", "absent", "présent"],
      ["Les frais généraux"],
      ["Local", "présent", "absent"],
      ["Variantes"],
      ["Prix haut", "présent", "absent"],
    ]);
  });

  test("says so where nothing differs", async () => {
    await takeVersion("Avant");
    draw(<VersionsDialog isOpen onClose={() => undefined} />);
    fireEvent.click(await screen.findByRole("button", { name: /^Comparer/ }));
    expect(await screen.findByText("Aucune hypothèse n’a changé depuis.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Y revenir" })).toBeNull();
  });
});

test("another scenario that opens under the dialog shows its own versions", async () => {
  await takeVersion("Avant");
  draw(<VersionsDialog isOpen onClose={() => undefined} />);
  fireEvent.click(await screen.findByRole("button", { name: /^Comparer/ }));
  expect(await screen.findByText("Aucune hypothèse n’a changé depuis.")).toBeTruthy();
  const meta = { ...small.meta, id: "11111111-2222-4333-8444-555555555555", name: "Autre" };
  show(fresh({ kind: "kept" }, { ...small, meta }, null));
  expect(await screen.findByText("Pas encore de version.")).toBeTruthy();
});
