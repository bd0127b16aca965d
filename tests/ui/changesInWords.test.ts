import { describe, expect, test } from "vitest";
import { changesBetween } from "../../src/compare";
import { addScenarioTexts, i18n, startTexts } from "../../src/locales";
import type { Location, Scenario } from "../../src/scenario";
import { replacedAt, valueAt } from "../../src/scenario";
import { groupedChanges } from "../../src/ui/assumptions";
import type { Language } from "../../src/units";
import { everyKind } from "./everyKind";

startTexts("fr");
addScenarioTexts();

/** What a file may choose from under a key, where it is no free text. */
const enums: Readonly<Record<string, readonly string[]>> = {
  legalForm: ["association", "scic", "scop", "company", "sole_trader", "public_body"],
  vat: ["exempt", "monthly", "quarterly"],
  incomeTax: ["none", "corporate"],
  hourPolicy: ["cap", "extra", "ignore"],
  metric: ["revenue", "coverage", "result", "marginRate", "volume", "customers", "cash", "runway"],
  op: [">=", "<="],
  onFail: ["stop", "continue", "extend"],
  shape: ["linear", "s_curve"],
  noise: ["none", "poisson"],
  pay: ["salaried", "hourly"],
  funder: ["state", "region", "department", "social_body", "employment_aid", "other_public"],
  status: ["idea", "filed", "voted", "signed"],
  state: ["to_confirm", "estimated", "quote", "observed"],
};

/** Keys that may be left out and are in no item of the scenario. */
const leftOut: readonly (readonly [Location, unknown])[] = [
  [["organisation", "vat"], "quarterly"],
  [["organisation", "hourPolicy"], "extra"],
  [
    ["organisation", "incomeTaxBrackets"],
    [{ upTo: 1000, rate: 0.1 }, { rate: 0.3 }],
  ],
  [["organisation", "about"], { openingCash: { state: "observed" } }],
  [["meta", "territory"], "Vallée"],
  [["meta", "author"], "Anne"],
  [["meta", "description"], "Un essai"],
  [["fiscalYearStart"], 9],
  [["staff", 0, "pay"], "hourly"],
  [["volunteers", 0, "note"], "À revoir"],
  [["overheads", 0, "indexed"], false],
  [["overheads", 0, "account"], "6132"],
  [["investments", 0, "resale"], 0.2],
  [["inKind", 0, "account"], "875"],
  [["funding", 0, "to"], "xq_suite"],
  [["funding", 0, "use"], "xq_velo"],
  [["funding", 1, "status"], "signed"],
  [["services", 0, "account"], "756"],
  [["services", 1, "about"], { "demand.values": { note: "Relevé", state: "observed" } }],
  [["services", 1, "until"], "xq_suite"],
  [["stages", 1, "objective"], "Tenir"],
];

const identities = new Set(["id", "a", "b", "format", "version", "updated", "dist"]);

function* places(value: unknown, location: Location = []): Generator<Location> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (identities.has(key)) continue;
    const at = [...location, Array.isArray(value) ? Number(key) : key];
    yield at;
    yield* places(inner, at);
  }
}

/** Without which a scenario is none: never left out. */
const kept = new Set(["stages", "meta", "organisation", "changes", "path", "value"]);

const first = (location: Location) => location.length === 1;

/** Other values for what stands at a place. */
function others(location: Location): unknown[] {
  const value = valueAt(everyKind, location);
  const key = String(location.at(-1));
  if (key === "kind" || key === "path") return [];
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1];
  if (Array.isArray(value) && !first(location)) return [value.slice(0, -1)];
  if (typeof value !== "string") return [];
  if (first(location)) return ["2028-01"];
  if (value.startsWith("=")) return ["= 2 * xq_flux"];
  const id = key === "service" ? "xq_heure" : "xq_suite";
  return (
    enums[key] ?? [value.startsWith("xq_") ? id : key === "account" ? "6132" : "Autre"]
  ).filter((one) => one !== value);
}

function without(location: Location): Scenario {
  const holder = valueAt(everyKind, location.slice(0, -1));
  const key = location.at(-1) as string;
  const rest = Array.isArray(holder)
    ? holder.toSpliced(Number(key), 1)
    : Object.fromEntries(Object.entries(holder as object).filter(([one]) => one !== key));
  return replacedAt(everyKind, location.slice(0, -1), rest) as Scenario;
}

