import { describe, expect, test } from "vitest";
import { type Plan, compile, planOf } from "../../src/engine";
import {
  type Amount,
  type ApplicationDocument,
  budgetDocument,
  cashDocument,
  checksDocument,
  fundingDocument,
  incomeDocument,
  type Table,
  thresholdsDocument,
} from "../../src/exports";
import { addScenarioTexts, applicationTexts, startTexts } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import { chosenMonths, funderChecks, funderRules, periodsOf } from "../../src/statements";
import { exampleFiles, exampleScenario } from "../e2e/plans";

startTexts("fr");
addScenarioTexts();

const planFrom = (scenario: Scenario) => planOf(compile(scenario));
const plans = new Map(exampleFiles.map((file) => [file, planFrom(exampleScenario(file))] as const));
const [plan] = [...plans.values()] as [Plan];

function tablesOf({ blocks }: ApplicationDocument): Table[] {
  return blocks.flatMap((block) =>
    block.kind === "table" ? [block] : block.kind === "pair" ? block.sides : [],
  );
}

function documentsOf(of: Plan, language: "fr" | "en"): ApplicationDocument[] {
  const periods = (["calendarYear", "fiscalYear", "stage"] as const).flatMap((kind) =>
    periodsOf(of, kind),
  );
  return [
    ...[...periods, chosenMonths(of, 0, 0)].map((period) => budgetDocument(of, period, language)),
    incomeDocument(of, language),
    fundingDocument(of, language),
    cashDocument(of, language),
    thresholdsDocument(of, language),
    checksDocument(of, language),
  ];
}

const shown = (cell: unknown) => {
  const { shown: whole, value } = cell as Amount;
  return whole ?? value;
};

describe.each(exampleFiles)("the statements of %s", (file) => {
  test.each(["fr", "en"] as const)(
    "have their words and a cell for each column, in %s",
    (language) => {
      for (const document of documentsOf(plans.get(file) as Plan, language)) {
        expect(JSON.stringify(document)).not.toMatch(/\{\{|statements\.|findings\.|undefined|NaN/);
        for (const { columns, rows } of tablesOf(document)) {
          const inner = rows.flatMap(({ parts = [] }) => parts);
          for (const row of [...rows, ...inner]) {
            expect(row.cells).toHaveLength(row.level === "group" ? 1 : columns.length);
          }
        }
      }
    },
  );

  test("parts are shown so that they add up to their row", () => {
    for (const document of documentsOf(plans.get(file) as Plan, "fr")) {
      for (const { rows } of tablesOf(document)) {
        for (const { cells, parts = [] } of rows) {
          if (parts.length === 0) continue;
          cells.slice(1).forEach((cell, column) => {
            const sum = parts.reduce((total, part) => total + shown(part.cells[column + 1]), 0);
            expect(sum).toBe(shown(cell));
          });
        }
      }
    }
  });
});

describe("a budget", () => {
  const period = chosenMonths(plan, 0, 11);
  const [charges, resources] = tablesOf(budgetDocument(plan, period, "fr")) as [Table, Table];
  const amountOf = ({ rows }: Table, name: string) =>
    shown(rows.find(({ cells }) => cells[0] === name)?.cells[1]);

  test("is balanced as the form wants it, contributions in kind beneath", () => {
    const kinds = (table: Table) =>
      table.rows.filter(({ level }) => level === "subtotal").map(({ cells }) => cells);
    const sum = (table: Table, but: string) =>
      kinds(table).reduce(
        (all, [name, cell]) => all + ((name as string).startsWith(but) ? 0 : shown(cell)),
        0,
      );
    expect(sum(charges, "86")).toBe(amountOf(charges, "TOTAL DES CHARGES"));
    expect(sum(resources, "87")).toBe(amountOf(resources, "TOTAL DES PRODUITS"));
    expect(amountOf(charges, "TOTAL")).toBe(amountOf(resources, "TOTAL"));
    const grand = "TOTAL GÉNÉRAL, contributions volontaires comprises";
    expect(amountOf(charges, grand)).toBe(amountOf(resources, grand));
  });

  test("says how far each grant is, on its funder's line", () => {
    const scenario = exampleScenario("itinerante-rurale");
    const document = budgetDocument(
      planFrom(scenario),
      chosenMonths(planFrom(scenario), 0, 11),
      "fr",
    );
    const text = JSON.stringify(document);
    expect(text).toMatch(/LEADER[^"]* \((acquise|demandée)\)/);
    expect(tablesOf(document)).toHaveLength(3);
  });

  test("says so where no grant is asked for", () => {
    const bare = planFrom({ ...exampleScenario("itinerante-rurale"), funding: [] });
    const document = budgetDocument(bare, chosenMonths(bare, 0, 11), "en");
    expect(document.blocks.at(-1)).toMatchObject({ kind: "paragraph" });
    expect(tablesOf(document)).toHaveLength(2);
  });
});

test("a scenario of nothing still makes every statement", () => {
  const { format, version, meta, start } = exampleScenario("itinerante-rurale");
  const stages = [{ id: "seule", name: "Seule", months: 30 }];
  const bare = planFrom({
    format,
    version,
    meta,
    start,
    stages,
    organisation: { legalForm: "association" },
  });
  for (const document of documentsOf(bare, "fr")) expect(document.blocks.length).toBeGreaterThan(0);
});

test("every rule is told: as a remark with its assumption, or as in order", () => {
  const a = applicationTexts("fr");
  for (const of of plans.values()) {
    const document = checksDocument(of, "fr");
    const told = JSON.stringify(document);
    for (const rule of funderRules) expect(told).toContain(a(`findings.names.${rule}`));
    const rows = tablesOf(document).flatMap((table) => table.rows);
    expect(rows).toHaveLength(funderChecks(of).length);
    for (const { path } of rows) expect(path).toBeTruthy();
  }
});
