import { beforeAll, describe, expect, test } from "vitest";
import { warningsOf } from "../../src/checks";
import { compile, planOf } from "../../src/engine";
import { addScenarioTexts, startTexts, warningWords } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import type { Language } from "../../src/units";
import { grant, scenarioWith, selling } from "./scenario";

beforeAll(() => {
  addScenarioTexts();
  startTexts("fr");
});

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

function said(scenario: Scenario, language: Language) {
  return warningsOf(scenario, planOf(compile(scenario))).map((warning) => {
    const { rule, name, sentence, basis } = warningWords(warning, scenario, language);
    return { rule, name, sentence: plain(sentence), basis: plain(basis) };
  });
}

/** Crosses every threshold at once. */
const all = scenarioWith({
  start: "2027-03",
  services: selling(9000),
  investments: [{ id: "velo", name: "Vélo cargo", stage: "test", amount: 1000, lifeYears: 5 }],
  funding: [
    grant("region", 200_000),
    grant("commune", 15_000),
    grant("commune", 150_000, { id: "bis" }),
    grant("state", 1200, { use: "velo" }),
  ],
});

describe("each warning in words", () => {
  test("French", () => {
    const words = said(all, "fr");
    expect(words.map(({ rule }) => rule)).toEqual([
      "vatFranchise",
      "accessory",
      "convention",
      "convention",
      "publicAid",
      "publicAidInvestment",
      "deMinimis",
    ]);
    const sentences = words.map(({ sentence }) => sentence);
    expect(sentences[0]).toContain("En 2027, 90 000 € de ventes sans TVA facturée. Si ces ventes");
    expect(sentences[0]).toContain("(81 051 € par an)");
    expect(sentences[0]).toContain("Le plan ne couvre que 10 mois de 2027.");
    expect(sentences[1]).toContain("elles passent les 81 051 € par an");
    expect(sentences[2]).toContain("En 2027, une aide de la région de 200 000 €");
    expect(sentences[3]).toContain("En 2027, 2 aides de la commune, 165 000 € en tout.");
    expect(sentences[4]).toMatch(/^Sur tout le parcours, les aides publiques couvrent [\d ,]+ %/);
    expect(sentences[5]).toContain("paient 100 % de « Vélo cargo ». Beaucoup");
    expect(sentences[6]).toContain("En mars 2027, 366 200 € d’aides publiques");
    expect(words[0]?.basis).toBe(
      "CGI, art. 293 B ; loi n° 2025-1044 du 3 novembre 2025 (bncplus.fr), depuis le 1er janvier 2025 ; valeur publiée.",
    );
    expect(words[1]?.basis).toContain("à vérifier");
  });

  test("English", () => {
    const words = said(all, "en");
    const sentences = words.map(({ sentence }) => sentence);
    expect(sentences[0]).toContain("In 2027, €90,000 of sales without VAT. If these sales");
    expect(sentences[2]).toContain("a grant from the region of €200,000");
    expect(sentences[3]).toContain("2 aids from the municipality, €165,000 in all");
    expect(sentences[5]).toContain("Public aid pays 100% of “Vélo cargo”");
    expect(sentences[6]).toContain("In March 2027, €366,200 of public aid");
    expect(words[0]?.basis).toContain("since 1 January 2025; published value.");
  });

  test("leaves no hole in a sentence", () => {
    for (const language of ["fr", "en"] as const) {
      for (const { sentence, name, basis } of said(all, language)) {
        expect([name, sentence, basis].join(" ")).not.toMatch(/[{}]|undefined|NaN|checks\.|  /);
      }
    }
  });

  test.each([
    ["company", "La franchise s’arrête au-delà de 37 500 € par an pour des services"],
    ["public_body", "Si cette activité fait concurrence à des entreprises privées"],
  ] as const)("VAT for %s", (legalForm, expected) => {
    const scenario = scenarioWith({ organisation: { legalForm }, services: selling(4000) });
    expect(said(scenario, "fr")[0]?.sentence).toContain(expected);
  });

  test("public aid in one stage, and de minimis over several months", () => {
    const stage = scenarioWith({ funding: [grant("state", 1000)] });
    expect(said(stage, "fr")[0]?.sentence).toContain("À l’étape « Test », les aides publiques");
    expect(said(stage, "en")[0]?.sentence).toContain("In stage “Test”, public aid covers 83.3%");
    const funding = [grant("region", 200_000), grant("europe", 200_000, { from: "suite" })];
    const deMinimis = said(scenarioWith({ funding }), "fr").at(-1)?.sentence;
    expect(deMinimis).toContain("De janvier 2027 à janvier 2028, 400 000 € d’aides publiques");
  });
});
