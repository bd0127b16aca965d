import { useEffect, useState } from "react";
import { type PlanEnd, planEnd, type Weight, weigh } from "../../../engine";
import type { FigureOf, Scenario } from "../../../scenario";

/** Weights by id path; null where a figure cannot be weighed. */
type Weights = ReadonlyMap<string, Weight | null>;

/** Weights of one scenario, and what its plan comes to; null where a value stops it. */
interface Weighed {
  readonly now: PlanEnd | null;
  readonly weights: Weights;
}

/** What is known of the weights so far. */
export interface Weighing {
  /** Those of the scenario on screen. */
  readonly fresh: Weighed;
  /** Those from before the last change: shown, and told as such, until the fresh ones are there. */
  readonly old: Weighed | null;
  readonly done: number;
  readonly total: number;
  readonly isDone: boolean;
}

const none: Weighed = { now: null, weights: new Map() };

/** Complete weights of the scenarios seen: coming back to the list shows them at once. */
const known = new WeakMap<Scenario, Weighed>();

/** How long the page waits for weights at a time, and how long it is let alone between, in milliseconds. */
const slice = 8;
const rest = 4;
/** Between two drawings of the progress. */
const told = 200;
/** After an edit: a burst of them is weighed once. */
const quiet = 300;

/**
 * Weighs the figures of a scenario one after the other, a few milliseconds at a time, so that the page stays at
 * hand; begun again when the scenario changes.
 */
export function useWeighing(scenario: Scenario, figures: readonly FigureOf[]): Weighing {
  const [state, setState] = useState(() => ({ of: scenario, ...begun(scenario, figures, null) }));
  if (state.of !== scenario) {
    const last = state.isDone ? state.fresh : state.old;
    setState({ of: scenario, ...begun(scenario, figures, last) });
  }
  useEffect(() => {
    if (known.has(scenario)) return undefined;
    const weights = new Map<string, Weight | null>();
    let now: PlanEnd | null = null;
    let shownAt = 0;
    let timer = setTimeout(begin, quiet);

    function begin() {
      now = planEnd(scenario);
      if (now === null) tell(true);
      else goOn();
    }

    function goOn() {
      const since = performance.now();
      while (weights.size < figures.length && performance.now() - since < slice) {
        const figure = figures[weights.size] as FigureOf;
        weights.set(figure.path, weigh(scenario, figure));
      }
      const isDone = weights.size === figures.length;
      if (isDone || since - shownAt > told) {
        shownAt = since;
        tell(isDone);
      }
      if (!isDone) timer = setTimeout(goOn, rest);
    }

    function tell(isDone: boolean) {
      const fresh = { now, weights: new Map(weights) };
      if (isDone) known.set(scenario, fresh);
      setState((before) =>
        before.of === scenario ? { ...before, fresh, done: weights.size, isDone } : before,
      );
    }

    return () => clearTimeout(timer);
  }, [scenario, figures]);
  return state;
}

function begun(scenario: Scenario, figures: readonly FigureOf[], old: Weighed | null): Weighing {
  const fresh = known.get(scenario);
  const total = figures.length;
  if (fresh) return { fresh, old: null, done: total, total, isDone: true };
  return { fresh: none, old, done: 0, total, isDone: false };
}
