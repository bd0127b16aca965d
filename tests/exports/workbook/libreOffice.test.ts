import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column } from "../../../src/exports/workbook/assumptions/columns";
import type { Book } from "../../../src/exports/workbook/book";
import { bookFile } from "../../../src/exports/workbook/write";
import { checkScenario, locate, replacedAt, type Scenario } from "../../../src/scenario";
import { monthNumber } from "../../../src/units";
import { validScenario } from "../../oracle";
import { modelOf } from "../../engine/generated";
import { findLibreOffice, recalculated } from "../../setup/libreOffice";
import { hostileScenario } from "./hostile";
import { driverDifferences, trickyScenario } from "./formulas";
import {
  allDifferences,
  bookFor,
  cellDifferences,
  examples,
  planFor,
  type ReadCell,
  readBook,
  textDifferences,
  withVariants,
} from "./agreement";

/** A price, a volume, hours of work, a grant, dates: each in the words of the file. */
const changes: Record<string, readonly (readonly [path: string, value: number | string])[]> = {
  "itinerante-rurale": [
    ["services.livraisons.price", 8.5],
    ["services.livraisons.demand.from", 60],
    ["staff.coordinatrice.hours", 90],
    ["funding.departement.amount", 15_000],
    ["funding.interco_relais.payments.0.month", 6],
    ["stages.essai.months", 10],
    ["start", "2027-04"],
  ],
  "entreprises-puis-habitants": [
    ["services.permanence_pme.price", 430],
    ["services.relais_colis.demand.perMonth", 600],
    ["staff.concierge.hours.byStage.ouverture", 121],
    ["funding.commune_ouverture.amount", 9_500],
    ["funding.commune_ouverture.payments.1.month", 11],
    ["stages.essai_entreprises.months", 4],
    ["start", "2028-01"],
  ],
};

function changed(scenario: Scenario, name: string): Scenario {
  let data: unknown = scenario;
  for (const [path, value] of changes[name] ?? []) {
    const location = locate(data, path);
    if (location === null) throw new Error(`no ${path}`);
    data = replacedAt(data, location, value);
  }
  expect(checkScenario(data as Scenario)).toEqual([]);
  return data as Scenario;
}

/** Types the same changes into the cells of the sheet of assumptions, and nothing else. */
function type(book: Book, name: string): Book {
  const { sheet, rowOf } = book.assumptions;
  for (const [path, value] of changes[name] ?? []) {
    const row = rowOf.get(path);
    if (row === undefined) throw new Error(`no cell for ${path}`);
    const number =
      typeof value === "number" ? value : Date.UTC(0, monthNumber(value), 1) / 86_400_000 + 25_569;
    expect(sheet.valueAt(row, column.value), path).not.toBe(number);
    sheet.put(row, column.value, number);
  }
  return book;
}

/** With `PALIER_WORKBOOKS=50`, so many more drawn scenarios, and every variant of the examples. */
const more = Number(process.env.PALIER_WORKBOOKS ?? 0);

interface Case {
  readonly name: string;
  /** The book that is written, without values. */
  readonly book: Book;
  /** The scenario that the engine runs. */
  readonly scenario: Scenario;
  /** Whether the book's own values are those of the file: not once something is typed into it. */
  readonly isAsBuilt: boolean;
}

function cases(): Case[] {
  const asBuilt = (name: string, scenario: Scenario): Case => ({
    name,
    book: bookFor(scenario),
    scenario,
    isAsBuilt: true,
  });
  const all = examples();
  const generated = fc
    .sample(validScenario({ maxMonths: 24, variants: false }), {
      numRuns: 2 + more,
      seed: 20261130,
    })
    .map((data, index) => asBuilt(`drawn ${index}`, modelOf(data).scenario));
  const typed = all
    .filter(({ name }) => name in changes)
    .map(({ name, scenario }) => ({
      name: `${name}, changed`,
      book: type(bookFor(scenario), name),
      scenario: changed(scenario, name),
      isAsBuilt: false,
    }));
  const asTheyAre = all.flatMap(({ name, scenario }) =>
    more > 0 ? withVariants(name, scenario) : [{ name, scenario }],
  );
  return [
    ...asTheyAre.map(({ name, scenario }) => asBuilt(name, scenario)),
    ...generated,
    ...typed,
    asBuilt("formulas", trickyScenario()),
    asBuilt("hostile", hostileScenario(all[0]?.scenario as Scenario)),
  ];
}

const all = cases();
let opened: Promise<Map<string, ReadCell>> | undefined;

/** Every workbook, calculated by LibreOffice in one start. */
function open(): Promise<Map<string, ReadCell>> {
  opened ??= (async () => {
    const program = await findLibreOffice();
    const files = await Promise.all(all.map(({ book }) => bookFile(book, false)));
    const saved = await recalculated(program, files);
    const read = await Promise.all(saved.map(readBook));
    return new Map(all.map(({ name }, index) => [name, read[index] as ReadCell]));
  })();
  return opened;
}

describe("a workbook without values, opened in LibreOffice", () => {
  it.each(all)("agrees with the engine: $name", { timeout: 600_000 }, async (one) => {
    const read = (await open()).get(one.name) as ReadCell;
    const plan = planFor(one.scenario);
    expect(allDifferences(one.book, read, plan)).toEqual([]);
    expect(driverDifferences(one.book, read, plan)).toEqual([]);
    expect(textDifferences(one.book, read)).toEqual([]);
    if (one.isAsBuilt) expect(cellDifferences(one.book, read)).toEqual([]);
  });
});
