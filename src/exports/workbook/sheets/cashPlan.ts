import type { Funding, Scenario } from "../../../scenario";
import { fixedRowAddress } from "../grid/address";
import { sum } from "../grid/functions";
import type { Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import { constant, minus, plus, type Term, total } from "../grid/term";
import type { Inputs } from "../inputs";
import { hideAfterPilot } from "../months/afterPilot";
import { firstMonth, type Months } from "../months/months";
import type { Words } from "../words";

const head = 3;

export interface CashPlanSheet {
  readonly sheet: Sheet;
  /** Row of each line, by what it is called. */
  readonly rows: ReadonlyMap<string, number>;
}

type Aid = Extract<Funding, { funder: unknown }>;

function isAid(funding: Funding): funding is Aid {
  return funding.kind === "grant" || funding.kind === "reimbursement";
}

/** What comes in, by kind and funder: each row with the monthly lines that it adds up. */
function receiptsOf({ services = [], funding = [] }: Scenario, words: Words) {
  const { cashPlan: texts } = words.workbook;
  const received = (isMembership: boolean) =>
    services
      .filter(({ account = "706" }) => (account === "756") === isMembership)
      .map(({ id }) => `services.${id}.received`);
  const aids = funding.filter(isAid);
  const funders = [...new Set(aids.map(({ funder }) => funder))];
  return [
    ["sales", texts.sales, received(false)],
    ["memberships", texts.memberships, received(true)],
    ...funders.map((funder) => {
      const keys = aids
        .filter((aid) => aid.funder === funder)
        .map(({ id }) => `funding.${id}.received`);
      return [`aid.${funder}`, words.choices.funder[funder], keys] as const;
    }),
    ["donations", words.lines.donations.name, ["donationsReceived"]],
    ["ownFunds", words.lines.equityReceived.name, ["equityReceived"]],
    ["loans", words.lines.loansDrawn.name, ["loansDrawn"]],
  ] as const;
}

function paymentsOf(words: Words) {
  const { lines } = words;
  return [
    ["purchases", lines.unitCosts.name, ["unitCosts.paid"]],
    ["routes", lines.routeCosts.name, ["routeCosts.paid"]],
    ["overheads", lines.overheads.name, ["overheads.paid"]],
    ["staff", lines.staffPaid.name, ["staffPaid"]],
    ["levy", lines.levyPaid.name, ["levyPaid"]],
    ["investments", lines.investmentsPaid.name, ["investmentsPaid"]],
    ["vat", lines.vatPaid.name, ["vatPaid"]],
    ["tax", lines.taxPaid.name, ["taxPaid"]],
    ["interest", lines.interest.name, ["interest"]],
    ["principal", lines.principal.name, ["principal"]],
  ] as const;
}

/** The cash plan by month, VAT included: what comes in and goes out by kind, and the balance. */
export function writeCashPlan(
  months: Months,
  inputs: Inputs,
  words: Words,
  looks: Looks,
): CashPlanSheet {
  const { sheets, cashPlan: texts, heads, months: monthTexts } = words.workbook;
  const { clock, count } = months;
  const sheet = new Sheet(sheets.cashPlan);
  sheet.columns.push({ width: 44 }, { width: 4 }, { width: 14 });
  for (let t = 0; t < count; t++) sheet.columns.push({ width: 11 });
  sheet.put(0, 0, sheets.cashPlan, looks.title);
  sheet.put(1, 0, texts.intro, looks.intro);
  sheet.put(head, 0, heads.line, looks.head);
  sheet.put(head, 1, "", looks.head);
  sheet.put(head, 2, heads.total, looks.headFigure);
  sheet.put(head + 1, 0, monthTexts.stage, looks.quiet);
  for (let t = 0; t < count; t++) {
    sheet.put(head, firstMonth + t, clock.date.awayAt(t), looks.headMonth);
    sheet.put(head + 1, firstMonth + t, clock.stage.awayAt(t), looks.fixed.whole);
  }
  hideAfterPilot(sheet, head + 1, count);
  sheet.freeze = { rows: head + 2, columns: 1 };
  const rows = new Map<string, number>();
  let row = head + 2;
  const line = (
    key: string,
    label: string,
    style: "value" | "sum",
    write: (t: number) => Term,
    isBalance = false,
  ): number => {
    rows.set(key, row);
    sheet.put(row, 0, label, style === "sum" ? looks.strong : looks.label);
    for (let t = 0; t < count; t++) sheet.put(row, firstMonth + t, write(t), looks[style].euros);
    const first = fixedRowAddress(row, firstMonth);
    const all = sheet.rowRange(
      row,
      firstMonth,
      count,
      `${first}:${fixedRowAddress(row, firstMonth + count - 1)}`,
    );
    if (!isBalance) sheet.put(row, 2, sum(all), looks[style].euros);
    row += 1;
    return row - 1;
  };
  const group = (items: readonly (readonly [string, string, readonly string[]])[]) =>
    items.map(([key, label, lines]) =>
      line(key, label, "value", (t) =>
        lines.length === 0 ? constant(0) : total(lines.map((one) => months.get(one).awayAt(t))),
      ),
    );
  const sumOf = (key: string, label: string, of: readonly number[]) =>
    line(key, label, "sum", (t) => {
      const [first = 0, last = first] = [of[0], of.at(-1)];
      return sum(sheet.columnRange(firstMonth + t, first, last));
    });
  const openingRow = row;
  row += 1;
  const receipts = sumOf("receipts", texts.receipts, group(receiptsOf(months.scenario, words)));
  const payments = sumOf("payments", texts.payments, group(paymentsOf(words)));
  const at = (place: number, t: number) => sheet.ref(place, firstMonth + t);
  const movement = line("movement", texts.movement, "value", (t) =>
    minus(at(receipts, t), at(payments, t)),
  );
  const closing = line(
    "closing",
    texts.closing,
    "sum",
    (t) => plus(at(openingRow, t), at(movement, t)),
    true,
  );
  row = openingRow;
  line(
    "opening",
    texts.opening,
    "value",
    (t) => (t === 0 ? inputs.context.openingCash : at(closing, t - 1)),
    true,
  );
  sheet.rules.push({
    type: "cellIs",
    operator: "lessThan",
    priority: 2,
    formula: "0",
    style: { font: { bold: true, color: { rgb: "A61B1B" } } },
    range: `${fixedRowAddress(closing, firstMonth)}:${fixedRowAddress(closing, firstMonth + count - 1)}`,
  });
  return { sheet, rows };
}
