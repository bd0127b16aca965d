import { createStore } from "zustand/vanilla";
import type { GuideState } from "../guide";
import type { Issue, Scenario } from "../scenario";
import type {
  KeptScenario,
  KeptVersion,
  LinkFault,
  RemovedScenario,
  StorageFault,
} from "../storage";
import type { Language } from "../units";
import { type ComparisonState, noComparison } from "./comparison/comparisonState";
import { noPortfolio, type PortfolioState } from "./comparison/portfolioState";
import type { DocumentName } from "./documentNames";
import type { DrawerStep } from "./drawer";
import type { Example } from "./examples";
import { emptyHistory, type History, type NamedEdit } from "./history";
import { noResults, type Results } from "./results";
import { noRisk, type RiskState } from "./riskState";

/** Where the open scenario came from. */
export type Origin =
  | { readonly kind: "example"; readonly name: string }
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "link"; readonly code: string }
  | { readonly kind: "kept" };

/** How far the browser keeps the open scenario. */
export type Keeping = "untouched" | "pending" | "kept" | StorageFault;

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
  /** Another window has changed that record since: what is here is an old copy. */
  readonly isOld: boolean;
}

/** Which record, and when it was last written from here. */
export interface RecordMark {
  readonly key: string;
  readonly changedAt: string;
}

/** A file or a link that was not opened. */
export interface Refusal {
  readonly file: string;
  /** Where it is a link: what is wrong with it; `content` where the issues say it. */
  readonly link?: LinkFault | "unsupported" | "content";
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
  | "othersKept"
  | "keptApart"
  | "duplicated"
  | "notKept"
  | "linkBesideKept"
  | "libraryReading"
  | "libraryTaken"
  | "libraryStopped"
  | "librarySavedWithoutVersions"
  | "libraryTooLarge";

/** A short sentence about what was just done: which one, and its words. */
export interface Notice {
  readonly kind: NoticeKind;
  /** Name of the file or scenario it speaks of. */
  readonly name?: string;
  readonly count?: number;
  /** What was undone, made again or removed. */
  readonly label?: NamedEdit;
  /** Why the browser kept nothing. */
  readonly fault?: StorageFault;
  /** What became of a library's file. */
  readonly taken?: LibraryTaken;
  /** Records of the scenarios that came together, where all of them are kept. */
  readonly keys?: readonly string[];
}

/** How much of a library's file was taken in. */
export interface LibraryTaken {
  readonly added: number;
  /** Scenarios that were there already, exactly the same. */
  readonly known: number;
  /** Versions added. */
  readonly versions: number;
  /** Versions for which there was no room within the limits. */
  readonly left: number;
}

export type View = "library" | "guide" | "scenario" | "comparison" | "portfolio" | "missing";

/** The half of the scenario's view that a narrow screen shows. */
export type Panel = "assumptions" | "projection";

export interface PalierState {
  readonly view: View;
  readonly panel: Panel;
  /** The document of the funding application on screen; null while the scenario itself is. */
  readonly document: DocumentName | null;
  readonly language: Language;
  readonly open: OpenScenario | null;
  /** The guided start; its answers are null until its code is there to read them. */
  readonly guide: { readonly step: number; readonly state: GuideState | null };
  /** Scenarios side by side. */
  readonly comparison: ComparisonState;
  /** The files of many projects. */
  readonly portfolio: PortfolioState;
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
  readonly kept: readonly KeptScenario[] | StorageFault | null;
  /** The kept scenario removed last, which can still be put back. */
  readonly removed: RemovedScenario | null;
  /** The versions of the open scenario; null until they are read. */
  readonly versions: readonly KeptVersion[] | StorageFault | null;
  /** The version removed last, which can still be put back. */
  readonly removedVersion: KeptVersion | null;
}

const initial: PalierState = {
  view: "library",
  panel: "projection",
  document: null,
  language: "fr",
  open: null,
  guide: { step: 0, state: null },
  comparison: noComparison,
  portfolio: noPortfolio,
  results: noResults,
  risk: noRisk,
  drawer: [],
  refusals: [],
  taken: [],
  notice: null,
  examples: null,
  kept: null,
  removed: null,
  versions: null,
  removedVersion: null,
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
    isOld: false,
  };
}
