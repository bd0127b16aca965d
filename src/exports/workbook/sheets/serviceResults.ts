import { choose, sum, sumWhere } from "../grid/functions";
import type { Figure } from "../grid/looks";
import { constant, isAbove, minus, over, plus, quoted, type Term, total } from "../grid/term";
import { firstStage, pathColumn, type Writer } from "./resultColumns";

/**
 * Volume, revenue and margins of each service, by stage and in all, from row `start` on.
 * @returns the row of each measure, `colis.volume`
 */
export function writeServices(writer: Writer, start: number): Map<string, number> {
  const { months, inputs, words, looks, sheet } = writer;
  const { results: texts } = words.workbook;
  const columns = [pathColumn, ...months.scenario.stages.map((_, index) => firstStage + index)];
  const rows = new Map<string, number>();
  let row = start;
  const summed = (key: string, column: number): Term => {
    const line = months.lines.get(key);
    if (!line) return constant(0);
    return column === pathColumn
      ? sum(line.away)
      : sumWhere(months.clock.stage.away, column - firstStage + 1, line.away);
  };
  for (const { service, minutes } of inputs.services) {
    const of = (key: string) => `services.${service.id}.${key}`;
    for (const column of [0, ...columns]) sheet.put(row, column, "", looks.part);
    sheet.put(row, 0, service.name, looks.part);
    row += 1;
    const measure = (
      key: "volume" | "revenue" | "unitMargin" | "marginPerHour",
      figure: Figure,
      write: (column: number) => Term,
    ) => {
      rows.set(`${service.id}.${key}`, row);
      sheet.put(row, 0, words.measures[key].name, looks.label);
      for (const column of columns) sheet.put(row, column, write(column), looks.value[figure]);
      row += 1;
    };
    const at = (key: "volume" | "revenue", column: number) =>
      sheet.ref(rows.get(`${service.id}.${key}`) ?? 0, column);
    const gain = (column: number) =>
      minus(
        at("revenue", column),
        plus(summed(of("cost"), column), summed(of("routeCost"), column)),
      );
    const hours = (column: number) => {
      const worked = minutes === null ? [] : [summed(of("hours.atVolume"), column)];
      return total([...worked, summed(of("routeHours"), column)]);
    };
    const per = (amount: Term, divisor: Term) =>
      choose(isAbove(divisor, 0), over(amount, divisor), quoted(texts.none));
    measure("volume", "number", (column) => summed(of("volume"), column));
    measure("revenue", "money", (column) => summed(of("revenue"), column));
    measure("unitMargin", "cents", (column) => per(gain(column), at("volume", column)));
    measure("marginPerHour", "cents", (column) => per(gain(column), hours(column)));
  }
  return rows;
}
