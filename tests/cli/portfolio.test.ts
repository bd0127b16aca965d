import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { planCommand } from "../../src/cli/planCommand";
import { portfolioCommand } from "../../src/cli/portfolioCommand";
import { Refusal } from "../../src/cli/refusal";
import type { Means } from "../../src/cli/runToEnd";
import { simulateCommand } from "../../src/cli/simulateCommand";
import { createInlineRunner } from "../../src/runner";
import { roomy } from "../runner/ports";
import { failing, uncertain } from "../runner/scenario";

const named = (name: string, scenario: object) => ({
  ...scenario,
  meta: { ...uncertain.meta, name },
});
const files: Record<string, unknown> = {
  "dossier/b.json": named("Essai ; un", uncertain),
  "dossier/a.JSON": named("Autre", { ...uncertain, start: "2028-03" }),
  "dossier/faux.json": { ...uncertain, start: "2027-13" },
  "dossier/arrete.json": named("Arrêté", failing),
  "dossier/jamais.json": {
    ...uncertain,
    services: (uncertain.services ?? []).map((one) => ({ ...one, price: "=1 / (1 - t)" })),
  },
};
const read = async (path: string) => new TextEncoder().encode(JSON.stringify(files[path]));
const list = async () => [...Object.keys(files).map((path) => path.slice(8)), "lisez-moi.txt"];
const means: Means = {
  createRunner: () => createInlineRunner(roomy),
  usualWorkers: 1,
  warn: () => undefined,
  showProgress: null,
};
const portfolio = async (args: string) => {
  const { text, refused } = await portfolioCommand(args.split(" "), { read, list }, means);
  expect(text.startsWith("\ufeff")).toBe(true);
  return { text: text.slice(1), refused };
};

beforeEach(() => vi.stubEnv("LC_ALL", "fr_FR.UTF-8"));
afterEach(() => vi.unstubAllEnvs());

it("prints a line for each sound file in the order of their names, and tells of the others", async () => {
  const { text, refused } = await portfolio("dossier/ --trials 200 --seed 3 --lang=en");
  const [heads = "", ...rows] = text.trimEnd().split("\r\n");
  const columns = heads.split(",").map((head) => head.replaceAll('"', ""));
  expect(columns.slice(0, 5)).toEqual(["Scenario", "File", "First month", "Months", "Stages"]);
  expect(rows.map((row) => row.split(",").slice(0, 5))).toEqual([
    ["Autre", "a.JSON", "2028-03", "14", "3"],
    ["Arrêté", "arrete.json", "2027-01", "14", "3"],
    ['"Essai ; un"', "b.json", "2027-01", "14", "3"],
  ]);
  // A price below 0 in some trial: the plan stands, the risk does not.
  expect(rows[1]).toMatch(/,{15}$/);
  expect(refused.map((line) => line.slice(0, line.indexOf(":", 22)))).toEqual([
    expect.stringContaining("dossier/arrete.json: services.colis.price"),
    expect.stringContaining("dossier/faux.json: start"),
    expect.stringContaining("dossier/jamais.json: services.colis.price"),
  ]);
});

it("tells the figures of plan and simulate, with all their digits", async () => {
  const { text } = await portfolio("dossier --trials 200 --seed 3 --lang en");
  const [heads = "", , , row = ""] = text.trimEnd().split("\r\n");
  const cells = row.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(",", ";")).split(",");
  const names = heads.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(",", ";")).split(",");
  const at = (head: string) => cells[names.findIndex((name) => name.startsWith(head))];
  const { path } = JSON.parse(await planCommand(["dossier/b.json"], read));
  const options = "dossier/b.json --trials 200 --seed 3".split(" ");
  const { staged, valueOfStages } = JSON.parse(await simulateCommand(options, read, means));
  expect(at("Final cash (€)")).toBe(String(path.finalCash));
  expect(at("Lowest cash (€)")).toBe(String(path.lowestCash));
  expect(at("Trials")).toBe("200");
  expect(at("Risk of a cash shortfall")).toBe(String(staged.pShortfall.p));
  expect(at('"Final cash; on average')).toBe(String(staged.finalCash.mean));
  expect(at('"What going by stages')).toBe(String(valueOfStages.mean));
});

it("is French unless said, for French spreadsheets", async () => {
  const { text } = await portfolio("dossier --trials 100");
  const [heads = "", first = ""] = text.split("\r\n");
  expect(heads.startsWith("Scénario;Fichier;Premier mois;Mois;Étapes;Point mort;")).toBe(true);
  expect(first).toMatch(/;-?\d+,\d+;/);
  expect(text).toContain('"Essai ; un"');
});

it("wants one folder with files, and a language that it has", async () => {
  await expect(portfolio("--trials 10")).rejects.toThrow(Refusal);
  await expect(portfolio("dossier autre")).rejects.toThrow(Refusal);
  await expect(portfolio("dossier --lang de")).rejects.toThrow("attendu fr, en");
  const empty = async () => ["lisez-moi.txt"];
  await expect(portfolioCommand(["dossier"], { read, list: empty }, means)).rejects.toThrow(
    "aucun fichier .json",
  );
});
