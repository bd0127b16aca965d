import type { Plan } from "../../../engine";
import {
  type Budget,
  type BudgetClass,
  type BudgetLine,
  budgetOf,
  type BudgetPart,
  type LineKey,
  type Period,
  requestsOf,
  wholeBudget,
} from "../../../statements";
import { formatMonth, type Language } from "../../../units";
import type { ApplicationDocument, Block, Table, TableRow } from "../document";
import { partName, periodName, type Words, wordsIn } from "./words";

/** Budget of one period as the form Cerfa 12156*06 prints it, in whole euros, and the share of each grant in it. */
export function budgetDocument(
  plan: Plan,
  period: Period,
  language: Language,
): ApplicationDocument {
  const words = wordsIn(language);
  const { a } = words;
  const budget = wholeBudget(budgetOf(plan, period));
  const name = periodName(period, words);
  const isRecovered = (plan.model.scenario.organisation.vat ?? "exempt") !== "exempt";
  return {
    key: "budget",
    title: a("documents.budget"),
    blocks: [
      {
        kind: "paragraph",
        text: [
          a("statements.budget.lead", {
            from: formatMonth(period.start, language),
            to: formatMonth(period.end, language),
          }),
          a(`statements.budget.${isRecovered ? "vat" : "noVat"}`),
          period.isPartial && a("statements.budget.partial", { months: period.months }),
        ]
          .filter(Boolean)
          .join(" "),
      },
      {
        kind: "pair",
        key: "budget",
        caption: a("statements.budget.caption", { period: name }),
        sides: aligned(chargesTable(budget, name, words), resourcesTable(budget, name, words)),
      },
      { kind: "note", text: a("statements.budget.aidNote") },
      { kind: "heading", text: a("statements.budget.requests") },
      ...requestBlocks(budget, name, words),
    ],
  };
}

/** The same tables, their totals on the same rows: the form prints them on one line. */
function aligned(left: Table, right: Table): [Table, Table] {
  const blocks = ({ rows }: Table) => {
    const ends = rows.flatMap(({ level }, index) => (level === "total" ? [index + 1] : []));
    return ends.map((end, index) => rows.slice(ends[index - 1] ?? 0, end));
  };
  const [ofLeft, ofRight] = [blocks(left), blocks(right)];
  const padded = (own: TableRow[][], others: TableRow[][]) =>
    own.flatMap((block, index) => {
      const missing = Math.max(0, (others[index]?.length ?? 0) - block.length);
      const blank: TableRow = { level: "blank", cells: [null, null] };
      const blanks = Array.from({ length: missing }, () => blank);
      return [...block.slice(0, -1), ...blanks, ...block.slice(-1)];
    });
  return [
    { ...left, rows: padded(ofLeft, ofRight) },
    { ...right, rows: padded(ofRight, ofLeft) },
  ];
}

const euros = (value: number) => ({ value, unit: "euros" }) as const;

function sideTable(key: "charges" | "resources", period: string, rows: TableRow[], { a }: Words) {
  return {
    kind: "table",
    key,
    caption: a(`statements.budget.${key}Caption`, { period }),
    columns: [
      { head: a(`statements.budget.${key}`), isNumeric: false },
      { head: a("statements.amount"), isNumeric: true },
    ],
    rows,
  } as const satisfies Table;
}

function chargesTable(budget: Budget, period: string, words: Words): Table {
  const { a } = words;
  return sideTable(
    "charges",
    period,
    [
      ...budget.charges.classes.flatMap((one) => classRows(one, words)),
      total(a("statements.budget.totalCharges"), budget.charges.total),
      { level: "item", cells: [a("statements.budget.surplus"), euros(budget.surplus)] },
      total(a("statements.budget.balanced"), budget.total),
      ...classRows(budget.uses, words),
      total(a("statements.budget.grandTotal"), budget.grandTotal),
    ],
    words,
  );
}

