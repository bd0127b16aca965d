import { Select } from "../../parts/Select";
import { showInComparison, useShownComparison } from "../shownView";
import type { Comparison, Ready } from "../useComparison";

/** The scenario that is set beside the reference: the first of the others until one is chosen. */
export function useOther({ ready }: Comparison): Ready | null {
  const { other } = useShownComparison();
  const others = ready.filter(({ isReference }) => !isReference);
  return others.find(({ id }) => id === other) ?? others[0] ?? null;
}

/** Which scenario is set beside the reference. */
export function OtherChoice({ comparison, other }: { comparison: Comparison; other: Ready }) {
  const { c, ready } = comparison;
  return (
    <Select
      label={c("why.other")}
      value={other.id}
      choices={ready
        .filter(({ isReference }) => !isReference)
        .map(({ id, letter, name }) => [id, c("lettered", { letter, name })] as const)}
      onChoose={(id) => showInComparison({ other: id })}
    />
  );
}
