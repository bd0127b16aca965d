import { useCallback, useMemo, useRef, useState } from "react";
import { showTrial } from "../../../state";

export type Way = "staged" | "committed";

/** Opens trials, and remembers from where. */
export interface TrialOpener {
  readonly canOpen: boolean;
  /** Whether the trial last asked for could not be read. */
  readonly hasFailed: boolean;
  readonly open: (trial: number, way: Way) => void;
  /** Puts the focus back on what opened the trial. */
  readonly giveBack: () => void;
}

export function useTrialOpener(canOpen: boolean): TrialOpener {
  const from = useRef<Element | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const open = useCallback(
    (trial: number, way: Way) => {
      if (!canOpen) return;
      const focused = document.activeElement;
      // Another trial asked for from within the opened one goes back to where the first was opened from.
      if (!focused?.closest("[data-opened-trial]")) from.current = focused;
      setFailed(false);
      showTrial(trial, way).catch(() => setFailed(true));
    },
    [canOpen],
  );
  const giveBack = useCallback(() => {
    const element = from.current;
    const isLost = !(element instanceof HTMLElement) || !element.isConnected;
    const target =
      isLost || element === document.body ? document.getElementById("risk-trials") : element;
    target?.focus();
  }, []);
  return useMemo(
    () => ({ canOpen, hasFailed, open, giveBack }),
    [canOpen, hasFailed, open, giveBack],
  );
}
