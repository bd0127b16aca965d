import type { Quantity, QuantityByStage, Scenario } from "../schema";

/** The lists with a figure that may differ from stage to stage (contract, section 1, « By stage »). */
const stagedFigures = [
  ["staff", "hours"],
  ["volunteers", "hours"],
  ["presence", "hours"],
  ["overheads", "amount"],
  ["inKind", "amount"],
] as const;

type ByStage = Readonly<Record<string, Quantity>>;

/** What each stage takes: its own value, else that of the nearest earlier one, else 0. */
function resolved(values: ByStage, order: readonly string[]): Map<string, Quantity> {
  const found = new Map<string, Quantity>();
  let last: Quantity = 0;
  for (const stage of order) {
    last = values[stage] ?? last;
    found.set(stage, last);
  }
  return found;
}

/** The fewest values that give each stage, in its new place, what it had; those given by hand stay. */
function rewritten(values: ByStage, before: readonly string[], after: readonly string[]): ByStage {
  const had = resolved(values, before);
  const next: Record<string, Quantity> = {};
  let last: Quantity = 0;
  for (const stage of after) {
    const value: Quantity = had.get(stage) ?? last;
    if (Object.hasOwn(values, stage) || value !== last) next[stage] = value;
    last = value;
  }
  return next;
}

/** Keeps what each stage has when stages change places or one goes away. */
export function keepByStage(
  draft: Scenario,
  before: readonly string[],
  after: readonly string[],
): void {
  for (const [list, key] of stagedFigures) {
    for (const item of draft[list] ?? []) {
      const holder = item as { hours?: QuantityByStage; amount?: QuantityByStage };
      const value = holder[key];
      if (typeof value !== "object" || !("byStage" in value)) continue;
      const next = rewritten(value.byStage, before, after);
      // A figure by stage of which nothing is left is nothing at every stage.
      holder[key] = Object.keys(next).length > 0 ? { byStage: next } : 0;
    }
  }
}
