/** The sum of some numbers, rounded once but for the last bits (compensated: Neumaier, 1974). */
export function exactSum(values: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/**
 * The same numbers with the dust of double precision swept into them, so that their `exactSum` is the total, to the last bit
 * that the smallest of them holds: what is missing goes to the largest, what that rounds away to the next one, and so on.
 * What is 0 stays 0.
 */
export function settled(values: readonly number[], total: number): number[] {
  // A zero with a sign is zero.
  const result = values.map((value) => value + 0);
  const order = values
    .map((value, index) => ({ size: Math.abs(value), index }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size);
  for (const { index } of order) {
    const missing = total - exactSum(result);
    if (missing === 0) break;
    result[index] = (result[index] as number) + missing;
  }
  return result;
}
