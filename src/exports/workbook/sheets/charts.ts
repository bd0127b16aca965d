import type { Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import { fixedRowRange, onSheet } from "../grid/address";
import { firstMonth, type Months } from "../months/months";
import type { Words } from "../words";

/** Colours of the screens: cash, own revenue, charges, aid. */
const colours = {
  cash: "1F3A5F",
  ownRevenue: "2E7D5B",
  charges: "B4532A",
  resultBeforeTax: "7A6A1F",
};

/** Charts of cash, and of revenue against charges, over the months of the pilot when the file was made. */
export function writeCharts(months: Months, horizon: number, words: Words, looks: Looks): Sheet {
  const { sheets, charts: texts } = words.workbook;
  const sheet = new Sheet(sheets.charts);
  sheet.columns.push(...Array.from({ length: 12 }, () => ({ width: 11 })));
  sheet.put(0, 0, sheets.charts, looks.title);
  sheet.put(1, 0, texts.intro, looks.intro);
  const on = onSheet(months.sheet.name);
  const cells = (row: number) => on + fixedRowRange(row, firstMonth, firstMonth + horizon - 1);
  const series = (key: keyof typeof colours) => ({
    name: words.lines[key].name,
    values: cells(months.get(key).row),
    categories: cells(months.clock.date.row),
    color: colours[key],
    marker: { symbol: "none" as const },
    stroke: { width: 2 },
  });
  const chart = (title: string, top: number, keys: readonly (keyof typeof colours)[]) =>
    sheet.charts.push({
      type: "line",
      title,
      series: keys.map(series),
      axes: {
        x: {
          numberFormat: { formatCode: looks.value.month.numFmt ?? "" },
          tickLblPos: "low",
        },
        y: { title: texts.euros, numberFormat: { formatCode: looks.value.axis.numFmt ?? "" } },
      },
      legend: keys.length > 1 ? "bottom" : false,
      altText: title,
      anchor: { from: { row: top, col: 0 }, to: { row: top + 20, col: 12 } },
    });
  chart(texts.cash, 3, ["cash"]);
  chart(texts.revenue, 25, ["ownRevenue", "charges"]);
  sheet.page = { fitToHeight: 1 };
  sheet.printed.last = "$L$46";
  return sheet;
}
