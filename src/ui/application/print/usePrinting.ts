import { useEffect, useState } from "react";

/** What paper takes: the document on screen, or the whole application while that is being printed. */
export interface Printing {
  readonly isWhole: boolean;
  readonly print: (what: "document" | "whole") => void;
}

/** Prints by the browser's own way; the whole application is written out only for as long as that takes. */
export function usePrinting(): Printing {
  const [asked, setAsked] = useState<"document" | "whole" | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    const end = () => setAsked(null);
    window.addEventListener("afterprint", end);
    // Once the sheets are there, and what is in their margins.
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("afterprint", end);
    };
  }, [asked]);
  return { isWhole: asked === "whole", print: setAsked };
}