const raw = new Set<string>(Object.values(enums).flat());
for (const place of places(everyKind)) {
  const key = place.at(-1);
  if (typeof key === "string") raw.add(key);
}
/** Words of the file that are also those of the screen, in their own sentences. */
const shared: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(["note", "source"]),
  en: new Set(
    "note source state quote observed estimated required filed idea voted signed none".split(" "),
  ),
};

/** The words between the marks that the sentences put. */
function wordsOf(text: string): string[] {
  return text.split(/ › |, |\u202f: |: |\u00a0?– | \(|\)/);
}

function rawWords(then: Scenario, now: Scenario, language: Language): string[] {
  const t = i18n.getFixedT(language);
  return groupedChanges(changesBetween(then, now), then, now, { t, language }).flatMap(
    ({ title, rows }) =>
      [title, ...rows.flatMap(({ label, before, now: after }) => [label, before, after])].filter(
        (text) =>
          /undefined|null|(?<!=.*)\bxq_|keeping\.|NaN/.test(text) ||
          wordsOf(text).some((word) => raw.has(word) && !shared[language].has(word)),
      ),
  );
}

describe.each(["fr", "en"] as const)(
  "in %s, no change is told by the words of the file",
  (language) => {
    const all = [...places(everyKind)];

    test("each value changed by itself", () => {
      const seen = all.flatMap((location) =>
        others(location).flatMap((other) => {
          const now = replacedAt(everyKind, location, other) as Scenario;
          return rawWords(everyKind, now, language).map((text) => `${location.join(".")} ${text}`);
        }),
      );
      expect(all.length).toBeGreaterThan(200);
      expect(seen).toEqual([]);
    });

    test("each key left out, and given", () => {
      const seen = all.flatMap((location) => {
        const holder = valueAt(everyKind, location.slice(0, -1)) as object;
        // A range without one of its ends is none.
        if (kept.has(String(location.at(-1))) || Object.hasOwn(holder, "dist")) return [];
        const now = without(location);
        return [rawWords(everyKind, now, language), rawWords(now, everyKind, language)]
          .flat()
          .map((text) => `${location.join(".")} ${text}`);
      });
      expect(seen).toEqual([]);
      for (const [location, value] of leftOut) {
        const now = replacedAt(everyKind, location, value) as Scenario;
        expect(rawWords(everyKind, now, language)).toEqual([]);
        expect(rawWords(now, everyKind, language)).toEqual([]);
      }
    });
  },
);

describe("changes in words", () => {
  test.each([
    [
      ["staff", 0, "pay"],
      "hourly",
      "Animatrice › Paiement",
      "Salarié : chaque heure est payée (par défaut)",
    ],
    [
      ["overheads", 0, "indexed"],
      false,
      "Local › Évolution",
      "Suit la hausse des coûts (par défaut)",
    ],
    [["funding", 0, "use"], "xq_velo", "Région › Objet", "le fonctionnement"],
    [
      ["services", 0, "demand", "shape"],
      "linear",
      "Colis › Allure de la montée",
      "Une montée lente, puis rapide, puis lente",
    ],
    [["services", 0, "about", "price", "state"], "observed", "Colis › Prix, état", "devis"],
    [
      ["services", 1, "about"],
      { "demand.values": { state: "quote" } },
      "Heures › Volumes mois par mois, état",
      "non renseigné",
    ],
    [
      ["funding", 0, "payments"],
      [{ share: 1, month: 0 }],
      "Région › Versements",
      "60\u202f% (mois 1), puis 40\u202f% (mois 8, retard 2 mois)",
    ],
    [
      ["stages", 0, "gate", "criteria", 1, "required"],
      true,
      "Test léger › Volume › Rôle du critère",
      "au choix",
    ],
  ] as const)("%j", (location, value, label, before) => {
    const now = replacedAt(everyKind, location, value) as Scenario;
    const groups = groupedChanges(changesBetween(everyKind, now), everyKind, now, {
      t: i18n.getFixedT("fr"),
      language: "fr",
    });
    expect(
      groups
        .flatMap(({ rows }) => rows)
        .map((row) => [row.label, row.before].map((words) => words.replace(/\s/g, " "))),
    ).toEqual([[label, before.replace(/\s/g, " ")]]);
  });
});
