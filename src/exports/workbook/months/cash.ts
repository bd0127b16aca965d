import { minus, plus, type Term, times, total } from "../grid/term";
import type { Inputs } from "../inputs";
import type { MonthLine, Months } from "./months";

const euros = { unit: "€", figure: "euros" } as const;

/** Cash and the moves that make it (contract, section 10). */
export function writeCash(months: Months, { context }: Inputs): void {
  const { lines: names, workbook } = months.words;
  const at = (key: string, t: number) => months.get(key).at(t);
  const sumOf = (keys: readonly string[], t: number) => total(keys.map((key) => at(key, t)));
  const line = (key: keyof typeof names, write: (t: number) => Term, isSum = false): MonthLine =>
    months.line(key, { label: names[key].name, ...euros, isSum }, write);
  months.part(workbook.months.parts.cash);
  line("result", (t) => minus(at("resultBeforeTax", t), at("tax", t)), true);
  line("staffPaid", (t) => sumOf(["salariedStaff", "hourlyStaff", "extraHours"], t));
  line("levyPaid", (t) => plus(0, at("levy", t)));
  const paid = ["purchasesPaid", "staffPaid", "levyPaid", "investmentsPaid", "vatPaid", "taxPaid"];
  line("flowBeforeFunding", (t) => minus(at("salesReceived", t), sumOf(paid, t)), true);
  line("donationsReceived", (t) => plus(0, at("donations", t)));
  line(
    "fundingReceived",
    (t) => sumOf(["grantsReceived", "donationsReceived", "equityReceived", "loansDrawn"], t),
    true,
  );
  const cashLook = { label: names.cash.name, ...euros, isSum: true, isBalance: true } as const;
  const cash = months.line("cash", cashLook);
  months.write(cash, cashLook, (t) => {
    const before = t === 0 ? context.openingCash : cash.before(t);
    const received = plus(plus(before, at("flowBeforeFunding", t)), at("fundingReceived", t));
    return minus(minus(received, at("interest", t)), at("principal", t));
  });
}

/** What is owed and what stopping would leave (contract, section 11). */
export function writeBalances(months: Months, { context }: Inputs): void {
  const { lines: names, workbook } = months.words;
  const at = (key: string, t: number) => months.get(key).at(t);
  months.part(workbook.months.parts.balances);
  const balance = (key: "receivables" | "payables" | "aidReceivable", up: string, down: string) => {
    const look = { label: names[key].name, ...euros, isBalance: true } as const;
    const line = months.line(key, look);
    months.write(line, look, (t) => minus(plus(line.before(t), at(up, t)), at(down, t)));
  };
  balance("receivables", "salesInvoiced", "salesReceived");
  balance("payables", "purchasesInvoiced", "purchasesPaid");
  balance("aidReceivable", "grants", "grantsReceived");
  months.line(
    "liquidationValue",
    { label: names.liquidationValue.name, ...euros, isSum: true, isBalance: true },
    (t) => {
      const owned = ["cash", "receivables", "resaleValue", "aidReceivable"];
      const due = ["payables", "vatOwed", "taxOwed", "loansOutstanding"];
      const notice = times(context.noticeMonths, at("salariedStaff", t));
      const closing = minus(at("taxIfClosed", t), at("tax", t));
      return minus(
        minus(total(owned.map((key) => at(key, t))), total(due.map((key) => at(key, t)))),
        plus(closing, notice),
      );
    },
  );
}
