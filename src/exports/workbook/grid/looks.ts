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
  | "money"
  | "cents"
  | "number"
  | "exact"
  | "whole"
  | "axis"
  | "share"
  | "month"
  | "ratio"
  | "rate"
  | "hours";

/**
 * Number formats; the locale code makes French separators whatever the program's own language. Inputs of any size keep
 * the general one, which shows every digit that is typed.
 */
function formatsOf(language: Language): Record<Figure, string> {
  const locale = language === "fr" ? "[$-40C]" : "[$-809]";
  return {
    euros: `${locale}#,##0;\\-#,##0;\\–`,
    money: `${locale}#,##0\\ "€";\\-#,##0\\ "€"`,
    cents: `${locale}#,##0.00;\\-#,##0.00`,
    number: `${locale}#,##0.0;\\-#,##0.0;\\–`,
    exact: "General",
    whole: "0",
    axis: `${locale}#,##0`,
    share: `${locale}0.0##\\ %`,
    rate: `${locale}0.0000\\ %`,
    month: `${locale}mmm\\ yy`,
    ratio: `${locale}0.000`,
    hours: `${locale}#,##0.0;\\-#,##0.0;\\–`,
  };
}

/** The letters of every cell: a font without name or size is another one in each program. */
function font(style: NonNullable<CellStyle["font"]> = {}): { font: CellStyle["font"] } {
  return { font: { name: "Calibri", size: 10, color: ink, ...style } };
}

/** Looks of the cells of a workbook, made once so that equal cells share theirs. */
export function looksOf(language: Language) {
  const formats = formatsOf(language);
  const each = (make: (numFmt: string) => CellStyle) =>
    Object.fromEntries(
      Object.entries(formats).map(([figure, format]) => [figure, make(format)]),
    ) as Record<Figure, CellStyle>;
  const wrapped = { wrapText: true, vertical: "top" } as const;
  const indented = { vertical: "top", horizontal: "left", indent: 1 } as const;
  const top = { vertical: "top", horizontal: "right" } as const;
  const headFigure = {
    ...font({ bold: true, color: white }),
    fill: headPaper,
    alignment: { horizontal: "right", vertical: "top" },
  } as const;
  return {
    title: font({ bold: true, size: 16 }),
    head: { ...font({ bold: true, color: white }), fill: headPaper, alignment: wrapped },
    headFigure,
    headIndented: { ...font({ bold: true, color: white }), fill: headPaper, alignment: indented },
    headStage: { ...headFigure, alignment: { ...wrapped, horizontal: "right" } },
    headMonth: { ...headFigure, numFmt: formats.month },
    headYear: { ...headFigure, numFmt: formats.whole },
    part: { ...font({ bold: true }), fill: partPaper },
    item: font({ italic: true }),
    label: { ...font(), alignment: { vertical: "top" } },
    wrapped: { ...font(), alignment: wrapped },
    strong: { ...font({ bold: true }), alignment: { vertical: "top" } },
    strongIndented: { ...font({ bold: true }), alignment: indented },
    partIndented: { ...font({ bold: true }), fill: partPaper, alignment: indented },
    strongWrapped: { ...font({ bold: true }), alignment: wrapped },
    note: { ...font({ color: quiet, size: 9 }), alignment: wrapped },
    quiet: {
      ...font({ color: quiet, size: 9 }),
      alignment: { vertical: "top", indent: 1, horizontal: "left" },
    },
    intro: font({ color: quiet, size: 9 }),
    value: each((numFmt) => ({ numFmt, ...font(), alignment: top })),
    sum: each((numFmt) => ({ numFmt, ...font({ bold: true }), border: { top: rule } })),
    input: each((numFmt) => ({
      numFmt,
      ...font({ color: inputInk }),
      fill: inputPaper,
      alignment: top,
    })),
    fixed: each((numFmt) => ({ numFmt, ...font({ color: quiet }), alignment: top })),
  } satisfies Record<string, CellStyle | Record<Figure, CellStyle>>;
}

export type Looks = ReturnType<typeof looksOf>;
