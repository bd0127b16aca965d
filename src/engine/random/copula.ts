import type { Scenario } from "../../scenario";
import { cholesky, nearestCorrelation, normalCorrelation, rankCorrelation } from "./correlation";

/** A correlation that could not be as asked: ids of the drivers, rank correlation asked for (0 where none was) and used. */
export interface MovedCorrelation {
  readonly a: string;
  readonly b: string;
  readonly asked: number;
  readonly used: number;
}

/** Drivers linked by correlations, in the order of their ids, and the lower triangle that links their normal ranks. */
export interface LinkedDrivers {
  readonly ids: readonly string[];
  readonly lower: readonly Float64Array[];
}

/** Shifts of a correlation that nobody needs to be told. */
const negligible = 0.0005;

/** Splits the drivers that correlations name into sets that share none. */
function linkedSets(scenario: Scenario): string[][] {
  const setOf = new Map<string, string[]>();
  for (const { a, b } of scenario.correlations ?? []) {
    const first = setOf.get(a) ?? [a];
    const second = setOf.get(b) ?? [b];
    const both = first === second ? first : [...first, ...second];
    for (const id of both) setOf.set(id, both);
  }
  // By id and not by place in the file: the same drivers are linked alike in every scenario.
  return [...new Set(setOf.values())].map((ids) => ids.toSorted());
}

/**
 * The Gaussian copula of a scenario's correlations: each set of linked drivers by itself. A set that no variables could
 * have is moved to the nearest possible one, and what moved is told.
 */
export function copulaOf(scenario: Scenario): {
  readonly sets: readonly LinkedDrivers[];
  readonly moved: readonly MovedCorrelation[];
} {
  const moved: MovedCorrelation[] = [];
  const sets = linkedSets(scenario).map((ids): LinkedDrivers => {
    const place = new Map(ids.map((id, index) => [id, index]));
    const matrix = ids.map((_, i) => Float64Array.from(ids, (_id, j) => (i === j ? 1 : 0)));
    for (const { a, b, rho } of scenario.correlations ?? []) {
      const i = place.get(a);
      const j = place.get(b);
      if (i === undefined || j === undefined) continue;
      const r = normalCorrelation(rho);
      (matrix[i] as Float64Array)[j] = r;
      (matrix[j] as Float64Array)[i] = r;
    }
    const asAsked = cholesky(matrix);
    if (asAsked) return { ids, lower: asAsked };
    const nearest = nearestCorrelation(matrix);
    ids.forEach((a, i) => {
      ids.slice(i + 1).forEach((b, k) => {
        const j = i + 1 + k;
        const asked = rankCorrelation((matrix[i] as Float64Array)[j] as number);
        const used = rankCorrelation((nearest[i] as Float64Array)[j] as number);
        if (Math.abs(used - asked) > negligible) moved.push({ a, b, asked, used });
      });
    });
    const lower = cholesky(nearest);
    if (!lower) throw new Error("the nearest correlations are not possible ones");
    return { ids, lower };
  });
  return { sets, moved };
}
