import { useEffect, useState } from "react";
import {
  type Comparer,
  type ComparisonAnswers,
  type ComparisonHandle,
  type ComparisonKind,
  createPageComparer,
} from "../../../runner";
import type { Scenario } from "../../../scenario";

/** How far an answer is: plans of a bridge, or differences weighed. */
interface WhyProgress {
  readonly done: number;
  readonly total: number;
}

export type WhyState<K extends ComparisonKind> =
  | { readonly status: "running"; readonly progress: WhyProgress | null }
  | { readonly status: "stopped" | "failed" }
  | { readonly status: "done"; readonly answer: ComparisonAnswers[K] };

export interface Why<K extends ComparisonKind> {
  readonly state: WhyState<K>;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Made when something is first asked for. One question at a time is on screen. */
let comparer: Comparer | null = null;

const known = new WeakMap<Scenario, WeakMap<Scenario, Partial<ComparisonAnswers>>>();

function keepAnswer(
  reference: Scenario,
  other: Scenario,
  answer: Partial<ComparisonAnswers>,
): void {
  const ofReference = known.get(reference) ?? new WeakMap<Scenario, Partial<ComparisonAnswers>>();
  known.set(reference, ofReference);
  ofReference.set(other, { ...ofReference.get(other), ...answer });
}

/** After several edits only the last is asked about, in milliseconds. */
const patience = 50;

const running = { status: "running", progress: null } as const;

/** Why two scenarios differ, computed apart from the page, once for each pair; with the ways to stop and to begin anew. */
export function useWhy<K extends ComparisonKind>(
  kind: K,
  reference: Scenario,
  other: Scenario,
): Why<K> {
  const [attempt, setAttempt] = useState(0);
  const [handle, setHandle] = useState<ComparisonHandle<K> | null>(null);
  const question = [kind, reference, other, attempt] as const;
  const [told, setTold] = useState<{
    readonly of: readonly unknown[];
    readonly state: WhyState<K>;
  } | null>(null);
  const answer = known.get(reference)?.get(other)?.[kind];
  const isTold = told?.of.every((part, index) => part === question[index]) ?? false;
  const state: WhyState<K> = answer
    ? { status: "done", answer }
    : isTold && told
      ? told.state
      : running;
  useEffect(() => {
    if (known.get(reference)?.get(other)?.[kind]) return undefined;
    const of = [kind, reference, other, attempt];
    let own: ComparisonHandle<K> | null = null;
    let isWanted = true;
    const tell = (next: WhyState<K>) => {
      if (isWanted) setTold({ of, state: next });
    };
    const ask = async () => {
      comparer ??= createPageComparer();
      own = comparer.compare({ kind, reference, other }, (done, total) =>
        tell({ status: "running", progress: { done, total } }),
      );
      setHandle(own);
      const ended = await own.outcome;
      if (ended.kind === "done") {
        keepAnswer(reference, other, { [kind]: ended.answer });
        tell({ status: "done", answer: ended.answer });
      } else {
        tell({ status: ended.kind === "cancelled" ? "stopped" : "failed" });
      }
    };
    const timer = setTimeout(() => void ask(), patience);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      own?.cancel();
    };
  }, [kind, reference, other, attempt]);
  return {
    state,
    stop: () => handle?.cancel(),
    again: () => setAttempt((count) => count + 1),
  };
}
