import { type RefObject, useEffect, useRef } from "react";

/** Calls `leave` where Escape is pressed within the element and nothing inside has used it. */
export function useEscape(within: RefObject<HTMLElement | null>, leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key === "Escape" && target instanceof Node && within.current?.contains(target)) {
        latest.current();
      }
    };
    // On the document: a field that uses Escape for itself keeps it from coming this far.
    document.addEventListener("keydown", follow);
    return () => document.removeEventListener("keydown", follow);
  }, [within]);
}
