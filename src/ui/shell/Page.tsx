import { type MouseEvent, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePalier } from "../../state";
import { Library } from "../library";
import { Failure } from "./Failure";
import { DropZone } from "./DropZone";
import { Comparison, fetchScenarioParts, Guide, Portfolio } from "./lazyParts";
import { MissingScenario } from "./MissingScenario";
import { NoticeLine } from "./NoticeLine";
import styles from "./Page.module.css";
import { RefusedFiles } from "./RefusedFiles";
import { ScenarioView } from "./ScenarioView";
import { Waiting } from "./Waiting";

/** One view at a time, and what may happen over any of them. */
export function Page() {
  const { t } = useTranslation();
  const view = usePalier((state) => state.view);
  useDocumentTitle();
  useFocusOnNewView();
  useScenarioPartsAhead();
  return (
    <>
      <a className={styles.skip} href="#content" onClick={skip} data-no-print>
        {t("shell.skip")}
      </a>
      {view === "scenario" && <ScenarioView />}
      {view === "library" && <Library />}
      {view === "guide" && (
        <Suspense fallback={<Waiting />}>
          <Guide />
        </Suspense>
      )}
      {view === "comparison" && (
        <Failure>
          <Suspense fallback={<Waiting />}>
            <Comparison />
          </Suspense>
        </Failure>
      )}
      {view === "portfolio" && (
        <Failure>
          <Suspense fallback={<Waiting />}>
            <Portfolio />
          </Suspense>
        </Failure>
      )}
      {view === "missing" && <MissingScenario />}
      <NoticeLine />
      <RefusedFiles />
      <DropZone />
    </>
  );
}

// The part of the address after # is the view's: the link moves the focus itself.
function skip(event: MouseEvent) {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

function useDocumentTitle(): void {
  const { t } = useTranslation();
  const name = usePalier(({ view, open }) => (view === "scenario" ? open?.base.meta.name : null));
  const view = usePalier((state) => state.view);
  const ofView: Partial<Record<typeof view, string>> = {
    guide: t("library.guide"),
    comparison: t("library.compare"),
    portfolio: t("library.portfolio"),
  };
  const shown = ofView[view] ?? name;
  const title = shown ? t("shell.documentTitle", { name: shown }) : t("shell.title");
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Once the library is there, what a scenario needs comes by itself: opening one does not wait. */
function useScenarioPartsAhead(): void {
  const isInLibrary = usePalier((state) => state.view === "library");
  useEffect(() => {
    if (!isInLibrary) return undefined;
    const timer = setTimeout(fetchScenarioParts, 1000);
    return () => clearTimeout(timer);
  }, [isInLibrary]);
}

/** A new view is announced by its title, where reading starts again; the first one is left alone. */
function useFocusOnNewView(): void {
  const view = usePalier((state) => state.view);
  const opened = usePalier((state) => state.open?.opened);
  const shown = useRef<readonly unknown[]>([view, opened]);
  useEffect(() => {
    const [lastView, lastOpened] = shown.current;
    shown.current = [view, opened];
    if (view === lastView && (view !== "scenario" || opened === lastOpened)) return;
    document.querySelector<HTMLElement>("[data-view-title]")?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [view, opened]);
}
