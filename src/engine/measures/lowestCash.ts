/** Lowest balance of months `start` (included) to `end` (excluded), at least one. */
export function lowestBalance(cash: Float64Array, start: number, end: number): number {
  let lowest = cash[start] as number;
  for (let t = start + 1; t < end; t++) {
    const balance = cash[t] as number;
    if (balance < lowest) lowest = balance;
  }
  return lowest;
}

/** First month before `end` whose balance is below 0, -1 where none is. */
export function firstMonthBelowZero(cash: Float64Array, end: number): number {
  for (let t = 0; t < end; t++) if ((cash[t] as number) < 0) return t;
  return -1;
}
