/** A number of whole euros, halves upwards; never -0. */
export function wholeEuro(amount: number): number {
  return Math.round(amount) || 0;
}

/** Sum of amounts. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/**
 * Whole euros for amounts that must add up to `target`, by the largest remainder (Hamilton 1792): each is cut to the
 * euro below, and those cut most receive the euros missing, the first ones on a tie.
 * @param target whole, less than 1 away from the amounts' sum: then each result is less than 1 away from its amount
 */
export function apportion(amounts: readonly number[], target: number): number[] {
  const whole = amounts.map((amount) => Math.floor(amount));
  const missing = target - sumOf(whole);
  const fraction = (index: number) => (amounts[index] ?? 0) - (whole[index] ?? 0);
  const byRemainder = amounts.map((_, index) => index).sort((a, b) => fraction(b) - fraction(a));
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)));
  return whole.map((amount, index) => (raised.has(index) ? amount + 1 : amount) || 0);
}
