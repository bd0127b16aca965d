import { useCallback, useDeferredValue, useEffect, useMemo } from "react";
import type { Risk, TrialOutcomes } from "../../../engine";
import {
  type ComparedTrials,
  leaveComparedTrials,
  runComparedTrials,
  type TrialsState,
  usePalier,
} from "../../../state";
import type { Column, Comparison } from "../useComparison";

/** What the trials of a column tell. */
export interface ColumnTrials {
  readonly column: Column;
  /** Null before the first results, and where a value stops a trial. */
  readonly told: { readonly risk: Risk; readonly outcomes: TrialOutcomes } | null;
  readonly issue: ComparedTrials["issue"];
  /** From before an edit, or of other trials than are asked for. */
  readonly isStale: boolean;
  /** Of the first trials: the others are to come. */
  readonly isPartial: boolean;
  /** The scenario that they are of. */
  readonly of: ComparedTrials["of"] | null;
}

export interface ComparisonTrials {
  readonly status: TrialsState["status"];
  /** How many are run of each. */
  readonly trials: number;
  readonly seed: number;
  /** Runs what is missing, anew where it was stopped. */
  readonly run: () => void;
  /** One a column. */
  readonly columns: readonly ColumnTrials[];
  readonly reference: ColumnTrials | null;
}

/** Runs the trials of what is compared while it is looked at, and gives what they tell. */
export function useTrials({ columns, ready }: Comparison): ComparisonTrials {
  // How far they are is heard elsewhere: it is told ten times a second.
  const status = usePalier(({ comparison }) => comparison.trials.status);
  const trials = usePalier(({ comparison }) => comparison.trials.trials);
  const results = useDeferredValue(usePalier(({ comparison }) => comparison.trials.results));
  const seed = usePalier(({ risk }) => risk.settings.seed);
  const run = useCallback(() => {
    const wanted = ready.map(({ id, scenario }) => ({ id, scenario }));
    void runComparedTrials(wanted, { trials, seed });
  }, [ready, trials, seed]);
  useEffect(() => {
    run();
  }, [run]);
  useEffect(() => leaveComparedTrials, []);
  return useMemo(() => {
    const told = columns.map((column): ColumnTrials => {
      const result = results[column.id];
      const isCurrent = result?.of === column.scenario && result.seed === seed;
      const isPartial = isCurrent && result.trials < trials;
      return {
        column,
        told: result?.told ?? null,
        issue: result?.issue ?? null,
        of: result?.of ?? null,
        isStale: result !== undefined && !isPartial && !(isCurrent && result.trials === trials),
        isPartial,
      };
    });
    return {
      status,
      trials,
      seed,
      run,
      columns: told,
      reference: told.find(({ column }) => column.isReference) ?? null,
    };
  }, [columns, status, results, seed, trials, run]);
}
