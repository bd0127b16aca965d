import { both, choose, remainder } from "../grid/functions";
import { isAbove, isEqual, minus, plus, type Term } from "../grid/term";
import type { Inputs } from "../inputs";
import type { MonthLine, Months } from "./months";

const euros = { unit: "€", figure: "euros" } as const;

/** VAT of the period, paid in the month after it ends; a credit is carried forward (contract, section 8). */
export function writeVat(months: Months, { vat }: Inputs): void {
  const { lines: names, workbook } = months.words;
  const { parts, rows } = workbook.months;
  months.part(parts.vat);
  const carried = months.line("vatCarried", { label: names.vatCarried.name, ...euros }, (t) =>
    plus(months.get("purchaseVat").at(t), months.get("investmentVat").at(t)),
  );
  const due = (t: number) => minus(months.get("vatCollected").at(t), carried.at(t));
  const isOff = vat === "exempt";
  const carryLook = { label: rows.vatCarry, ...euros, isBalance: true } as const;
  const payLook = { label: rows.vatToPay, ...euros } as const;
  const carry = months.line("vatCarry", carryLook);
  const toPay = months.line("vatToPay", payLook);
  const net = (t: number): Term => plus(carry.before(t), due(t));
  months.write(toPay, payLook, (t) => {
    if (isOff) return 0;
    const month = months.clock.month.at(t);
    const isDue = isAbove(net(t), 0);
    const ends = vat === "monthly" ? isDue : both(isEqual(remainder(month, 3), 0), isDue);
    return choose(both(months.isLive(t), ends), net(t), 0);
  });
  months.write(carry, carryLook, (t) => (isOff ? 0 : minus(net(t), toPay.at(t))));
  const paid: MonthLine = months.line("vatPaid", { label: names.vatPaid.name, ...euros }, (t) =>
    choose(months.isLive(t), toPay.before(t), 0),
  );
  const owedLook = { label: names.vatOwed.name, ...euros, isBalance: true } as const;
  const owed = months.line("vatOwed", owedLook);
  months.write(owed, owedLook, (t) =>
    isOff ? 0 : minus(plus(owed.before(t), due(t)), paid.at(t)),
  );
}
