import { applyPatches, enablePatches, type Patch, produceWithPatches } from "immer";
import { type PlaceName, placeNameAt, type Scenario } from "../scenario";
import { editedPlace } from "./editedPlace";
import { settleSaid } from "./settleSaid";

enablePatches();

/** What an edit is called in the undo button: a sentence's key and the id path that it changed. */
export interface EditLabel {
  readonly key:
    | "value"
    | "name"
    | "removed"
    | "itemAdded"
    | "itemsAdded"
    | "itemDuplicated"
    | "itemMoved"
    | "itemRemoved"
    | "note"
    | "source"
    | "state"
    | "gateAdded"
    | "gateRemoved"
    | "criterionAdded"
    | "criterionRemoved"
    | "criterionMoved"
    | "restored";
  readonly path: string;
  /** How many things were added at once. */
  readonly count?: number;
}

/** An edit as the history names it, by the names that held when it was made: what it removed still has its own. */
export interface NamedEdit extends EditLabel {
  /** Null where the path leads nowhere. */
  readonly place: PlaceName | null;
}

interface Entry {
  readonly label: NamedEdit;
  readonly forward: readonly Patch[];
  readonly backward: readonly Patch[];
  /** Length of the patches as text, a stand-in for their memory. */
  readonly size: number;
}

export interface History {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

/** A scenario and the history that leads to and from it. */
export interface Step {
  readonly scenario: Scenario;
  readonly history: History;
  readonly label: NamedEdit;
}

export const emptyHistory: History = { past: [], future: [] };

/** How much is remembered: entries, and characters of patches. */
export const historyLimits = { entries: 2_000, size: 8_000_000 } as const;

/** The oldest entries give way; the last one always stays. */
function bounded(entries: readonly Entry[]): readonly Entry[] {
  let size = 0;
  let first = entries.length;
  while (first > 0 && entries.length - first < historyLimits.entries) {
    size += entries[first - 1]?.size ?? 0;
    if (size > historyLimits.size && first < entries.length) break;
    first -= 1;
  }
  return first === 0 ? entries : entries.slice(first);
}

/** The scenario after an edit; null where the recipe changed nothing. */
export function take(
  scenario: Scenario,
  history: History,
  label: EditLabel,
  recipe: (draft: Scenario) => void,
): Step | null {
  const [edited, forward, backward] = produceWithPatches(scenario, (draft: Scenario) => {
    recipe(draft);
  });
  if (forward.length === 0 || isSame(forward, backward)) return null;
  const [next, further, furtherBack] = settle(scenario, edited, label);
  const place =
    label.key === "value"
      ? editedPlace(scenario, next, label.path)
      : (placeNameAt(scenario, label.path) ?? placeNameAt(next, label.path));
  return made(next, history, {
    label: { ...label, place },
    forward: [...forward, ...further],
    backward: [...furtherBack, ...backward],
  });
}

function made(scenario: Scenario, { past }: History, step: Omit<Entry, "size">): Step {
  const size = JSON.stringify(step.forward).length + JSON.stringify(step.backward).length;
  const entry = { ...step, size };
  return {
    scenario,
    history: { past: bounded([...past, entry]), future: [] },
    label: step.label,
  };
}

/** Has what is said of the figures follow an edit, in the same step. */
function settle(before: Scenario, edited: Scenario, { key }: EditLabel) {
  return produceWithPatches(edited, (draft: Scenario) => {
    settleSaid(draft, before, edited, key === "value");
  });
}

/** A list or an object replaced by an equal one gives patches that cancel out: nothing was done. */
function isSame(forward: readonly Patch[], backward: readonly Patch[]): boolean {
  return JSON.stringify(forward) === JSON.stringify(backward);
}

/** One step back; null where there is none. */
export function stepBack(scenario: Scenario, history: History): Step | null {
  const entry = history.past.at(-1);
  if (!entry) return null;
  return {
    scenario: applyPatches(scenario, entry.backward),
    history: { past: history.past.slice(0, -1), future: [entry, ...history.future] },
    label: entry.label,
  };
}

/** One step forward again; null where there is none. */
export function stepForward(scenario: Scenario, history: History): Step | null {
  const [entry, ...future] = history.future;
  if (!entry) return null;
  return {
    scenario: applyPatches(scenario, entry.forward),
    history: { past: [...history.past, entry], future },
    label: entry.label,
  };
}
