import { useCallback, useMemo, useRef, useState } from "react";
import { showTrial } from "../../../state";

export type Way = "staged" | "committed";

/** Opens trials, and remembers from where. */
export interface TrialOpener {
  readonly canOpen: boolean;
  /** Whether the trial last asked for could not be read. */
  readonly hasFailed: boolean;
  readonly open: (trial: number, way: Way) => void;
  /** Puts the focus back on what opened the trial, and the reader where it was pressed. */
  readonly giveBack: () => void;
}

/** What opened a trial, and how far what scrolls around it was scrolled. */
interface Origin {
  readonly element: HTMLElement;
  readonly scroller: Element;
  readonly top: number;
}

function originOf(element: Element | null): Origin | null {
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const scroller = scrollerOf(element);
  return { element, scroller, top: scroller.scrollTop };
}

/** The column where it scrolls by itself, else the page. */
function scrollerOf(element: Element): Element {
  const column = element.closest("#projection");
  const isScrolled = column !== null && getComputedStyle(column).overflowY === "auto";
  return isScrolled ? column : document.documentElement;
}

export function useTrialOpener(canOpen: boolean): TrialOpener {
  const from = useRef<Origin | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const open = useCallback(
    (trial: number, way: Way) => {
      if (!canOpen) return;
      const focused = document.activeElement;
      // Another trial asked for from within the opened one goes back to where the first was opened from.
      if (!focused?.closest("[data-opened-trial]")) from.current = originOf(focused);
      setFailed(false);
      showTrial(trial, way).catch(() => setFailed(true));
    },
    [canOpen],
  );
  const giveBack = useCallback(() => {
    const origin = from.current;
    if (!origin?.element.isConnected) {
      document.getElementById("risk-trials")?.focus();
      return;
    }
    const { element, scroller, top } = origin;
    element.focus({ preventScroll: true });
    scroller.scrollTop = top;
  }, []);
  return useMemo(
    () => ({ canOpen, hasFailed, open, giveBack }),
    [canOpen, hasFailed, open, giveBack],
  );
}
