import {
  type ApplicationDocument,
  type BlankPart,
  csvFile,
  makeDocx,
  makeWorkbook,
  plainTables,
  zippedTables,
} from "../../exports";
import { documentNames, type Exported } from "../../state";
import type { Application } from "./useApplication";

/** Makes a file; told how far it is, from 0 to 1. */
export type MakeFile = (onProgress: (done: number) => void) => Promise<Exported>;

const mimes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  zip: "application/zip",
} as const;

function everyDocument({ documentOf }: Application): ApplicationDocument[] {
  return documentNames.flatMap((name) => documentOf(name) ?? []);
}

/** The tables of one document: a file where there is one, else a zip of them. */
export async function ownTables(
  { a, language }: Application,
  document: ApplicationDocument,
): Promise<Exported> {
  const [first, ...others] = plainTables(document);
  if (first && others.length === 0) {
    const bytes = csvFile(first.rows, language);
    return {
      what: document.title,
      ending: "csv",
      mime: mimes.csv,
      description: a("actions.csvKind"),
      bytes,
    };
  }
  return {
    what: document.title,
    ending: "zip",
    mime: mimes.zip,
    description: a("actions.zipKind"),
    bytes: await zippedTables([document], language),
  };
}

/** Every table of every document, in one zip. */
export async function allTables(application: Application): Promise<Exported> {
  const { a, language } = application;
  return {
    what: a("title"),
    ending: "zip",
    mime: mimes.zip,
    description: a("actions.zipKind"),
    bytes: await zippedTables(everyDocument(application), language),
  };
}

/** Lines left for each part that only the person can write. */
const before = { presentation: 8, project: 10, team: 8, request: 6 } as const;
const after = { signature: 5 } as const;

/** The whole application as a text document, to be completed by hand. */
export async function textDocument(
  application: Application,
  onProgress: (done: number) => void,
): Promise<Exported> {
  const { a, language, facts, making } = application;
  const made = a("facts.made", { date: making.date, version: making.version });
  const blanks = (parts: Readonly<Record<string, number>>): BlankPart[] =>
    Object.entries(parts).map(([key, lines]) => {
      const part = key as keyof typeof before | keyof typeof after;
      return { title: a(`blanks.${part}.title`), hint: a(`blanks.${part}.hint`), lines };
    });
  const bytes = await makeDocx(
    {
      title: a("title"),
      name: facts.name,
      facts: [facts.variant, facts.territory].filter(Boolean),
      foot: `${made} · ${making.changed}`,
      page: a("facts.page"),
      language,
      before: blanks(before),
      documents: everyDocument(application),
      after: blanks(after),
    },
    onProgress,
  );
  return {
    what: a("title"),
    ending: "docx",
    mime: mimes.docx,
    description: a("actions.docxKind"),
    bytes,
  };
}

/** The scenario as a workbook that calculates by itself. */
export async function workbook(
  { a, language, scenario, variant, risk }: Application,
  onProgress: (done: number) => void,
): Promise<Exported> {
  const made = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  const bytes = await makeWorkbook(
    {
      scenario,
      variant,
      language,
      made: `${made.getFullYear()}-${two(made.getMonth() + 1)}-${two(made.getDate())}`,
      risk,
    },
    onProgress,
  );
  return {
    what: a("actions.workbook"),
    ending: "xlsx",
    mime: mimes.xlsx,
    description: a("actions.xlsxKind"),
    bytes,
  };
}
