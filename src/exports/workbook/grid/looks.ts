import type { CellStyle } from "hucre/xlsx";
import type { Language } from "../../../units";

/** Colours of the sheets, as on the screens: ink on paper. */
const ink = { rgb: "1F2A44" };
const quiet = { rgb: "5B6472" };
const inputInk = { rgb: "0B4A8F" };
const inputPaper = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF7DB" } } as const;
const headPaper = { type: "pattern", pattern: "solid", fgColor: { rgb: "1F3A5F" } } as const;
const partPaper = { type: "pattern", pattern: "solid", fgColor: { rgb: "E4EAF2" } } as const;
const rule = { style: "thin", color: { rgb: "8A94A6" } } as const;
const white = { rgb: "FFFFFF" };

/** Kinds of figures, each with its number format. */
export type Figure =
  | "euros"
  | "cents"
  | "number"
  | "exact"
  | "whole"
  | "share"
  | "month"
  | "ratio"
  | "rate"
  | "hours";

/** Number formats; the locale code makes French separators whatever the program's own language. */
function formatsOf(language: Language): Record<Figure, string> {
  const locale = language === "fr" ? "[$-40C]" : "[$-809]";
  return {
    euros: `${locale}#,##0\\ "€";\\-#,##0\\ "€";\\–`,
    cents: `${locale}#,##0.00\\ "€"`,
    number: `${locale}#,##0.0;\\-#,##0.0;\\–`,
    exact: `${locale}#,##0.######`,
    whole: "0",
    share: `${locale}0.0##\\ %`,
    month: `${locale}mmm\\ yy`,
    ratio: `${locale}0.000`,
    rate: `${locale}0.0000\\ %`,
    hours: `${locale}#,##0.0;\\-#,##0.0;\\–`,
  };
}

/** Looks of the cells of a workbook, made once so that equal cells share theirs. */
export function looksOf(language: Language) {
  const formats = formatsOf(language);
  const each = (make: (numFmt: string) => CellStyle) =>
    Object.fromEntries(
      Object.entries(formats).map(([figure, format]) => [figure, make(format)]),
    ) as Record<Figure, CellStyle>;
  const wrapped = { wrapText: true, vertical: "top" } as const;
  return {
    title: { font: { bold: true, size: 16, color: ink } },
    intro: { font: { color: quiet }, alignment: wrapped },
    head: { font: { bold: true, color: white }, fill: headPaper, alignment: wrapped },
    headMonth: {
      font: { bold: true, color: white },
      fill: headPaper,
      numFmt: formats.month,
      alignment: { horizontal: "right" },
    },
    part: { font: { bold: true, color: ink }, fill: partPaper },
    item: { font: { italic: true, color: ink } },
    label: { font: { color: ink }, alignment: { vertical: "top" } },
    strong: { font: { bold: true, color: ink } },
    note: { font: { color: quiet, size: 9 }, alignment: wrapped },
    quiet: { font: { color: quiet, size: 9 } },
    value: each((numFmt) => ({ numFmt })),
    sum: each((numFmt) => ({ numFmt, font: { bold: true }, border: { top: rule } })),
    input: each((numFmt) => ({ numFmt, font: { color: inputInk }, fill: inputPaper })),
    fixed: each((numFmt) => ({ numFmt, font: { color: quiet } })),
  } satisfies Record<string, CellStyle | Record<Figure, CellStyle>>;
}

export type Looks = ReturnType<typeof looksOf>;