function resourcesTable(budget: Budget, period: string, words: Words): Table {
  const { a } = words;
  return sideTable(
    "resources",
    period,
    [
      ...budget.resources.classes.flatMap((one) => classRows(one, words)),
      total(a("statements.budget.totalResources"), budget.resources.total),
      { level: "item", cells: [a("statements.budget.shortfall"), euros(budget.shortfall)] },
      total(a("statements.budget.balanced"), budget.total),
      ...classRows(budget.gifts, words),
      total(a("statements.budget.grandTotal"), budget.grandTotal),
    ],
    words,
  );
}

function total(name: string, value: number): TableRow {
  return { level: "total", cells: [name, euros(value)] };
}

/** A class with its sum, then its lines as the form has them; each grant stands on its funder's line, by name. */
function classRows({ key, amount, lines }: BudgetClass, words: Words): TableRow[] {
  const title: TableRow = {
    level: "subtotal",
    cells: [words.a(`statements.budget.classes.${key}`), euros(amount)],
  };
  const [only] = lines;
  if (only && lines.length === 1 && only.key === key)
    return [{ ...title, parts: partRows(only, words) }];
  return [title, ...lines.flatMap((line) => lineRows(line, words))];
}

function lineRows(line: BudgetLine, words: Words): TableRow[] {
  // What the form has no line for is only shown where there is something.
  if (line.key === "61" && line.amount === 0) return [];
  const row = { level: "item", cells: [lineName(line.key, words), euros(line.amount)] } as const;
  const isFunder = line.key.startsWith("74.");
  if (!isFunder) return [{ ...row, parts: partRows(line, words) }];
  return [row, ...line.parts.map((part) => partRow(part, words))];
}

function partRows({ parts }: BudgetLine, words: Words): TableRow[] {
  return parts.map((part) => partRow(part, words));
}

function partRow(part: BudgetPart, words: Words): TableRow {
  return {
    level: "detail",
    path: part.path,
    cells: [aidName(part, words), euros(part.amount)],
  };
}

function aidName(part: BudgetPart, words: Words): string {
  const name = partName(part, words);
  if (!part.aid) return name;
  return words.a(`statements.budget.aid.${part.aid.isAcquired ? "acquired" : "asked"}`, { name });
}

type FunderKey = Extract<LineKey, `74.${string}`> extends `74.${infer F}` ? F : never;
type IndirectKey = "fixed" | "financial" | "other";
type FormLine = Exclude<
  LineKey,
  | `74.${string}`
  | `indirect.${string}`
  | "60"
  | "62"
  | "63"
  | "64"
  | "65"
  | "66"
  | "67"
  | "68"
  | "69"
  | "indirect"
  | "70"
  | "73"
  | "74"
  | "75"
  | "76"
  | "77"
  | "78"
  | "79"
  | "own"
  | "86"
  | "87"
>;

function lineName(key: LineKey, { a }: Words): string {
  const [head = "", tail] = key.split(".");
  if (tail === undefined) return a(`statements.budget.lines.${head as FormLine}`);
  return head === "74"
    ? a(`statements.budget.funders.${tail as FunderKey}`)
    : a(`statements.budget.indirect.${tail as IndirectKey}`);
}

function requestBlocks(budget: Budget, period: string, words: Words): Block[] {
  const { a } = words;
  const requests = requestsOf(budget);
  if (requests.length === 0) {
    return [{ kind: "paragraph", text: a("statements.budget.noRequests") }];
  }
  const share = (value: number) => ({ value, unit: "share" }) as const;
  return [
    {
      kind: "table",
      key: "subventions",
      caption: a("statements.budget.requestsCaption", { period }),
      columns: [
        { head: a("statements.budget.request"), isNumeric: false },
        { head: a("statements.budget.state"), isNumeric: false },
        { head: a("statements.amount"), isNumeric: true },
        { head: a("statements.budget.without"), isNumeric: true },
        { head: a("statements.budget.with"), isNumeric: true },
      ],
      rows: requests.map(
        (request): TableRow => ({
          level: "item",
          path: request.path,
          cells: [
            partName(request, words),
            a(`statements.budget.states.${request.aid.isAcquired ? "acquired" : "asked"}`),
            euros(request.amount),
            share(request.share),
            share(request.shareWithInKind),
          ],
        }),
      ),
    },
    { kind: "note", text: a("statements.budget.requestsNote") },
  ];
}
