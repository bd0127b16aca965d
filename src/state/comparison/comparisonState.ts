import type { Scenario } from "../../scenario";

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

export interface ComparisonState {
  readonly asked: Asked | null;
  readonly entries: readonly Entry[];
  /** The entry that the others are measured against. */
  readonly reference: string | null;
  /** Measures shown, in their order; null for those shown at first. */
  readonly measures: readonly string[] | null;
  /** Those of them that come first. */
  readonly pinned: readonly string[] | null;
  /** What the sources hold, by their code. */
  readonly documents: Readonly<Record<string, ComparedDocument>>;
  /** How many scenarios found no room the last time that some were added. */
  readonly left: number;
}

export const noComparison: ComparisonState = {
  asked: null,
  entries: [],
  reference: null,
  measures: null,
  pinned: null,
  documents: {},
  left: 0,
};
