import { type Criterion, type Gate, newId } from "../../../scenario";
import { edit, type EditLabel, type EditOutcome } from "../../../state";
import type { Reading } from "../reading";
import { automaticName, metricWords, renamed } from "./automaticName";
import { proposedAsk, settleAtLeast } from "./criterionChange";
import type { Measurables } from "./metrics";

function gatePath(stage: string): string {
  return `stages.${stage}.gate`;
}

function editGate(stage: string, label: EditLabel, recipe: (gate: Gate) => void): EditOutcome {
  return edit(label, (draft) => {
    const gate = draft.stages.find(({ id }) => id === stage)?.gate;
    if (!gate) return;
    recipe(gate);
    settleAtLeast(gate);
  });
}

type Naming = Pick<Reading, "nameOf" | "language" | "t">;

/** A criterion to start from: its metric proposed, its name made from its sentence. */
function proposedCriterion(
  criteria: readonly Criterion[],
  measurables: Measurables,
  { nameOf, language, t }: Naming,
): Criterion {
  const used = new Set(criteria.map(({ metric }) => metric));
  // The first question of a pilot, then the next that is not asked yet.
  const metric =
    (["coverage", "cash", "revenue"] as const).find((one) => !used.has(one)) ?? "manual";
  const asked = proposedAsk(metric, measurables);
  const name = automaticName(asked, nameOf, language);
  const id = newId(
    metricWords(asked, t, nameOf) || name,
    criteria.map(({ id }) => id),
  );
  return { id, name, ...asked };
}

/** Puts a gate at the end of a stage, with one criterion to start from. */
export function addGate(stage: string, measurables: Measurables, naming: Naming): EditOutcome {
  return edit({ key: "gateAdded", path: gatePath(stage) }, (draft) => {
    const found = draft.stages.find(({ id }) => id === stage);
    if (!found || found.gate) return;
    found.gate = { criteria: [proposedCriterion([], measurables, naming)], onFail: "stop" };
  });
}

export function removeGate(stage: string): EditOutcome {
  return edit({ key: "gateRemoved", path: gatePath(stage) }, (draft) => {
    const found = draft.stages.find(({ id }) => id === stage);
    if (found) delete found.gate;
  });
}

/** Adds a criterion at the end; also gives its id. */
export function addCriterion(
  stage: string,
  { criteria }: Gate,
  measurables: Measurables,
  naming: Naming,
): { readonly id: string; readonly outcome: EditOutcome } {
  const criterion = proposedCriterion(criteria, measurables, naming);
  const outcome = editGate(
    stage,
    { key: "criterionAdded", path: `${gatePath(stage)}.criteria` },
    (gate) => {
      gate.criteria.push(criterion);
    },
  );
  return { id: criterion.id, outcome };
}

/** Puts a copy of a criterion after it; also gives its id. */
export function duplicateCriterion(
  stage: string,
  { criteria }: Gate,
  criterion: Criterion,
  name: string,
): { readonly id: string; readonly outcome: EditOutcome } {
  const id = newId(
    name,
    criteria.map((one) => one.id),
  );
  const label = { key: "criterionAdded", path: `${gatePath(stage)}.criteria` } as const;
  const outcome = editGate(stage, label, (gate) => {
    const place = gate.criteria.findIndex((one) => one.id === criterion.id);
    gate.criteria.splice(place + 1, 0, { ...structuredClone(criterion), id, name });
  });
  return { id, outcome };
}

export function removeCriterion(stage: string, criterion: string): EditOutcome {
  const path = `${gatePath(stage)}.criteria.${criterion}`;
  return editGate(stage, { key: "criterionRemoved", path }, (gate) => {
    gate.criteria = gate.criteria.filter(({ id }) => id !== criterion);
  });
}

/** Moves a criterion by one place, up (-1) or down (1). */
export function moveCriterion(stage: string, criterion: string, by: 1 | -1): EditOutcome {
  const path = `${gatePath(stage)}.criteria.${criterion}`;
  return editGate(stage, { key: "criterionMoved", path }, ({ criteria }) => {
    const from = criteria.findIndex(({ id }) => id === criterion);
    const [one, other] = [criteria[from], criteria[from + by]];
    if (!one || !other) return;
    criteria[from] = other;
    criteria[from + by] = one;
  });
}

/** Changes a criterion as a whole; a name that nobody gave follows what it asks. */
export function changeCriterion(
  stage: string,
  before: Criterion,
  after: Criterion,
  { nameOf, language }: Naming,
): EditOutcome {
  const path = `${gatePath(stage)}.criteria.${before.id}`;
  const next = before.name === after.name ? renamed(before, after, nameOf, language) : after;
  return editGate(stage, { key: "value", path }, ({ criteria }) => {
    const at = criteria.findIndex(({ id }) => id === before.id);
    if (at >= 0) criteria[at] = next;
  });
}

/** How much longer a stage lasts at first when its gate is not passed. */
const proposedExtension = { months: 3, times: 1 } as const;

/** What happens where the gate is not passed; an extension comes with months and times to start from. */
export function changeOnFail(stage: string, onFail: Gate["onFail"]): EditOutcome {
  return editGate(stage, { key: "value", path: `${gatePath(stage)}.onFail` }, (gate) => {
    gate.onFail = onFail;
    if (onFail === "extend") gate.extend ??= { ...proposedExtension };
    else delete gate.extend;
  });
}
