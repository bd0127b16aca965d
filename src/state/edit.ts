import { produce } from "immer";
import { checkScenario, type Issue, type Scenario, variantChanges } from "../scenario";
import { type EditLabel, type Step, stepBack, stepForward, take } from "./history";
import { derive } from "./results";
import { setAt } from "./setAt";
import { settleSaid } from "./settleSaid";
import { type OpenScenario, store } from "./store";
import { showing } from "./variant";

/** Whether an edit was taken; the issues say why not, and the scenario is then as it was. */
export type EditOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Edits that take away what was written: they are said, with the way back. */
const saidEdits: ReadonlySet<EditLabel["key"]> = new Set([
  "itemRemoved",
  "gateRemoved",
  "criterionRemoved",
  "restored",
]);

const done: EditOutcome = { ok: true };

/**
 * Edits the open scenario by a recipe on a draft. An edit that breaks a rule of the format is
 * refused with its issues; one that a run cannot follow is taken, and the results say so.
 * While a variant is looked at, what is edited is its scenario, and what differs from the base is kept as its changes.
 */
export function edit(label: EditLabel, recipe: (draft: Scenario) => void): EditOutcome {
  const { open } = store.getState();
  if (!open) return { ok: false, issues: [] };
  return settle(open, label, take(open.base, open.history, label, through(open, recipe)));
}

function settle(open: OpenScenario, label: EditLabel, step: Step | null): EditOutcome {
  if (!step) return done;
  const issues = checkScenario(step.scenario);
  if (issues.length > 0) return { ok: false, issues };
  show(open, step);
  if (saidEdits.has(label.key)) store.setState({ notice: { kind: "removed", label: step.label } });
  return done;
}

/** The recipe as it acts on the base: itself, or what it changes in the variant looked at. */
function through(
  { variant, shown }: OpenScenario,
  recipe: (draft: Scenario) => void,
): (draft: Scenario) => void {
  if (variant === null) return recipe;
  const edited = produce(shown, (draft: Scenario) => {
    recipe(draft);
  });
  // A figure that a variant does without has nothing said of it there; the states are those of the scenario.
  const sound = produce(edited, (draft: Scenario) => {
    settleSaid(draft, shown, edited, false);
  });
  return (draft) => {
    const found = draft.variants?.find(({ id }) => id === variant);
    if (found) found.changes = variantChanges(draft, found.changes, shown, sound);
  };
}

/** Edits the scenario itself whatever is looked at: its variants are written there. */
export function editBase(label: EditLabel, recipe: (draft: Scenario) => void): EditOutcome {
  const { open } = store.getState();
  if (!open) return { ok: false, issues: [] };
  return settle(open, label, take(open.base, open.history, label, recipe));
}

/** Puts a value at an id path such as `services.colis.price`; `undefined` takes the key away, and what was said of it. */
export function setValue(path: string, value: unknown): EditOutcome {
  const key = value === undefined ? "removed" : "value";
  return edit({ key, path }, (draft) => {
    setAt(draft, path, value);
  });
}

/** Takes the last edit back. */
export function undo(): void {
  move(stepBack, "undone");
}

/** Makes the edit taken back again. */
export function redo(): void {
  move(stepForward, "redone");
}

function move(by: typeof stepBack, kind: "undone" | "redone"): void {
  const { open } = store.getState();
  if (!open) return;
  const step = by(open.base, open.history);
  if (!step) return;
  show(open, step);
  store.setState({ notice: { kind, label: step.label } });
}

function show(open: OpenScenario, { scenario, history }: Step): void {
  const view = showing(scenario, open.variant);
  store.setState(({ results }) => ({
    open: { ...open, ...view, base: scenario, history, keeping: "pending" },
    results: derive(view.shown, results.plan),
    notice: null,
  }));
}
