import { BorderStyle, HeadingLevel, Paragraph, type Table as DocxTable, TextRun } from "docx";
import type { Language } from "../../units";
import type { ApplicationDocument, Block } from "../documents";
import type { BlankPart } from "./asked";
import { docxTable } from "./tables";

/** A document under its title, as paragraphs and tables. */
export function documentParts(
  { title, blocks, isWide }: ApplicationDocument,
  language: Language,
): (Paragraph | DocxTable)[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...blocks.flatMap((block) => blockParts(block, isWide ?? false, language)),
  ];
}

function blockParts(block: Block, isWide: boolean, language: Language): (Paragraph | DocxTable)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case "paragraph":
      return [new Paragraph({ text: block.text })];
    case "note":
      return [new Paragraph({ children: [new TextRun({ text: block.text, size: 17 })] })];
    case "list":
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case "table":
    case "pair":
      return [
        new Paragraph({
          keepNext: true,
          children: [new TextRun({ text: block.caption, italics: true, size: 17 })],
        }),
        docxTable(block, isWide, language),
        new Paragraph({ text: "" }),
      ];
  }
}

/** A title, what is expected there, and empty lines to write on. */
export function blankParts({ title, hint, lines }: BlankPart): Paragraph[] {
  const rule = { style: BorderStyle.DOTTED, size: 4, color: "888888", space: 1 } as const;
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: hint, italics: true })] }),
    ...Array.from(
      { length: lines },
      () =>
        new Paragraph({
          text: "",
          spacing: { before: 120 },
          border: { bottom: rule, between: rule },
        }),
    ),
  ];
}
