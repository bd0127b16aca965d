import type { Cell } from "../../exports";
import type { ComparisonTranslate } from "../../locales";
import { formatMonth } from "../../units";
import { chanceOf } from "../projection/risk/chance";
import type { Figures } from "../projection";
import { ScrollTable } from "../projection/tables/ScrollTable";
import tables from "../projection/tables/table.module.css";
import { portfolioTrials } from "../../state";
import styles from "./Portfolio.module.css";
import {
  figureOf,
  type PortfolioColumn,
  portfolioColumns,
  type PortfolioRow,
  type Sorting,
} from "./rows";

interface PortfolioTableProps {
  c: ComparisonTranslate;
  figures: Figures;
  rows: readonly PortfolioRow[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  chosen: ReadonlySet<string>;
  onPick: (key: string, isPicked: boolean) => void;
}

/** Projects, one line each, sorted by the head that is pressed. */
export function PortfolioTable({
  c,
  figures,
  rows,
  sorting,
  onSort,
  chosen,
  onPick,
}: PortfolioTableProps) {
  const caption = c("portfolio.caption");
  const head = (by: Sorting["by"]) => (
    <th
      key={by}
      scope="col"
      className={by === "name" ? tables.corner : styles.head}
      aria-sort={sorting.by !== by ? "none" : sorting.isFalling ? "descending" : "ascending"}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ by, isFalling: sorting.by === by && !sorting.isFalling })}
      >
        {c(`portfolio.columns.${by}`)}
        <span aria-hidden="true">
          {sorting.by === by ? (sorting.isFalling ? "\u00a0▼" : "\u00a0▲") : ""}
        </span>
      </button>
    </th>
  );
  return (
    <ScrollTable label={caption}>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head("name")}
            {portfolioColumns.map(head)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.file.key}>
              <th scope="row" className={styles.project}>
                <label className={styles.pick}>
                  <input
                    type="checkbox"
                    checked={chosen.has(row.file.key)}
                    onChange={(event) => onPick(row.file.key, event.currentTarget.checked)}
                    data-no-print
                  />
                  {row.scenario.meta.name}
                </label>
                <span className={styles.facts}>
                  {[row.scenario.meta.territory, row.file.file].filter(Boolean).join(" · ")}
                </span>
              </th>
              {portfolioColumns.map((column) => {
                const value = figureOf(row, column);
                const isLow = typeof value === "number" && value < 0 && column !== "exposure";
                return (
                  <td key={column} className={isLow ? tables.negative : undefined}>
                    {textOf(row, column, c, figures)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

function textOf(
  row: PortfolioRow,
  column: PortfolioColumn,
  c: ComparisonTranslate,
  figures: Figures,
): string {
  const value = figureOf(row, column);
  if (column === "shortfall") {
    const { shortfall } = row.file;
    if (!shortfall) return shortfall === null ? c("risk.stopped") : "…";
    return chanceOf(shortfall, portfolioTrials, figures).text;
  }
  if (value === null) {
    return figures.t(
      column === "breakEvenMonth" ? "projection.notReached" : "projection.notApplicable",
    );
  }
  if (typeof value === "string") return formatMonth(value, figures.language);
  if (column === "months") return String(value);
  return column === "coverage" ? figures.figure(value, "share", []) : figures.euros(value);
}

/** The same as cells of a file: amounts with all their digits. */
export function portfolioCells(
  rows: readonly PortfolioRow[],
  c: ComparisonTranslate,
  { language }: Figures,
): (readonly Cell[])[] {
  return [
    [
      c("portfolio.columns.name"),
      c("portfolio.file"),
      c("portfolio.territory"),
      ...portfolioColumns.map((column) => c(`portfolio.columns.${column}`)),
    ],
    ...rows.map((row): Cell[] => [
      row.scenario.meta.name,
      row.file.file,
      row.scenario.meta.territory ?? null,
      ...portfolioColumns.map((column) => {
        const value = figureOf(row, column);
        return typeof value === "string" ? formatMonth(value, language) : value;
      }),
    ]),
  ];
}
