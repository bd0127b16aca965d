import { readFileSync } from "node:fs";
import type { ChartLook } from "../../src/charts";
import { compile, type Plan, planOf } from "../../src/engine";
import { parseScenario, type Scenario } from "../../src/scenario";

/** A scenario of the library. */
export function exampleScenario(name = "collectivites-et-coproprietes"): Scenario {
  const parsed = parseScenario(readFileSync(`scenarios/${name}.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

export function planFor(scenario: Scenario): Plan {
  return planOf(compile(scenario));
}

export const look: ChartLook = {
  language: "fr",
  narrow: false,
  palette: {
    ink: "#000001",
    inkSoft: "#000002",
    paper: "#000003",
    rule: "#000004",
    ruleStrong: "#000005",
    accent: "#000006",
    ownRevenue: "#000007",
    charges: "#000008",
    aid: "#000009",
    cash: "#00000a",
    alarm: "#00000b",
    stages: ["#111111", "#222222", "#333333", "#444444", "#555555", "#666666"],
    scenarios: ["#a00001", "#a00002", "#a00003", "#a00004", "#a00005", "#a00006"],
    font: "serif",
    aidFill: "#00000c",
  },
  words: {
    nameOf: (line) => `nom de ${line}`,
    gateOf: (stage) => `Jalon de ${stage}`,
    gateShort: (number) => `J${number}`,
    breakEven: "Point mort",
    breakEvenWithAid: "Point mort avec aides",
    stopped: "Arrêté",
  },
};
