import {
  atom,
  type Computed,
  numberOf,
  type Operand,
  type Range,
  type Term,
  termOf,
  valuesIn,
} from "./term";

function call(name: string, args: readonly (Term | Range)[], value: () => Computed): Term {
  return atom(`${name}(${args.map((arg) => arg.text).join(",")})`, value);
}

function ofNumbers(name: string, compute: (...values: number[]) => number) {
  return (...operands: readonly Operand[]): Term => {
    const terms = operands.map(termOf);
    return call(name, terms, () => compute(...terms.map(numberOf)));
  };
}

function numbersIn(range: Range): number[] {
  return valuesIn(range).filter((value) => typeof value === "number");
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** `whenFalse` is not computed where the condition holds, nor `whenTrue` where it does not. */
export function choose(condition: Term, whenTrue: Operand, whenFalse: Operand): Term {
  const [yes, no] = [termOf(whenTrue), termOf(whenFalse)];
  return call("IF", [condition, yes, no], () =>
    numberOf(condition) === 0 ? no.value() : yes.value(),
  );
}

export const both = ofNumbers("AND", (...values) => (values.every((value) => value !== 0) ? 1 : 0));
export const either = ofNumbers("OR", (...values) => (values.some((value) => value !== 0) ? 1 : 0));
export const largest = ofNumbers("MAX", Math.max);
export const smallest = ofNumbers("MIN", Math.min);
export const whole = ofNumbers("INT", Math.floor);
export const magnitude = ofNumbers("ABS", Math.abs);
export const sign = ofNumbers("SIGN", Math.sign);
export const root = ofNumbers("SQRT", Math.sqrt);
export const exponential = ofNumbers("EXP", Math.exp);
export const naturalLog = ofNumbers("LN", Math.log);
export const decimalLog = ofNumbers("LOG10", Math.log10);
/** Remainder for positive numbers. */
export const remainder = ofNumbers("MOD", (value, divisor) => value % divisor);

/** To `digits` decimals, halves away from zero. */
export function rounded(operand: Operand, digits = 0): Term {
  const scale = 10 ** digits;
  return ofNumbers(
    "ROUND",
    (value) => (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5)) / scale,
  )(operand, digits);
}

export function sum(...ranges: readonly Range[]): Term {
  return call("SUM", ranges, () => sumOf(ranges.flatMap(numbersIn)));
}

export function highestOf(range: Range): Term {
  return call("MAX", [range], () => Math.max(...numbersIn(range)));
}

export function lowestOf(range: Range): Term {
  return call("MIN", [range], () => Math.min(...numbersIn(range)));
}

/** Sum of the cells of `amounts` where the cell of `keys` at the same place is `key`. */
export function sumWhere(keys: Range, key: Operand, amounts: Range): Term {
  const wanted = termOf(key);
  return call("SUMIF", [keys, wanted, amounts], () => {
    const value = wanted.value();
    const places = valuesIn(keys).flatMap((one, place) => (one === value ? [place] : []));
    return sumOf(places.map((place) => Number(amounts.at(place))));
  });
}

/** The cell of a row at a place counted from 1. */
export function cellOfRow(row: Range, place: Operand): Term {
  const term = termOf(place);
  return call("INDEX", [row, termOf(1), term], () => placed(row, numberOf(term)));
}

/** The cell of a column at a place counted from 1. */
export function cellOfColumn(column: Range, place: Operand): Term {
  const term = termOf(place);
  return call("INDEX", [column, term], () => placed(column, numberOf(term)));
}

function placed(range: Range, place: number): Computed {
  const index = Math.floor(place) - 1;
  return index >= 0 && index < range.length ? range.at(index) : Number.NaN;
}

/** Cells of a row from one place to another, both counted from 1. */
export function partOfRow(row: Range, first: Term, last: Term): Range {
  return {
    text: `${cellOfRow(row, first).text}:${cellOfRow(row, last).text}`,
    get length() {
      return numberOf(last) - numberOf(first) + 1;
    },
    at: (place) => row.at(numberOf(first) - 1 + place),
  };
}

/** Place, from 1, of the last cell that is not above `value`, in rising cells of which the first is not. */
export function placeAmong(value: Operand, rising: Range): Term {
  const term = termOf(value);
  return call("MATCH", [term, rising, termOf(1)], () => {
    const limit = numberOf(term);
    return valuesIn(rising).filter((one) => Number(one) <= limit).length;
  });
}

/** Place, from 1, of the first cell that is equal to `value`, which one is. */
export function placeOf(value: Operand, range: Range): Term {
  const term = termOf(value);
  return call("MATCH", [term, range, termOf(0)], () => valuesIn(range).indexOf(term.value()) + 1);
}

/** Sum of products: a formula over ranges that it computes cell by cell. */
export function sumProduct(text: string, value: () => number): Term {
  return atom(`SUMPRODUCT(${text})`, value);
}

/** Constant payment that repays `amount` over `months` at `rate` a month. */
export function payment(rate: Operand, months: Operand, amount: Operand): Term {
  const terms = [rate, months, amount].map(termOf) as [Term, Term, Term];
  const [r, n, a] = terms;
  return atom(`(-PMT(${terms.map((term) => term.text).join(",")}))`, () => {
    const [monthly, count, borrowed] = [numberOf(r), numberOf(n), numberOf(a)];
    if (monthly === 0) return borrowed / count;
    return (borrowed * monthly) / -Math.expm1(-count * Math.log1p(monthly));
  });
}

/** Days since 30 December 1899, as spreadsheets count them from March 1900 on. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** First day of the month `offset` months after the one that `day` is in. */
export function monthAfter(day: Term, offset: Operand): Term {
  const term = termOf(offset);
  return atom(`DATE(YEAR(${day.text}),MONTH(${day.text})+${term.text},1)`, () => {
    const date = dateOf(day);
    return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1 + numberOf(term), 1);
  });
}

/** Calendar month, 1..12. */
export function monthOf(day: Term): Term {
  return call("MONTH", [day], () => dateOf(day).getUTCMonth() + 1);
}

export function yearOf(day: Term): Term {
  return call("YEAR", [day], () => dateOf(day).getUTCFullYear());
}

function dateOf(day: Term): Date {
  return new Date((numberOf(day) - 25_569) * 86_400_000);
}
