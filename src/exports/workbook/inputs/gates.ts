import type { Criterion, Gate } from "../../../scenario";
import type { Figures } from "../assumptions/figures";
import { constant, type Term } from "../grid/term";
import { fieldLabel, said } from "../words";

export interface CriterionInputs {
  readonly criterion: Criterion;
  readonly threshold: Term;
  /** Last months that it looks at. */
  readonly window: Term;
  /** Of a judgement outside the model; null for the others. */
  readonly probability: Term | null;
}

/** The gate at the end of a stage. */
export interface GateInputs {
  /** Number of the stage, from 1. */
  readonly stage: number;
  readonly name: string;
  readonly criteria: readonly CriterionInputs[];
  /** How many of the optional criteria must hold. */
  readonly atLeast: Term;
}

/** Criteria of the gates: thresholds, windows and chances as inputs. */
export function gateInputs(figures: Figures): GateInputs[] {
  const { on } = figures;
  const { stages } = on.scenario;
  const { names, gates: texts } = on.words.workbook;
  const gated = stages.flatMap(({ id, name, gate }, index) =>
    gate ? [{ id, name, gate, stage: index + 1 }] : [],
  );
  if (gated.length > 0) on.part(texts.part);
  return gated.map(({ id, name, gate, stage }) => {
    on.item(said(texts.gateOf, { name }), {});
    const criteria = gate.criteria.map((criterion) => criterionInputs(figures, id, criterion));
    const label = fieldLabel(on.words, "gate.atLeast");
    const asked = { path: `stages.${id}.gate.atLeast`, wish: `${names.atLeast}_${id}`, label };
    const atLeast =
      gate.atLeast === undefined
        ? constant(optionalCount(gate))
        : figures.plain(asked, "gate.atLeast", gate.atLeast);
    return { stage, name, criteria, atLeast };
  });
}

function optionalCount({ criteria }: Gate): number {
  return criteria.filter(({ required }) => required === false).length;
}

function criterionInputs(figures: Figures, stage: string, criterion: Criterion): CriterionInputs {
  const { words } = figures.on;
  const { names, gates: texts } = words.workbook;
  const { id, name, metric } = criterion;
  const asked = (key: "threshold" | "window" | "probability") => ({
    path: `stages.${stage}.gate.criteria.${id}.${key}`,
    wish: `${names[key === "probability" ? "chance" : key]}_${stage}_${id}`,
    label: said(texts.figureOf, { name, label: fieldLabel(words, `criteria.${key}`) }),
  });
  return {
    criterion,
    threshold: figures.figure(asked("threshold"), "criteria.threshold", criterion.threshold),
    window: figures.plain(asked("window"), "criteria.window", criterion.window),
    probability:
      metric === "manual"
        ? figures.figure(asked("probability"), "criteria.probability", criterion.probability)
        : null,
  };
}
