import { VisuallyHidden } from "@mantine/core";
import { Letter } from "./Letter";
import type { Column, Comparison } from "./useComparison";

/** Head of a narrow column: the scenario's letter, its name for who points at it or hears it. */
export function LetterHead({ column, comparison }: { column: Column; comparison: Comparison }) {
  const { letter, name, isReference } = column;
  return (
    <th scope="col" title={name}>
      <span aria-hidden="true">
        <Letter letter={letter} isReference={isReference} />
      </span>
      <VisuallyHidden>{comparison.c("lettered", { letter, name })}</VisuallyHidden>
    </th>
  );
}
