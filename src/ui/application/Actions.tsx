import { useState } from "react";
import { type ApplicationDocument, csvFile, plainTables, zippedTables } from "../../exports";
import { documentNames, saveExported } from "../../state";
import { Button } from "../parts/Button";
import styles from "./Actions.module.css";
import type { Application } from "./useApplication";

interface ActionsProps {
  application: Application;
  /** Null where a value stops it. */
  shown: ApplicationDocument | null;
  onPrint: (what: "document" | "whole") => void;
}

/** What is done with the document on screen, and with all of them. */
export function Actions({ application, shown, onPrint }: ActionsProps) {
  const { a, language, documentOf } = application;
  const [isWorking, setWorking] = useState(false);
  const tables = shown ? plainTables(shown) : [];
  const work = async (make: () => Promise<void>) => {
    setWorking(true);
    await make().finally(() => setWorking(false));
  };
  const allTables = () =>
    work(async () => {
      const documents = documentNames.flatMap((name) => documentOf(name) ?? []);
      await saveExported({
        what: a("title"),
        ending: "zip",
        mime: "application/zip",
        description: a("actions.zipKind"),
        bytes: await zippedTables(documents, language),
      });
    });
  const ownTables = () =>
    work(async () => {
      const [first] = tables;
      if (!shown || !first) return;
      const isOne = tables.length === 1;
      await saveExported({
        what: shown.title,
        ending: isOne ? "csv" : "zip",
        mime: isOne ? "text/csv" : "application/zip",
        description: a(isOne ? "actions.csvKind" : "actions.zipKind"),
        bytes: isOne ? csvFile(first.rows, language) : await zippedTables([shown], language),
      });
    });
  return (
    <div className={styles.actions} data-no-print>
      <Button onClick={() => onPrint("document")} isOff={!shown}>
        {a("actions.print")}
      </Button>
      {tables.length > 0 && (
        <Button onClick={() => void ownTables()} isOff={isWorking}>
          {a("actions.csv")}
        </Button>
      )}
      <span className={styles.whole}>
        <Button onClick={() => onPrint("whole")}>{a("actions.printAll")}</Button>
        <Button onClick={() => void allTables()} isOff={isWorking}>
          {a("actions.csvAll")}
        </Button>
      </span>
      <output className={styles.working}>{isWorking ? a("actions.working") : ""}</output>
    </div>
  );
}
