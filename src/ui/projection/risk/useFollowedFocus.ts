import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { RiskState } from "../../../state";

/** Where the focus goes when a run begins or ends, the first that is there. */
const targets = {
  running: ["running"],
  cancelled: ["again", "ended"],
  failed: ["again", "ended"],
  done: ["ended"],
  stopped: ["ended"],
  none: ["ended"],
} as const satisfies Record<RiskState["status"], readonly string[]>;

/**
 * A button that starts or stops the trials is gone once pressed: what it led to takes its focus, until
 * the reader goes elsewhere. Gives what to call when one is pressed.
 */
export function useFollowedFocus(
  place: RefObject<HTMLElement | null>,
  status: RiskState["status"],
): () => void {
  const isFollowed = useRef(false);
  useEffect(() => {
    if (!isFollowed.current) return;
    const focused = document.activeElement;
    const isElsewhere = focused !== document.body && !place.current?.contains(focused);
    if (isElsewhere) {
      isFollowed.current = false;
      return;
    }
    for (const name of targets[status]) {
      const target = place.current?.querySelector<HTMLElement>(`[data-focus="${name}"]`);
      if (!target) continue;
      target.focus();
      break;
    }
    if (status !== "running") isFollowed.current = false;
  }, [place, status]);
  return useCallback(() => {
    isFollowed.current = true;
  }, []);
}
