import type { Plan } from "../../../engine";
import {
  cellOfRow,
  choose,
  highestOf,
  lowestOf,
  magnitude,
  placeOf,
  rounded,
  sum,
} from "../grid/functions";
import type { Figure, Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import {
  constant,
  isAtLeast,
  isAtMost,
  isBelow,
  minus,
  plus,
  quoted,
  type Range,
  type Term,
  total,
} from "../grid/term";
import type { Inputs } from "../inputs";
import type { Months } from "../months/months";
import { said, type Words } from "../words";
import type { BudgetSheet } from "./budget";
import type { CashPlanSheet } from "./cashPlan";

const head = 3;
const verdictColumn = 1;
const figureColumn = 2;
const detailColumn = 3;

/** Amounts that differ by less are the same: sums in another order. */
const tolerance = 0.01;

export interface ChecksSheet {
  readonly sheet: Sheet;
  /** Row of each check. */
  readonly rows: ReadonlyMap<string, number>;
}

interface Parts {
  readonly plan: Plan;
  readonly months: Months;
  readonly inputs: Inputs;
  readonly budget: BudgetSheet;
  readonly cashPlan: CashPlanSheet;
  readonly words: Words;
  readonly looks: Looks;
}

/** Checks of the workbook by itself, live: what must hold, and what a reader has to see. */
export function writeChecks(parts: Parts): ChecksSheet {
  const { months, inputs, budget, words, looks } = parts;
  const { sheets, checks: texts } = words.workbook;
  const sheet = new Sheet(sheets.checks);
  sheet.columns.push({ width: 76 }, { width: 12 }, { width: 20 }, { width: 14 });
  sheet.freeze = { rows: head + 1 };
  sheet.put(0, 0, sheets.checks, looks.title);
  sheet.put(1, 0, texts.intro, looks.intro);
  for (const [index, text] of [texts.check, texts.verdict, texts.figure, texts.month].entries())
    sheet.put(head, index, text, index < figureColumn ? looks.head : looks.headFigure);
  const rows = new Map<string, number>();
  let row = head + 1;
  const check = (
    key: string,
    label: string,
    figure: Figure,
    value: Term,
    holds: (value: Term) => Term,
    isWarning = false,
  ) => {
    rows.set(key, row);
    sheet.put(row, 0, label, looks.wrapped);
    sheet.put(row, figureColumn, value, looks.value[figure]);
    const held = holds(sheet.ref(row, figureColumn));
    const bad = quoted(isWarning ? texts.toSee : texts.wrong);
    sheet.put(row, verdictColumn, choose(held, quoted(texts.good), bad), looks.strong);
    row += 1;
  };
  const same = (key: string, label: string, difference: Term) =>
    check(key, label, "cents", rounded(difference, 6), (value) =>
      isBelow(magnitude(value), tolerance),
    );
  const away = (key: string) => months.get(key).away;
  const { horizon } = inputs.stages;
  const last = (key: string) => cellOfRow(away(key), horizon);
  const budgetRow = (place: number): Range => {
    const { sheet: of, years } = budget;
    const cells = Array.from({ length: years }, (_, year) => of.away(place, 2 + year));
    const text = `${cells[0]?.text}:${cells.at(-1)?.text.split("!").at(-1)}`;
    return of.rowRange(place, 2, years, text);
  };

  const longest = minus(constant(months.count), inputs.stages.planned);
  check("horizon", said(texts.horizon, { count: months.count }), "whole", longest, (value) =>
    isAtLeast(value, 0),
  );
  for (const { funding, payments } of inputs.funding.grants)
    same(
      `shares.${funding.id}`,
      said(texts.shares, funding),
      minus(total(payments.map(({ share }) => share)), 1),
    );
  const moved = minus(
    plus(sum(away("flowBeforeFunding")), sum(away("fundingReceived"))),
    plus(sum(away("interest")), sum(away("principal"))),
  );
  same("cash", texts.cash, minus(last("cash"), plus(inputs.context.openingCash, moved)));
  const closing = parts.cashPlan.rows.get("closing") ?? 0;
  same(
    "cashPlan",
    texts.cashPlan,
    minus(parts.cashPlan.sheet.away(closing, 2 + months.count), last("cash")),
  );
  const assets = total(["cash", "receivables", "netBookValue", "aidReceivable"].map(last));
  const debts = total(["payables", "vatOwed", "taxOwed", "loansOutstanding"].map(last));
  const own = total([inputs.context.openingCash, sum(away("equityReceived")), sum(away("result"))]);
  same("balanceSheet", texts.balanceSheet, minus(minus(assets, debts), own));
  const charged = plus(sum(away("charges")), sum(away("tax")));
  same("budgetCharges", texts.budgetCharges, minus(sum(budgetRow(budget.rows.charges)), charged));
  same(
    "budgetResources",
    texts.budgetResources,
    minus(sum(budgetRow(budget.rows.resources)), plus(sum(away("ownRevenue")), sum(away("aid")))),
  );
  same(
    "budgetBalance",
    texts.budgetBalance,
    minus(sum(budgetRow(budget.rows.total)), sum(budgetRow(budget.rows.otherTotal))),
  );
  same(
    "inKind",
    texts.inKind,
    minus(sum(budgetRow(budget.rows.uses)), sum(budgetRow(budget.rows.gifts))),
  );
  check(
    "lowestCash",
    texts.lowestCash,
    "money",
    lowestOf(away("cash")),
    (value) => isAtLeast(value, 0),
    true,
  );
  const lowest = sheet.ref(row - 1, figureColumn);
  sheet.put(
    row - 1,
    detailColumn,
    cellOfRow(months.clock.date.away, placeOf(lowest, away("cash"))),
    looks.value.month,
  );
  check(
    "shortMonths",
    texts.shortMonths,
    "whole",
    sum(away("isShort")),
    (value) => isAtMost(value, 0),
    true,
  );
  const isShort = highestOf(away("isShort"));
  const firstShort = cellOfRow(months.clock.date.away, placeOf(1, away("isShort")));
  sheet.put(
    row - 1,
    detailColumn,
    choose(isAtLeast(isShort, 1), firstShort, quoted("")),
    looks.value.month,
  );
  check(
    "aidLeft",
    texts.aidLeft,
    "money",
    last("aidReceivable"),
    (value) => isBelow(magnitude(value), tolerance),
    true,
  );
  sheet.rules.push({
    type: "cellIs",
    operator: "equal",
    priority: 1,
    formula: `"${texts.wrong}"`,
    style: { font: { bold: true, color: { rgb: "A61B1B" } } },
    range: `B${head + 2}:B${row}`,
  });
  return { sheet, rows };
}
