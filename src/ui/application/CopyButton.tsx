import { VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { type Block, pasteText, plainTable } from "../../exports";
import { copyText } from "../../storage";
import { Button } from "../parts/Button";
import styles from "./CopyButton.module.css";
import type { Application } from "./useApplication";

interface CopyButtonProps {
  block: Extract<Block, { kind: "table" | "pair" }>;
  application: Application;
}

/** Puts a table on the clipboard the way a spreadsheet takes it, and says so. */
export function CopyButton({ block, application: { a, language } }: CopyButtonProps) {
  const [told, setTold] = useState<"copied" | "copyFailed" | null>(null);
  const copy = async () => {
    const isCopied = await copyText(pasteText(plainTable(block).rows, language));
    setTold(isCopied ? "copied" : "copyFailed");
  };
  return (
    <div className={styles.line} data-no-print>
      <Button
        look="plain"
        className={styles.button ?? ""}
        aria-label={a("actions.copyOf", { table: block.caption })}
        onClick={() => void copy()}
      >
        {a("actions.copy")}
      </Button>
      {told !== null && (
        <span aria-hidden="true" className={styles.told}>
          {a(`actions.${told}`)}
        </span>
      )}
      <VisuallyHidden component="output">
        {told === null ? "" : a(`actions.${told}`)}
      </VisuallyHidden>
    </div>
  );
}
