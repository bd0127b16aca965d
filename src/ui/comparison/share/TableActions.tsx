import { VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { type Cell, csvFile, pasteText } from "../../../exports";
import { saveCompared } from "../../../state";
import { copyText } from "../../../storage";
import { Button } from "../../parts/Button";
import type { Comparison } from "../useComparison";
import styles from "./Share.module.css";

interface TableActionsProps {
  comparison: Pick<Comparison, "c" | "figures">;
  /** What the table holds, in the words of the file's name. */
  what: string;
  rows: () => readonly (readonly Cell[])[];
}

/** Takes a table elsewhere: to the clipboard as a spreadsheet takes it, or to a file. */
export function TableActions({ comparison: { c, figures }, what, rows }: TableActionsProps) {
  const { language } = figures;
  const [told, setTold] = useState<"copied" | "copyFailed" | null>(null);
  const copy = async () => {
    const isCopied = await copyText(pasteText(rows(), language));
    setTold(isCopied ? "copied" : "copyFailed");
  };
  const save = () =>
    saveCompared({
      name: c("title"),
      what,
      ending: "csv",
      mime: "text/csv",
      description: c("share.csvKind"),
      bytes: csvFile(rows(), language),
    });
  return (
    <div className={styles.line} data-no-print>
      <Button
        look="plain"
        aria-label={c("share.copyTable") + c("named", { name: what })}
        onClick={() => void copy()}
      >
        {c("share.copyTable")}
      </Button>
      <Button
        look="plain"
        aria-label={c("share.csv") + c("named", { name: what })}
        onClick={() => void save()}
      >
        {c("share.csv")}
      </Button>
      {told !== null && (
        <span aria-hidden="true" className={styles.told}>
          {c(`share.${told}`)}
        </span>
      )}
      <VisuallyHidden component="output">{told === null ? "" : c(`share.${told}`)}</VisuallyHidden>
    </div>
  );
}
