import { useState } from "react";
import {
  type AssumptionChange,
  type Difference,
  differenceBetween,
  type Direction,
  takeChanges,
  variantOf,
} from "../../../compare";
import { formatIssue } from "../../../locales";
import { idPath, type Issue, limits, type Scenario } from "../../../scenario";
import { addComparedVariant, changeCompared, type ComparedOutcome } from "../../../state";
import type { Comparison, Ready } from "../useComparison";

/** What the last taking over led to, in words. */
export interface TakeOverNotice {
  readonly text: string;
  readonly isRefusal: boolean;
  /** Takes over what else is needed too. */
  readonly withNeeds: (() => void) | null;
  /** What was taken over: where it differs again, as once undone, there is nothing left to tell. */
  readonly taken: readonly AssumptionChange[];
}

interface TakeOver {
  readonly notice: TakeOverNotice | null;
  /** Takes differences from one of the two scenarios into the other. */
  readonly take: (changes: readonly AssumptionChange[], direction: Direction) => void;
  /** Makes a variant of the reference that has these differences. */
  readonly makeVariant: (changes: readonly AssumptionChange[]) => void;
}

/** Taking differences from one compared scenario into another, or into a variant. */
export function useTakeOver(
  comparison: Comparison,
  difference: Difference,
  reference: Ready,
  other: Ready,
): TakeOver {
  const { c, figures } = comparison;
  const [notice, setNotice] = useState<TakeOverNotice | null>(null);
  const tell = (text: string, isRefusal: boolean, withNeeds: (() => void) | null = null) =>
    setNotice({ text, isRefusal, withNeeds, taken: [] });
  const issueWords = (issues: readonly Issue[]) =>
    issues.map((issue) => formatIssue(issue, figures.language).sentence).join(" ");
  function tellOutcome(
    outcome: ComparedOutcome,
    done: string,
    taken: readonly AssumptionChange[] = [],
  ) {
    if (outcome === "gone") return tell(c("differences.gone"), true);
    if (!outcome.ok) return tell(issueWords(outcome.issues), true);
    setNotice({ text: done, isRefusal: false, withNeeds: null, taken });
  }

  function take(changes: readonly AssumptionChange[], direction: Direction) {
    const target = direction === "toReference" ? reference : other;
    const taken = takeChanges(difference, changes, direction);
    if (taken.kind === "refused") {
      const { needs } = taken;
      if (needs === null)
        return tell(c("differences.refused", { why: issueWords(taken.issues) }), true);
      const all = [...changes, ...needs];
      return tell(c("differences.needs", { count: needs.length }), true, () =>
        take(all, direction),
      );
    }
    const run = async () => {
      const path = pathIn(changes[0], direction, target.scenario, taken.scenario);
      const outcome = await changeCompared(target.compared.entry, path, (now) =>
        now === target.scenario
          ? taken.scenario
          : takenNow(now, changes, direction, { reference, other }),
      );
      tellOutcome(
        outcome,
        c("differences.taken", { count: changes.length, letter: target.letter }),
        changes,
      );
    };
    void run();
  }

  function makeVariant(changes: readonly AssumptionChange[]) {
    const made = variantOf(difference, changes);
    if (made.changes.length === 0) return tell(c("differences.noVariant"), true);
    const name = c("differences.variantName", { name: other.name }).slice(0, limits.nameLength);
    const run = async () => {
      const outcome = await addComparedVariant(reference.compared.entry, name, made.changes);
      const left = made.leftOut.length;
      tellOutcome(
        outcome,
        [
          c("differences.variantMade", { letter: reference.letter, name }),
          left > 0 && c("differences.variantLeft", { count: left }),
        ]
          .filter(Boolean)
          .join(" "),
      );
    };
    void run();
  }

  const isUndone = notice?.taken.some(({ path, kind }) =>
    difference.changes.some((one) => one.path === path && one.kind === kind),
  );
  return { notice: isUndone ? null : notice, take, makeVariant };
}

/** The scenario was changed elsewhere since it was compared: the same differences are taken into it as it is. */
function takenNow(
  now: Scenario,
  changes: readonly AssumptionChange[],
  direction: Direction,
  { reference, other }: { readonly reference: Ready; readonly other: Ready },
): Scenario | null {
  const difference =
    direction === "toReference"
      ? differenceBetween(now, other.scenario)
      : differenceBetween(reference.scenario, now);
  const same = changes.flatMap(({ path, kind }) =>
    difference.changes.filter((one) => one.path === path && one.kind === kind),
  );
  if (same.length < changes.length) return null;
  const taken = takeChanges(difference, same, direction);
  return taken.kind === "taken" ? taken.scenario : null;
}

/** Where the change is made, in the ids of the scenario that takes it. */
function pathIn(
  change: AssumptionChange | undefined,
  direction: Direction,
  now: Scenario,
  next: Scenario,
): string {
  const own = direction === "toReference" ? change?.before : change?.after;
  if (own) return idPath(now, own.location);
  return change?.path && next ? change.path : "";
}
