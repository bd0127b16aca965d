import type { Plan } from "../../../src/engine";
import type { Book } from "../../../src/exports/workbook/book";
import { column } from "../../../src/exports/workbook/assumptions/columns";
import { parseScenario, type Scenario } from "../../../src/scenario";
import type { ReadCell } from "./agreement";

/** Formulas that mathjs and spreadsheets read, or round, in ways of their own; parts without a value among them. */
const tricky = [
  "-2 ^ 2",
  "2 ^ 3 ^ 2",
  "(-2) ^ 3",
  "nil ^ nil",
  "2 ^ -nil",
  "five - -3",
  "10 - (4 - 3) - 2 / (five / 2)",
  "12 / 2 / 3 * 2",
  "1 - 2 + 3",
  "min(1 / nil, five)",
  "nil == 0 ? 7 : 1 / nil",
  "nil > 1 or five / nil > 2 ? 1 : 2",
  "round(2.5) + 10 * round(-2.5) + 100 * round(-0.4)",
  "ceil(-1.5) + 10 * floor(-1.5) + 100 * ceil(1.2)",
  "not (five > 1) or five == 5 and nil != 2",
  "not five + 1",
  "(five >= 5) * 3 + (five < 5)",
  "max(log(nil), -4)",
  "log10(1000) + log(exp(2)) + sqrt(16) + abs(-3)",
  "1e-7 * 3e10 + 1.5e-9 * 1e9",
  "pow(2, 0.5) * pow(nil, 2)",
  "max(five) + min(nil, five, -1)",
];

/** A scenario whose shared figures are those formulas, and a service whose price is one of the month. */
export function trickyScenario(): Scenario {
  const parsed = parseScenario(
    JSON.stringify({
      format: "palier/scenario",
      version: 1,
      meta: { id: "0f1c2f0e-8f5b-4c35-9d0e-3f0a4d1b7c21", name: "Formules" },
      start: "2027-11",
      organisation: { legalForm: "association" },
      drivers: [
        ...tricky.map((text, index) => ({ id: `f${index}`, name: text, value: `=${text}` })),
        { id: "nil", name: "Rien", value: 0 },
        { id: "five", name: "Cinq", value: 5 },
      ],
      stages: [
        { id: "a", name: "A", months: 3 },
        { id: "b", name: "B", months: 6 },
      ],
      services: [
        {
          id: "s",
          name: "Service",
          from: "b",
          price: "=month > 6 or stage == 1 ? t + k / 10 : year * min(100, five / k)",
          demand: { kind: "constant", perMonth: "=stage ^ 2 + 10 * k + 100 * year + month / 100" },
        },
      ],
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

/** Shared figures whose cell differs from the plan's value, in words. */
export function driverDifferences(book: Book, read: ReadCell, { model, values }: Plan): string[] {
  const { sheet, rowOf } = book.assumptions;
  return (model.scenario.drivers ?? []).flatMap(({ id, name }) => {
    const cell = read(sheet.name, rowOf.get(`drivers.${id}.value`) ?? -1, column.value);
    const value = values[model.slotOf.get(id) ?? -1] ?? Number.NaN;
    const isSame =
      typeof cell === "number" && Math.abs(cell - value) <= 1e-12 * Math.max(1, Math.abs(value));
    return isSame ? [] : [`${name}: ${String(cell)}, engine ${value}`];
  });
}
