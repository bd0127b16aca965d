import { useEffect, useState } from "react";
import type { Scenario } from "../../../scenario";
import { askWhy, type Asking } from "./askWhy";
import type { WhyAnswers, WhyKind } from "./whyTask";

export type WhyState<K extends WhyKind> =
  | { readonly status: "running" | "stopped" | "failed" }
  | { readonly status: "done"; readonly answer: WhyAnswers[K] };

const known = new WeakMap<Scenario, WeakMap<Scenario, Partial<WhyAnswers>>>();

function keepAnswer(reference: Scenario, other: Scenario, answer: Partial<WhyAnswers>): void {
  const ofReference = known.get(reference) ?? new WeakMap<Scenario, Partial<WhyAnswers>>();
  known.set(reference, ofReference);
  ofReference.set(other, { ...ofReference.get(other), ...answer });
}

/** After several edits only the last is asked about, in milliseconds. */
const patience = 50;

const running = { status: "running" } as const;

/** Why two scenarios differ, computed once for each pair; with the ways to stop and to begin anew. */
export function useWhy<K extends WhyKind>(
  kind: K,
  reference: Scenario,
  other: Scenario,
): { readonly state: WhyState<K>; readonly stop: () => void; readonly again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState<Asking<WhyAnswers[K]> | null>(null);
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
    let own: Asking<WhyAnswers[K]> | null = null;
    let isWanted = true;
    const ask = async () => {
      own = askWhy(kind, { reference, other });
      setAsking(own);
      try {
        const made = await own.answer;
        keepAnswer(reference, other, { [kind]: made });
        if (isWanted) setTold({ of, state: { status: "done", answer: made } });
      } catch {
        if (isWanted) setTold({ of, state: { status: "failed" } });
      }
    };
    const timer = setTimeout(() => void ask(), patience);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      own?.stop();
    };
  }, [kind, reference, other, attempt]);
  return {
    state,
    stop: () => {
      asking?.stop();
      setTold({ of: question, state: { status: "stopped" } });
    },
    again: () => setAttempt((count) => count + 1),
  };
}
