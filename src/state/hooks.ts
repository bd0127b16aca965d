import { useStore } from "zustand";
import type { Scenario } from "../scenario";
import type { Language } from "../units";
import type { Results } from "./results";
import type { RiskState } from "./riskState";
import { type OpenScenario, type PalierState, store } from "./store";

/** A part of the state; the component is drawn again when that part changes. */
export function usePalier<T>(select: (state: PalierState) => T): T {
  return useStore(store, select);
}

function opened(state: PalierState): OpenScenario {
  if (!state.open) throw new Error("No scenario is open");
  return state.open;
}

/** The scenario on screen, base or variant. Only below the scenario's view, where one is open. */
export function useScenario(): Scenario {
  return usePalier((state) => opened(state).shown);
}

/** A part of the scenario on screen: redrawn only when that part changes. */
export function useScenarioPart<T>(select: (scenario: Scenario) => T): T {
  return usePalier((state) => select(opened(state).shown));
}

/** Whether the scenario on screen is a variant: its figures change, its lists stay the base's. */
export function useIsVariant(): boolean {
  return usePalier((state) => opened(state).variant !== null);
}

export function useResults(): Results {
  return usePalier((state) => state.results);
}

/** What the trials of the scenario on screen tell so far. */
export function useRisk(): RiskState {
  return usePalier((state) => state.risk);
}

export function useLanguage(): Language {
  return usePalier((state) => state.language);
}
