import { type FocusEvent, useEffect, useRef } from "react";

/** Keeps the focus in a place whose fields give way to others, at a press or by undo: the first takes it. */
export function useKeptFocus<T extends HTMLElement>(kind: string) {
  const place = useRef<T>(null);
  const holdsFocus = useRef(false);
  const shown = useRef(kind);
  useEffect(() => {
    if (shown.current === kind) return;
    shown.current = kind;
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (!holdsFocus.current || !isLost) return;
    const field = place.current?.querySelector<HTMLElement>("input");
    // A formula has no field until it is asked for.
    (field ?? place.current?.querySelector<HTMLElement>("[data-kept-focus]"))?.focus();
  }, [kind]);
  return {
    ref: place,
    onFocus: () => {
      holdsFocus.current = true;
    },
    // Not told by every browser of a field that is gone: only a new place counts as left.
    onBlur: ({ relatedTarget }: FocusEvent<T>) => {
      if (relatedTarget instanceof Node && !place.current?.contains(relatedTarget)) {
        holdsFocus.current = false;
      }
    },
  };
}
