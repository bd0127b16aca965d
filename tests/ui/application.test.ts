import { describe, expect, test } from "vitest";
import type { ApplicationDocument, Table } from "../../src/exports";
import { startTexts } from "../../src/locales";
import { inPlaces, listChoices, listFigures } from "../../src/scenario";
import { registerDocument } from "../../src/ui/application/documents/registerDocument";
import { riskDocument } from "../../src/ui/application/documents/riskDocument";
import { marginRules } from "../../src/ui/application/print/usePageMargins";
import { exampleScenario } from "../charts/example";
import { small } from "../state/scenario";
import { readingFor } from "./riskResults";

startTexts("fr");

const scenario = exampleScenario();

function tablesOf({ blocks }: ApplicationDocument): Table[] {
  return blocks.filter((block) => block.kind === "table");
}

describe("the register of assumptions", () => {
  test("holds every figure and choice once, those not confirmed apart", () => {
    const [apart, others] = tablesOf(registerDocument(scenario, "fr")) as [Table, Table];
    const pathsOf = ({ rows }: Table) => rows.flatMap(({ path }) => path ?? []);
    const shown = [...pathsOf(apart), ...pathsOf(others)];
    const known = inPlaces([...listChoices(scenario), ...listFigures(scenario)]);
    expect(new Set(shown).size).toBe(shown.length);
    // A judgement's threshold and the share of a single payment say nothing.
    const left = known.filter(({ path }) => !shown.includes(path));
    for (const { path } of left) expect(path).toMatch(/\.(threshold|share)$/);
    const doubtful = known.filter(
      ({ said }) => said.state === "to_confirm" || (!said.state && !said.source),
    );
    expect(pathsOf(apart).length).toBe(doubtful.filter(({ path }) => shown.includes(path)).length);
    expect(pathsOf(apart).length).toBeGreaterThan(0);
  });

  test("gives thresholds as their metric is read, and each value with its unit", () => {
    const rows = tablesOf(registerDocument(scenario, "fr")).flatMap((table) => table.rows);
    const criterion = scenario.stages
      .flatMap(({ id, gate }) => (gate?.criteria ?? []).map((one) => ({ stage: id, ...one })))
      .find(({ metric }) => metric === "coverage");
    const path = `stages.${criterion?.stage}.gate.criteria.${criterion?.id}.threshold`;
    const row = rows.find((one) => one.path === path);
    expect(row?.cells[1]).toBe(`${Number(criterion?.threshold) * 100}\u202f%`);
  });

  test("says so where there is nothing to list", () => {
    const { blocks } = registerDocument({ ...small, organisation: {} as never }, "fr");
    expect(blocks[0]?.kind).toBe("paragraph");
  });
});

describe("the page on risk", () => {
  const reading = readingFor(scenario);
  const document = riskDocument(reading.plan, { reading, about: "1 000 tirages." }, "fr");

  test("tells of every stage, and of every criterion with its threshold", () => {
    const [stages, gates, chances] = tablesOf(document) as [Table, Table, Table];
    expect(stages.rows).toHaveLength(scenario.stages.length);
    expect(chances.rows).toHaveLength(scenario.stages.length);
    const criteria = scenario.stages.flatMap(({ gate }) => gate?.criteria ?? []);
    expect(gates.rows.filter(({ level }) => level === "item")).toHaveLength(criteria.length);
    expect(JSON.stringify(document)).not.toMatch(/\{\{|"risk\./);
  });

  test("says in place of the chances why there are none", () => {
    const waiting = riskDocument(reading.plan, { reading: null, about: "En cours." }, "en");
    expect(tablesOf(waiting)).toHaveLength(2);
    expect(waiting.blocks.at(-1)).toEqual({ kind: "paragraph", text: "En cours." });
  });
});

test("no name ends the text of a margin, nor the rules of the sheets", () => {
  const rules = marginRules({
    left: 'Le "Relais" \\ d’en bas\n} </style> @import url(x)',
    right: "Dossier",
    foot: "établi",
    page: "page",
    isWide: false,
  });
  expect(rules).toContain(
    '"Le \\22 Relais\\22  \\5c  d’en bas\\a \\7d  \\3c /style\\3e  \\40 import url(x)"',
  );
});
