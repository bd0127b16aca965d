import type { Risk, TrialOutcomes } from "../../engine";
import type { Issue, Scenario } from "../../scenario";

/** Most scenarios that are compared at once. */
export const mostCompared = 12;

/** Where a compared scenario comes from. */
export type Source =
  | { readonly kind: "kept"; readonly key: string }
  | { readonly kind: "example"; readonly name: string }
  /** A version of a kept scenario, as it was. */
  | { readonly kind: "version"; readonly record: string; readonly key: string }
  /** One that the browser does not keep: it lasts as long as the visit. */
  | { readonly kind: "held"; readonly key: string };

/** One of the scenarios compared: a source, or a variant of it. */
export interface Entry {
  /** Its source and variant, as the address writes them. */
  readonly id: string;
  readonly source: Source;
  readonly variant: string | null;
}

/** What a source holds. */
export interface ComparedDocument {
  /** Null while it is read, and where it cannot be. */
  readonly scenario: Scenario | null;
  readonly fault: "missing" | "unreadable" | null;
  /** Of a version: its name, and when it was taken. */
  readonly version: { readonly name: string; readonly takenAt: string } | null;
}

/** What was asked to be compared and is not read yet. */
export type Asked =
  | { readonly kind: "code"; readonly code: string }
  /** The open scenario with its variants. */
  | { readonly kind: "open" }
  /** What was compared last in this visit. */
  | { readonly kind: "last" };

/** What the trials of one of those compared tell. */
export interface ComparedTrials {
  /** The scenario that they are of: an edit may have changed it since. */
  readonly of: Scenario;
  /** Null where a value stopped one. */
  readonly told: { readonly risk: Risk; readonly outcomes: TrialOutcomes } | null;
  /** The value that stopped a trial. */
  readonly issue: Issue | null;
  readonly seed: number;
  /** How many they are: the first ones are told before the others are run. */
  readonly trials: number;
}

/** The trials of all that is compared, on the same random numbers, and how far they are. */
export interface TrialsState {
  /** By entry. */
  readonly results: Readonly<Record<string, ComparedTrials>>;
  readonly status: "none" | "running" | "done" | "cancelled" | "failed";
  /** Trials, of all the scenarios together. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** How many are run of each. */
  readonly trials: number;
}

/** Which measures are shown, in their order, and those of them that come first; null for those shown at first. */
export interface MeasureChoice {
  readonly measures: readonly string[] | null;
  readonly pinned: readonly string[] | null;
}

export interface ComparisonState {
  readonly asked: Asked | null;
  readonly entries: readonly Entry[];
  /** The entry that the others are measured against. */
  readonly reference: string | null;
  /** Measures of the whole path, and of each stage. */
  readonly path: MeasureChoice;
  readonly stage: MeasureChoice;
  /** What the sources hold, by their code. */
  readonly documents: Readonly<Record<string, ComparedDocument>>;
  /** How many scenarios found no room the last time that some were added. */
  readonly left: number;
  readonly trials: TrialsState;
}

export const noComparison: ComparisonState = {
  asked: null,
  entries: [],
  reference: null,
  path: { measures: null, pinned: null },
  stage: { measures: null, pinned: null },
  documents: {},
  left: 0,
  trials: { results: {}, status: "none", progress: null, trials: 10_000 },
};
