import type { Plan } from "../../engine";
import type { Scenario } from "../../scenario";
import { planned, type PortfolioFile } from "../../state";

/** A figure of a project in the table of many. */
export const portfolioColumns = [
  "start",
  "months",
  "breakEvenMonth",
  "coverage",
  "aidNeeded",
  "lowestCash",
  "finalCash",
  "exposure",
  "shortfall",
] as const;
export type PortfolioColumn = (typeof portfolioColumns)[number];

/** A project whose plan could be computed. */
export interface PortfolioRow {
  readonly file: PortfolioFile;
  readonly scenario: Scenario;
  readonly plan: Plan;
}

/** The files that are read and have a plan. */
export function portfolioRows(files: readonly PortfolioFile[]): PortfolioRow[] {
  return files.flatMap((file): PortfolioRow[] => {
    const plan = file.scenario && planned(file.scenario).plan;
    return file.scenario && plan ? [{ file, scenario: file.scenario, plan }] : [];
  });
}

/** A figure as it is sorted; null where there is none. Months by the calendar. */
export function figureOf(
  { file, scenario, plan }: PortfolioRow,
  column: PortfolioColumn,
): number | string | null {
  switch (column) {
    case "start":
      return scenario.start;
    case "months":
      return plan.months.length;
    case "breakEvenMonth":
      return plan.months[plan.path.breakEvenMonth ?? -1] ?? null;
    case "coverage":
      return plan.stages.at(-1)?.coverage ?? null;
    case "aidNeeded":
      return plan.stages.reduce((total, { aidNeeded }) => total + aidNeeded, 0);
    case "lowestCash":
      return plan.path.lowestCash;
    case "finalCash":
      return plan.path.finalCash;
    case "exposure":
      return Math.max(...plan.stages.map(({ exposure }) => exposure));
    case "shortfall":
      return file.shortfall?.p ?? null;
  }
}

/** Which column the projects are sorted by, and which way; by their names with `name`. */
export interface Sorting {
  readonly by: PortfolioColumn | "name";
  readonly isFalling: boolean;
}

/** The rows in the order asked for; those without the figure come last either way. */
export function sortedPortfolio(
  rows: readonly PortfolioRow[],
  { by, isFalling }: Sorting,
  language: string,
): PortfolioRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const way = isFalling ? -1 : 1;
  const keyOf = (row: PortfolioRow) => (by === "name" ? row.scenario.meta.name : figureOf(row, by));
  return rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === "number" && typeof b === "number") return way * (a - b);
    return way * collator.compare(String(a), String(b));
  });
}
