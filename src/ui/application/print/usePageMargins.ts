import { useEffect } from "react";
import type { Application } from "../useApplication";

/** That of the page, which the margins do not inherit. */
const family = '"Source Sans 3 Variable", "Helvetica Neue", Arial, sans-serif';

/** As many characters of a name as one line of the margin holds. */
const longest = 90;

/**
 * What is printed in the margins of each sheet while the application is on screen: scenario, date, versions, page; and
 * how the sheets lie. Of several documents, a wide one has a page of its own kind; alone, all its sheets lie on their
 * side, as a change of kind at its end would leave an empty one.
 */
export function usePageMargins({ a, facts, making }: Application, isWide: boolean): void {
  const { name, variant } = facts;
  const left = [shortened(name), shortened(variant)].filter(Boolean).join(" · ");
  const made = a("facts.made", { date: making.date, version: making.version });
  const foot = `${made} · ${making.changed}`;
  const right = a("title");
  const page = a("facts.page");
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marginRules({ left, right, foot, page, isWide }));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [left, right, foot, page, isWide]);
}

interface Margins {
  readonly left: string;
  readonly right: string;
  readonly foot: string;
  readonly page: string;
  /** Whether all sheets lie on their side. */
  readonly isWide: boolean;
}

/** Rules of the sheets: upright, and on their side for what is wide. */
export function marginRules({ left, right, foot, page, isWide }: Margins): string {
  const box = (place: string, content: string, more = "") =>
    `@${place} { content: ${content}; color: #333; font-family: ${family}; font-size: 8pt; vertical-align: middle; ${more} }`;
  const boxes = [
    box("top-left", quoted(left), "width: 75%; text-align: left;"),
    box("top-right", quoted(right), "text-align: right;"),
    box("bottom-left", quoted(foot), "width: 85%; text-align: left;"),
    box(
      "bottom-right",
      `${quoted(`${page} `)} counter(page) ${quoted(" / ")} counter(pages)`,
      "text-align: right; white-space: nowrap;",
    ),
  ].join(" ");
  const size = isWide ? "A4 landscape" : "A4";
  return `@page { size: ${size}; margin: 17mm 13mm 16mm; ${boxes} } @page wide { size: A4 landscape; }`;
}

/** A text of a style sheet: nothing in it ends the text. */
function quoted(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} .,;:()/’·–-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  // Half a sign may be left at the cut.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
