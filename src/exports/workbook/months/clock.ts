import { choose, monthAfter, monthOf, placeAmong, whole, yearOf } from "../grid/functions";
import { isAtLeast, isEqual, over, plus } from "../grid/term";
import type { Inputs } from "../inputs";
import { said } from "../words";
import type { Months } from "./months";
import { hideAfterPilot } from "./afterPilot";

/** What each month is: its date, number, stage, calendar month and year of the pilot. */
export function writeClock(months: Months, { context, stages }: Inputs): void {
  const { sheet, looks, words, count } = months;
  const { heads, months: texts, sheets } = words.workbook;
  sheet.put(0, 0, sheets.months, looks.title);
  sheet.put(1, 0, said(texts.intro, { count }), looks.intro);
  const row = months.nextRow;
  const date = months.clockLine(heads.line, "month", (t) => monthAfter(context.start, t));
  sheet.put(row, 0, heads.line, looks.head);
  sheet.put(row, 1, heads.unit, looks.head);
  sheet.put(row, 2, heads.total, looks.headFigure);
  for (let t = 0; t < count; t++)
    sheet.put(row, 3 + t, monthAfter(context.start, t), looks.headMonth);
  const t = months.clockLine(texts.t, "whole", (month) => month);
  const stage = months.clockLine(texts.stage, "whole", (month) =>
    choose(isAtLeast(t.at(month), stages.horizon), 0, placeAmong(t.at(month), stages.starts)),
  );
  const month = months.clockLine(texts.calendarMonth, "whole", (at) => monthOf(date.at(at)));
  const year = months.clockLine(texts.year, "whole", (at) => plus(whole(over(t.at(at), 12)), 1));
  const calendarYear = months.clockLine(texts.calendarYear, "whole", (at) =>
    choose(isEqual(stage.at(at), 0), 0, yearOf(date.at(at))),
  );
  months.startClock({ date, t, stage, month, year, calendarYear });
  sheet.freeze = { rows: 6, columns: 1 };
  hideAfterPilot(sheet, stage.row, count);
}
