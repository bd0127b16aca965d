import { useEffect, useState } from "react";
import type { BridgeOutcome, BridgeScale } from "../../../compare";
import type { Scenario } from "../../../scenario";
import { askWhy, type Asking } from "./askWhy";

export type BridgeState =
  | { readonly status: "running" | "stopped" | "failed" }
  | { readonly status: "done"; readonly outcome: BridgeOutcome };

const known = new WeakMap<Scenario, WeakMap<Scenario, Map<BridgeScale, BridgeOutcome>>>();

function keepOutcome(
  reference: Scenario,
  other: Scenario,
  scale: BridgeScale,
  outcome: BridgeOutcome,
): void {
  const ofReference =
    known.get(reference) ?? new WeakMap<Scenario, Map<BridgeScale, BridgeOutcome>>();
  known.set(reference, ofReference);
  const ofPair = ofReference.get(other) ?? new Map<BridgeScale, BridgeOutcome>();
  ofReference.set(other, ofPair);
  ofPair.set(scale, outcome);
}

/** After several edits only the last is asked about, in milliseconds. */
const patience = 50;

const running: BridgeState = { status: "running" };

/** Why two scenarios differ, computed once for each pair; with the ways to stop and to begin anew. */
export function useBridge(
  reference: Scenario,
  other: Scenario,
  scale: BridgeScale,
): { readonly state: BridgeState; readonly stop: () => void; readonly again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState<Asking | null>(null);
  const question = [reference, other, scale, attempt] as const;
  const [told, setTold] = useState<{
    readonly of: readonly unknown[];
    readonly state: BridgeState;
  } | null>(null);
  const outcome = known.get(reference)?.get(other)?.get(scale);
  const isTold = told?.of.every((part, index) => part === question[index]) ?? false;
  const state: BridgeState = outcome
    ? { status: "done", outcome }
    : isTold && told
      ? told.state
      : running;
  useEffect(() => {
    if (known.get(reference)?.get(other)?.has(scale)) return undefined;
    const of = [reference, other, scale, attempt];
    let own: Asking | null = null;
    let isWanted = true;
    const ask = async () => {
      own = askWhy({ reference, other, scale });
      setAsking(own);
      try {
        const answer = await own.answer;
        keepOutcome(reference, other, scale, answer);
        if (isWanted) setTold({ of, state: { status: "done", outcome: answer } });
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
  }, [reference, other, scale, attempt]);
  return {
    state,
    stop: () => {
      asking?.stop();
      setTold({ of: question, state: { status: "stopped" } });
    },
    again: () => setAttempt((count) => count + 1),
  };
}
