import type { Plan } from "../engine";

/** What a monthly series sums to in a calendar year. */
export interface YearSum {
  readonly year: number;
  readonly months: number;
  readonly amount: number;
}

/** Sums of a monthly series by calendar year, in order. */
export function byYear({ months }: Pick<Plan, "months">, values: ArrayLike<number>): YearSum[] {
  const sums = new Map<number, { months: number; amount: number }>();
  months.forEach((month, t) => {
    const year = Number(month.slice(0, 4));
    const { months: count, amount } = sums.get(year) ?? { months: 0, amount: 0 };
    sums.set(year, { months: count + 1, amount: amount + (values[t] ?? 0) });
  });
  return [...sums].map(([year, sum]) => ({ year, ...sum }));
}

/** Whether an amount passes a threshold, whatever the last digits of a sum. */
export function isAbove(amount: number, threshold: number): boolean {
  return amount > threshold * (1 + 1e-9);
}
