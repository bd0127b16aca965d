import { Fragment, useState } from "react";
import { type Block, cellText, type DocumentCell, type Table, type TableRow } from "../../exports";
import { focusAssumption } from "../assumptions";
import { ScrollTable } from "../projection/tables/ScrollTable";
import { CopyButton } from "./CopyButton";
import styles from "./TableView.module.css";
import type { Application } from "./useApplication";

interface TableViewProps {
  block: Extract<Block, { kind: "table" | "pair" }>;
  application: Application;
}

/** A table, or two side by side where there is room, with the way to take it to a spreadsheet. */
export function TableView({ block, application }: TableViewProps) {
  return (
    <div className={styles.block}>
      {block.kind === "table" ? (
        <OneTable table={block} application={application} />
      ) : (
        <div className={styles.pair}>
          {block.sides.map((side) => (
            <OneTable key={side.key} table={side} application={application} />
          ))}
        </div>
      )}
      <CopyButton block={block} application={application} />
    </div>
  );
}

function OneTable({ table, application }: { table: Table; application: Application }) {
  const { caption, columns, rows } = table;
  const width = columns.length;
  return (
    <ScrollTable label={caption}>
      <table className={styles.table} data-columns={width > 8 ? "many" : "few"}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, isNumeric }, index) => (
              <th key={`${index} ${head}`} scope="col" data-numeric={isNumeric}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Two rows may bear the same name: their order tells them apart.
            <RowView
              key={`${index} ${row.path ?? ""}`}
              row={row}
              table={table}
              application={application}
            />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

interface RowViewProps {
  row: TableRow;
  table: Table;
  application: Application;
}

/** A row, and what it is made of when it is opened. */
function RowView({ row, table, application }: RowViewProps) {
  const [isOpen, setOpen] = useState(false);
  const { level, cells, parts = [] } = row;
  const { columns } = table;
  if (level === "group") {
    return (
      <tr data-level="group">
        <th scope="rowgroup" colSpan={columns.length}>
          {cells[0] as string}
        </th>
      </tr>
    );
  }
  if (level === "blank") {
    return (
      <tr data-level="blank" aria-hidden="true">
        <td colSpan={columns.length}>&nbsp;</td>
      </tr>
    );
  }
  return (
    <>
      <tr data-level={level}>
        {columns.map(({ head, isNumeric }, index) =>
          index === 0 ? (
            <th key={head} scope="row">
              <RowHead
                row={row}
                application={application}
                isOpen={isOpen}
                onOpen={parts.length > 0 ? () => setOpen(!isOpen) : null}
              />
            </th>
          ) : (
            <CellView
              key={`${index} ${head}`}
              cell={cells[index] ?? null}
              isNumeric={isNumeric}
              application={application}
            />
          ),
        )}
      </tr>
      {isOpen &&
        parts.map((part, index) => (
          <RowView
            key={`${index} ${part.path ?? ""}`}
            row={part}
            table={table}
            application={application}
          />
        ))}
    </>
  );
}

interface RowHeadProps {
  row: TableRow;
  application: Application;
  isOpen: boolean;
  onOpen: (() => void) | null;
}

function RowHead({ row, application: { a, language }, isOpen, onOpen }: RowHeadProps) {
  const name = cellText(row.cells[0] ?? null, language);
  if (onOpen) {
    return (
      <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={onOpen}>
        {name}
      </button>
    );
  }
  const { path } = row;
  if (path === undefined) return name;
  return (
    <button
      type="button"
      className={styles.link}
      title={a("goTo")}
      aria-label={a("goToOf", { name })}
      onClick={() => focusAssumption(path)}
    >
      {name}
    </button>
  );
}

interface CellViewProps {
  cell: DocumentCell;
  isNumeric: boolean;
  application: Application;
}

function CellView({ cell, isNumeric, application: { language } }: CellViewProps) {
  const text = cellText(cell, language);
  const isAmount = typeof cell === "object" && cell !== null;
  const isSeen = /[1-9]/.test(text);
  const isLow = isAmount && isSeen && cell.value < 0;
  const look = isLow ? styles.negative : isAmount && !isSeen ? styles.zero : undefined;
  return (
    <td data-numeric={isNumeric} className={look}>
      {text.split("\n").map((line, index) => (
        <Fragment key={line}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </td>
  );
}
