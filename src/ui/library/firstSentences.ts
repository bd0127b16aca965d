/** Splits a text after the last sentence that ends within `most` characters, the first one at least. */
export function firstSentences(text: string, most: number): readonly [string, string] {
  const whole = text.trim();
  let end = 0;
  for (const match of whole.matchAll(/[.!?…](?=\s)/g)) {
    const next = match.index + 1;
    if (end > 0 && next > most) break;
    end = next;
  }
  if (end === 0 || whole.length <= most) return [whole, ""];
  return [whole.slice(0, end), whole.slice(end).trim()];
}
