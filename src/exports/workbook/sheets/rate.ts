import {
  both,
  cellOfColumn,
  choose,
  highestOf,
  lowestOf,
  placeOf,
  sign,
  sum,
  sumProduct,
} from "../grid/functions";
import type { Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import {
  differs,
  constant,
  isAbove,
  isBelow,
  isEqual,
  numberOf,
  minus,
  opposite,
  over,
  plus,
  quoted,
  type Range,
  type Term,
} from "../grid/term";
import type { Months } from "../months/months";
import type { Words } from "../words";

/** Rates looked at, both ways from 0, are so far apart in the logarithm of 1 + rate: nearer pairs of roots are missed. */
const step = 0.04;
const lowest = -0.99;
const highest = 10;
/** Halvings of the interval that holds a root: down to some 1e-12. */
const halvings = 40;

/** Net present value of the months' flow at an annual rate, each month t worth (1 + rate)^(-t/12). */
export function presentValue(flow: Range, times: Range, rate: Term): Term {
  const text = `${flow.text}*(1+${rate.text})^(-(${times.text})/12)`;
  return sumProduct(text, () => {
    const growth = 1 + numberOf(rate);
    let total = 0;
    for (let t = 0; t < flow.length; t++) total += Number(flow.at(t)) * growth ** (-t / 12);
    return total;
  });
}

/** A root on one side of 0. */
interface Found {
  readonly isFound: Term;
  readonly root: Term;
}

/** The sheet where the internal rate of return is searched for. */
export interface RateSheet {
  readonly sheet: Sheet;
  /** The rate, or a text where there is none. */
  readonly rate: Term;
}

/** Internal rate of return of the flow before funding: the one closest to 0 (contract, section 10). */
export function writeRate(months: Months, words: Words, looks: Looks): RateSheet {
  const { sheets, rate: texts } = words.workbook;
  const sheet = new Sheet(sheets.rate);
  sheet.columns.push(...[34, 16, 10, 4, 34, 16, 10].map((width) => ({ width })));
  sheet.put(0, 0, sheets.rate, looks.title);
  sheet.put(1, 0, texts.intro, looks.intro);
  const flow = months.get("flowBeforeFunding").away;
  const value = (at: Term) => presentValue(flow, months.clock.t.away, at);

  const search = (column: number, title: string, limit: number): Found => {
    const head = 5;
    sheet.put(head - 1, column, title, looks.strong);
    for (const [index, text] of [texts.rate, texts.value, texts.change].entries())
      sheet.put(head, column + index, text, looks.head);
    const first = head + 1;
    const count = Math.ceil(Math.abs(Math.log1p(limit)) / step);
    const each = Math.log1p(limit) / count;
    const write = (row: number, content: number | Term) => {
      sheet.put(row, column, content, looks.value.rate);
      sheet.put(row, column + 1, value(sheet.ref(row, column)), looks.value.cents);
    };
    const valueAt = (row: number) => sheet.ref(row, column + 1);
    for (let index = 0; index <= count; index++) {
      const row = first + index;
      write(row, index === count ? limit : Math.expm1(each * index));
      const change =
        index === 0
          ? constant(0)
          : choose(differs(sign(valueAt(row)), sign(valueAt(row - 1))), 1, 0);
      sheet.put(row, column + 2, change, looks.value.whole);
    }
    const last = first + count;
    const rates = sheet.columnRange(column, first, last);
    const values = sheet.columnRange(column + 1, first, last);
    const changes = sheet.columnRange(column + 2, first, last);
    const start = last + 3;
    const place = sheet.ref(start, column + 1);
    sheet.put(start, column, texts.place, looks.label);
    sheet.put(
      start,
      column + 1,
      choose(isAbove(sum(changes), 0), placeOf(1, changes), 0),
      looks.value.whole,
    );
    const found = isAbove(place, 0);
    const cell = (row: number, label: string, term: Term) => {
      sheet.put(row, column, label, looks.label);
      sheet.put(row, column + 1, term, looks.value.rate);
      return sheet.ref(row, column + 1);
    };
    let near = cell(start + 1, texts.near, choose(found, cellOfColumn(rates, minus(place, 1)), 0));
    let far = cell(start + 2, texts.far, choose(found, cellOfColumn(rates, place), 0));
    const side = cell(
      start + 3,
      texts.side,
      choose(found, sign(cellOfColumn(values, minus(place, 1))), 0),
    );
    for (let row = start + 5, index = 0; index < halvings; index++, row++) {
      write(row, over(plus(near, far), 2));
      const middle = sheet.ref(row, column);
      const isNear = isEqual(sign(valueAt(row)), side);
      // Kept to the right of the middle, out of sight of the columns that are read.
      sheet.put(row, column + 2, choose(isNear, middle, near), looks.value.rate);
      sheet.put(row, column + 3, choose(isNear, far, middle), looks.value.rate);
      near = sheet.ref(row, column + 2);
      far = sheet.ref(row, column + 3);
    }
    const end = start + 6 + halvings;
    return { isFound: found, root: cell(end, texts.root, over(plus(near, far), 2)) };
  };

  const above = search(0, texts.above, highest);
  const below = search(5, texts.below, lowest);
  const none = quoted(words.workbook.results.none);
  const nearest = choose(
    above.isFound,
    choose(both(below.isFound, isBelow(opposite(below.root), above.root)), below.root, above.root),
    choose(below.isFound, below.root, none),
  );
  const hasBoth = both(isAbove(highestOf(flow), 0), isBelow(lowestOf(flow), 0));
  sheet.put(2, 0, words.measures.irr.name, looks.strong);
  sheet.put(2, 1, choose(hasBoth, nearest, none), looks.sum.rate);
  return { sheet, rate: sheet.away(2, 1) };
}
