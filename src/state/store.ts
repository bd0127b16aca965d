import { createStore } from "zustand/vanilla";
import type { GuideState } from "../guide";
import type { Issue, Scenario } from "../scenario";
import type { KeptScenario } from "../storage";
import type { Language } from "../units";
import type { DrawerStep } from "./drawer";
import type { Example } from "./examples";
import { type EditLabel, emptyHistory, type History } from "./history";
import { noResults, type Results } from "./results";
import { noRisk, type RiskState } from "./riskState";

/** Where the open scenario came from. */
export type Origin =
  | { readonly kind: "example"; readonly name: string }
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "kept" };

/** How far the browser keeps the open scenario. */
export type Keeping = "untouched" | "pending" | "kept" | "refused" | "full";

export interface OpenScenario {
  readonly origin: Origin;
  /** The scenario as edited. */
  readonly base: Scenario;
  /** The scenario as it was opened. */
  readonly opened: Scenario;
  /** The variant looked at, or null for the base. */
  readonly variant: string | null;
  /** What is on screen: the base, or the variant's scenario, which is only read. */
  readonly shown: Scenario;
  readonly history: History;
  readonly keeping: Keeping;
  /** Its record in the browser; null while it has none. */
  readonly record: RecordMark | null;
}

/** Which record, and when it was last written from here. */
export interface RecordMark {
  readonly key: string;
  readonly changedAt: string;
}

/** A file that was not opened. */
export interface Refusal {
  readonly file: string;
  /** Empty where the file could not be read at all. */
  readonly issues: readonly Issue[];
  /** What the file holds, where it could be read: the names its faults are told with. */
  readonly data?: unknown;
}

export type NoticeKind =
  | "undone"
  | "redone"
  | "removed"
  | "saved"
  | "saveFailed"
  | "saveCancelled"
  | "copied"
  | "alreadyKept"
  | "earlierKept"
  | "othersKept";

/** A short sentence about what was just done: which one, and its words. */
export interface Notice {
  readonly kind: NoticeKind;
  /** Name of the file or scenario it speaks of. */
  readonly name?: string;
  readonly count?: number;
  /** What was undone, made again or removed. */
  readonly label?: EditLabel;
}

export type View = "library" | "guide" | "scenario" | "missing";

/** The half of the scenario's view that a narrow screen shows. */
export type Panel = "assumptions" | "projection";

export interface PalierState {
  readonly view: View;
  readonly panel: Panel;
  readonly language: Language;
  readonly open: OpenScenario | null;
  /** The guided start; its answers are null until its code is there to read them. */
  readonly guide: { readonly step: number; readonly state: GuideState | null };
  readonly results: Results;
  readonly risk: RiskState;
  readonly drawer: readonly DrawerStep[];
  readonly refusals: readonly Refusal[];
  /** The files that came with those refused and are good: the first is open, the others are kept. */
  readonly taken: readonly string[];
  readonly notice: Notice | null;
  /** The examples; null until they are read. */
  readonly examples: readonly Example[] | "unreadable" | null;
  /** The scenarios kept in the browser; null until they are read. */
  readonly kept: readonly KeptScenario[] | "refused" | null;
  /** The kept scenario removed last, which can still be put back. */
  readonly removed: KeptScenario | null;
}

const initial: PalierState = {
  view: "library",
  panel: "projection",
  language: "fr",
  open: null,
  guide: { step: 0, state: null },
  results: noResults,
  risk: noRisk,
  drawer: [],
  refusals: [],
  taken: [],
  notice: null,
  examples: null,
  kept: null,
  removed: null,
};

/** The state of the page. Changed by the functions of this folder only. */
export const store = createStore<PalierState>()(() => initial);

export function fresh(origin: Origin, scenario: Scenario, record: RecordMark | null): OpenScenario {
  return {
    origin,
    base: scenario,
    opened: scenario,
    variant: null,
    shown: scenario,
    history: emptyHistory,
    keeping: record === null ? "untouched" : "kept",
    record,
  };
}
