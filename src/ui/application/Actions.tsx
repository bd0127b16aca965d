import { useState } from "react";
import { type ApplicationDocument, plainTables } from "../../exports";
import { saveExported } from "../../state";
import { useIsNarrow } from "../assumptions";
import { Button } from "../parts/Button";
import { Disclosure } from "../parts/Disclosure";
import styles from "./Actions.module.css";
import { allTables, type MakeFile, ownTables, textDocument, workbook } from "./exportFiles";
import type { Application } from "./useApplication";

interface ActionsProps {
  application: Application;
  /** Null where a value stops it. */
  shown: ApplicationDocument | null;
  onPrint: (what: "document" | "whole") => void;
}

/** What is done with the document on screen, and with all of them. */
export function Actions(props: ActionsProps) {
  const { a } = props.application;
  const isNarrow = useIsNarrow();
  if (!isNarrow) return <Buttons {...props} />;
  return (
    <div className={styles.narrow} data-no-print>
      <Disclosure label={a("actions.title")}>
        <Buttons {...props} />
      </Disclosure>
    </div>
  );
}

function Buttons({ application, shown, onPrint }: ActionsProps) {
  const { a, plan } = application;
  const { done, hasFailed, make } = useMaking();
  const isMaking = done !== null;
  const hasTables = shown !== null && plainTables(shown).length > 0;
  return (
    <div className={styles.actions} data-no-print>
      <Button onClick={() => onPrint("document")} isOff={!shown}>
        {a("actions.print")}
      </Button>
      {hasTables && (
        <Button onClick={() => make(() => ownTables(application, shown))} isOff={isMaking}>
          {a("actions.csv")}
        </Button>
      )}
      <span className={styles.whole}>
        <Button onClick={() => onPrint("whole")}>{a("actions.printAll")}</Button>
        <Button
          onClick={() => make((tell) => textDocument(application, tell))}
          isOff={isMaking || plan === null}
        >
          {a("actions.docx")}
        </Button>
        <Button
          onClick={() => make((tell) => workbook(application, tell))}
          isOff={isMaking || plan === null}
        >
          {a("actions.xlsx")}
        </Button>
        <Button onClick={() => make(() => allTables(application))} isOff={isMaking}>
          {a("actions.csvAll")}
        </Button>
      </span>
      {isMaking && <progress max={1} value={done} aria-label={a("actions.working")} />}
      <output className={styles.working}>
        {isMaking ? a("actions.working") : hasFailed ? a("actions.failed") : ""}
      </output>
    </div>
  );
}

/** One file at a time is made and saved; how far it is, and whether the last one could not be made. */
function useMaking() {
  const [done, setDone] = useState<number | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const run = async (file: MakeFile) => {
    setFailed(false);
    setDone(0);
    try {
      await saveExported(await file(setDone));
    } catch {
      setFailed(true);
    } finally {
      setDone(null);
    }
  };
  return { done, hasFailed, make: (file: MakeFile) => void run(file) };
}
