import type { ApplicationDocument, Block, Table, TableRow } from "../../../exports";
import { type ApplicationTranslate, applicationTexts, translator } from "../../../locales";
import type { Scenario } from "../../../scenario";
import type { Language } from "../../../units";
import { type Row, rowsOf, subjects, thresholdWords, valueWords } from "../../assumptions";

/** Every figure of a scenario with its value or range, what is said of it and its state; those not confirmed apart. */
export function registerDocument(scenario: Scenario, language: Language): ApplicationDocument {
  const a = applicationTexts(language);
  const rows = rowsOf(scenario, language);
  const doubtful = rows.filter(isDoubtful);
  const stated = rows.filter((row) => !isDoubtful(row));
  const table = (key: string, caption: string, of: readonly Row[]): Table => ({
    kind: "table",
    key,
    caption,
    columns: [
      a("register.figure"),
      a("register.value"),
      a("register.origin"),
      a("register.state"),
    ].map((head) => ({ head, isNumeric: false })),
    rows: bySubject(of, scenario, language, a),
  });
  const told = (of: readonly Row[], words: Table, none: string): Block =>
    of.length === 0 ? { kind: "paragraph", text: none } : words;
  return {
    key: "assumptions",
    title: a("documents.assumptions"),
    isWide: true,
    blocks:
      rows.length === 0
        ? [{ kind: "paragraph", text: a("register.empty") }]
        : [
            { kind: "paragraph", text: countsSentence(rows, a) },
            { kind: "heading", text: a("register.toConfirm") },
            { kind: "note", text: a("register.toConfirmLead") },
            told(
              doubtful,
              table("a-confirmer", a("register.toConfirmCaption"), doubtful),
              a("register.noneToConfirm"),
            ),
            { kind: "heading", text: a("register.stated") },
            told(
              stated,
              table("origine-dite", a("register.statedCaption"), stated),
              a("register.noneStated"),
            ),
          ],
  };
}

/** Marked so, or of which nothing is said at all. */
function isDoubtful({ said }: Row): boolean {
  return said.state === "to_confirm" || (!said.state && !said.source);
}

function bySubject(
  rows: readonly Row[],
  scenario: Scenario,
  language: Language,
  a: ApplicationTranslate,
): TableRow[] {
  const t = translator(language);
  return subjects.flatMap((subject) => {
    const own = rows.filter((row) => row.subject === subject);
    if (own.length === 0) return [];
    const title: TableRow = { level: "group", cells: [t(`assumptions.subjects.${subject}`)] };
    let last = "";
    const told = own.map((row): TableRow => {
      const origin = originOf(row, a);
      const isSame = row.said.source !== undefined && origin === last;
      last = origin;
      return {
        level: "item",
        path: row.path,
        cells: [
          row.title,
          valueOf(row, scenario, language),
          isSame ? a("register.same") : origin,
          a(`register.states.${row.said.state ?? "none"}`),
        ],
      };
    });
    return [title, ...told];
  });
}

function originOf({ said }: Row, a: ApplicationTranslate): string {
  return [said.source || a("register.noSource"), said.note].filter(Boolean).join("\n");
}

function valueOf({ path, location, value }: Row, root: Scenario, language: Language): string {
  const figure = { location, root, t: translator(language), language };
  return thresholdWords(path, value, figure) ?? valueWords(value, figure);
}

function countsSentence(rows: readonly Row[], a: ApplicationTranslate): string {
  const toConfirm = rows.filter(({ said }) => said.state === "to_confirm").length;
  const unsourced = rows.filter(({ said }) => !said.source).length;
  return a("register.lead", {
    figures: a("register.figures", { count: rows.length }),
    toConfirm:
      toConfirm === 0 ? a("register.noneMarked") : a("register.marked", { count: toConfirm }),
    unsourced:
      unsourced === 0 ? a("register.allSourced") : a("register.unsourced", { count: unsourced }),
  });
}
