import { checkScenario, type Issue, type Scenario } from "../scenario";
import { type EditLabel, type Step, stepBack, stepForward, take } from "./history";
import { derive } from "./results";
import { setAt } from "./setAt";
import { type OpenScenario, store } from "./store";

/** Whether an edit was taken; the issues say why not, and the scenario is then as it was. */
export type EditOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Edits that take away what was written: they are said, with the way back. */
const saidEdits: ReadonlySet<EditLabel["key"]> = new Set([
  "itemRemoved",
  "gateRemoved",
  "criterionRemoved",
]);

const done: EditOutcome = { ok: true };

/**
 * Edits the open scenario by a recipe on a draft. An edit that breaks a rule of the format is
 * refused with its issues; one that a run cannot follow is taken, and the results say so.
 * While a variant is looked at nothing is edited.
 */
export function edit(label: EditLabel, recipe: (draft: Scenario) => void): EditOutcome {
  const { open } = store.getState();
  if (!open || open.variant !== null) return { ok: false, issues: [] };
  const step = take(open.base, open.history, label, recipe);
  if (!step) return done;
  const issues = checkScenario(step.scenario);
  if (issues.length > 0) return { ok: false, issues };
  show(open, step);
  if (saidEdits.has(label.key)) store.setState({ notice: { kind: "removed", label } });
  return done;
}

/** Puts a value at an id path such as `services.colis.price`; `undefined` takes the key away. */
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
  if (!open || open.variant !== null) return;
  const step = by(open.base, open.history);
  if (!step) return;
  show(open, step);
  store.setState({ notice: { kind, label: step.label } });
}

function show(open: OpenScenario, { scenario, history }: Step): void {
  store.setState(({ results }) => ({
    open: { ...open, base: scenario, shown: scenario, history, keeping: "pending" },
    results: derive(scenario, results.plan),
    notice: null,
  }));
}
