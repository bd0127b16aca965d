import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import { localeOf } from "../../units";
import type { DocxAsked } from "./asked";
import { blankParts, documentParts } from "./blocks";
import type { CellStyle } from "./tables";

/** Twentieths of a point: the sides of an A4 sheet, and its margins. */
const sheet = { width: 11_906, height: 16_838 } as const;
const margin = { top: 1000, bottom: 900, left: 850, right: 850, header: 450, footer: 450 } as const;

/**
 * The whole application as a text document (OOXML, ISO/IEC 29500) to be completed by hand: real headings, heads of
 * tables repeated, wide tables on sheets on their side. `onProgress` is told how far it is, from 0 to 1.
 */
export async function docxFile(
  asked: DocxAsked,
  onProgress: (done: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { documents, language, before, after } = asked;
  const made = documents.map((document, index) => {
    const children = documentParts(document, language);
    onProgress((index + 1) / (documents.length + 2));
    return section(asked, children, document.isWide ?? false);
  });
  const document = new Document({
    title: `${asked.title} – ${asked.name}`,
    creator: "Palier",
    styles: styles(localeOf[language]),
    sections: [
      section(asked, [...frontPage(asked), ...before.flatMap(blankParts)], false),
      ...made,
      section(asked, after.flatMap(blankParts), false),
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  onProgress(1);
  return bytes;
}

function frontPage({ title, name, facts, documents, foot }: DocxAsked): Paragraph[] {
  return [
    new Paragraph({ text: name, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: title }),
    ...[...facts, foot].map((text) => new Paragraph({ text })),
    ...documents.map((one) => new Paragraph({ text: one.title, bullet: { level: 0 } })),
  ];
}

function section(
  { name, title, foot, page }: DocxAsked,
  children: (Paragraph | Table)[],
  isWide: boolean,
): ISectionOptions {
  const size = {
    ...sheet,
    orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  };
  const width = (isWide ? sheet.height : sheet.width) - margin.left - margin.right;
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  const small = (text: string) => new TextRun({ text, size: 16, color: "444444" });
  const number = new TextRun({
    size: 16,
    color: "444444",
    children: [`\t${page} `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
  });
  return {
    properties: { page: { size, margin } },
    headers: {
      default: new Header({
        children: [new Paragraph({ tabStops, children: [small(`${name}\t${title}`)] })],
      }),
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ tabStops, children: [small(foot), number] })],
      }),
    },
    children,
  };
}

/** Text of cells, in half points. */
function cell(id: CellStyle, size: number) {
  const paragraph = { spacing: { before: 0, after: 0 } };
  return { id, name: id, basedOn: "Normal", run: { size }, paragraph };
}

function styles(locale: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: "1B2B45", font: "Calibri" },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 21, language: { value: locale } },
        paragraph: { spacing: { after: 120 } },
      },
      title: heading(44, 0),
      heading1: heading(34, 0),
      heading2: heading(26, 280),
    },
    paragraphStyles: [cell("Cell", 17), cell("SmallCell", 13)],
  };
}
