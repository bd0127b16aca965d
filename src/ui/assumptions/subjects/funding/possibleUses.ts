import type { Grant, Investment } from "../../../../scenario";
import type { Index } from "../../reading";

/** The investments that a grant may pay for: those of its stages, and the one that it pays for. */
export function possibleUses(
  grant: Grant,
  investments: readonly Investment[] | undefined,
  { firstMonths }: Pick<Index, "firstMonths">,
): readonly Investment[] {
  const start = (stage: string) => firstMonths.get(stage) ?? 0;
  return (investments ?? []).filter(
    ({ id, stage }) => id === grant.use || start(stage) >= start(grant.from),
  );
}
