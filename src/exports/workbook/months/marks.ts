import { both, choose } from "../grid/functions";
import { constant, isAtLeast, isBelow, plus } from "../grid/term";
import type { MonthLine, Months } from "./months";

/** Months in a row without loss that make a break-even month. */
const run = 3;

/** Lines from which the months of break-even and payback are read (contract, section 11). */
export function writeMarks(months: Months): void {
  const { parts, rows } = months.words.workbook.months;
  const mark = { figure: "whole", isBalance: true } as const;
  months.part(parts.marks);
  const goodRun = (key: string, label: string, of: MonthLine) =>
    months.line(key, { label, ...mark }, (t) => {
      if (t + run > months.count) return constant(0);
      const good = Array.from({ length: run }, (_, more) => isAtLeast(of.at(t + more), 0));
      return choose(both(months.isLive(t + run - 1), ...good), 1, 0);
    });
  goodRun("goodRun", rows.goodRun, months.get("operatingResult"));
  goodRun("goodRunWithAid", rows.goodRunWithAid, months.get("resultBeforeTax"));
  const cash = months.get("cash");
  months.line("isShort", { label: rows.isShort, ...mark }, (t) =>
    choose(both(months.isLive(t), isBelow(cash.at(t), 0)), 1, 0),
  );
  const look = { label: rows.cumulated, unit: "€", figure: "euros", isBalance: true } as const;
  const total = months.line("cumulated", look);
  months.write(total, look, (t) => plus(total.before(t), months.get("flowBeforeFunding").at(t)));
  months.line("unrecovered", { label: rows.unrecovered, ...mark }, (t) =>
    choose(both(months.isLive(t), isBelow(total.at(t), 0)), plus(months.clock.t.at(t), 1), 0),
  );
}
