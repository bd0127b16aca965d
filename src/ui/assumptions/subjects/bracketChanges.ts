import type { Organisation } from "../../../scenario";

export type Bracket = NonNullable<Organisation["incomeTaxBrackets"]>[number];

/** Where a scale begins that has no limit yet: the reduced rate of the French tax on companies. */
const firstLimit = 42_500;

/** The scale with its last bracket cut in two, at twice the limit before it. */
export function withBracket(brackets: readonly Bracket[]): Bracket[] {
  const last = brackets.at(-1) ?? { rate: 0 };
  const before = brackets.at(-2)?.upTo;
  const upTo = before === undefined ? firstLimit : before * 2;
  return [...brackets.slice(0, -1), { upTo, rate: last.rate }, { rate: last.rate }];
}

/** The scale without one of its brackets; the last one always goes on without limit. */
export function withoutBracket(brackets: readonly Bracket[], index: number): Bracket[] {
  const left = brackets.filter((_, at) => at !== index);
  return left.map(({ upTo, rate }, at) =>
    at === left.length - 1 || upTo === undefined ? { rate } : { upTo, rate },
  );
}
