import { useEffect, useRef } from "react";
import { documentNames, type DocumentName, usePalier, useResults } from "../../state";
import { FigureDrawer } from "../projection/drawer/FigureDrawer";
import { ResultStatus } from "../projection/ResultStatus";
import { Actions } from "./Actions";
import styles from "./Application.module.css";
import { DocumentNav } from "./DocumentNav";
import { DocumentSheet } from "./DocumentSheet";
import { FirstSheet } from "./print/FirstSheet";
import { usePageMargins } from "./print/usePageMargins";
import { usePrinting } from "./print/usePrinting";
import { PeriodChooser } from "./PeriodChooser";
import { RiskRun } from "./RiskRun";
import { useApplication } from "./useApplication";

/** The funding application: its documents one at a time on screen, one or all of them on paper. */
export function Application() {
  const application = useApplication();
  const name = usePalier((state) => state.document) ?? (documentNames[0] as DocumentName);
  const { issue } = useResults();
  const printing = usePrinting();
  const shown = application.documentOf(name);
  const title = useFocusedTitle(name);
  usePageMargins(application, !printing.isWhole && (shown?.isWide ?? false));
  const { a } = application;
  return (
    <div className={styles.page}>
      <DocumentNav application={application} shown={name} />
      <div className={styles.document} data-left-out={printing.isWhole}>
        <Actions application={application} shown={shown} onPrint={printing.print} />
        {name === "budget" && application.plan && (
          <PeriodChooser application={application} plan={application.plan} />
        )}
        {name === "risk" && shown && <RiskRun />}
        {shown ? (
          <DocumentSheet application={application} document={shown} titleRef={title} isAlone />
        ) : (
          <>
            <h2 ref={title} tabIndex={-1}>
              {a(`documents.${name}`)}
            </h2>
            <p>{a("stale")}</p>
            <ResultStatus issue={issue} hasPlan={false} />
          </>
        )}
      </div>
      {printing.isWhole && (
        <div className={styles.whole}>
          <FirstSheet application={application} />
          {documentNames.map((one) => {
            const document = application.documentOf(one);
            return (
              document && <DocumentSheet key={one} application={application} document={document} />
            );
          })}
        </div>
      )}
      <FigureDrawer />
    </div>
  );
}

/** The title of a document takes the focus when one comes to it, but not on a page that is just loaded. */
function useFocusedTitle(name: DocumentName) {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<DocumentName | null>(null);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    if (document.activeElement === document.body) return;
    title.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [name]);
  return title;
}
