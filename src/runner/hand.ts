import {
  type BandMonths,
  type BetaTables,
  bandMonths,
  bandScratch,
  compile,
  createSimulation,
  drawWorld,
  type Model,
  outcomesOf,
  riskSummary,
  type Simulation,
  type TrialBlock,
  type TrialSet,
  trialSet,
  widestInterval,
} from "../engine";
import type { Answer, MonthSpan, RunSource, SumAnswer, Task, TrialsAnswer } from "./task";

/** Trials between two looks around: as many as take some 10 ms, so that dropped work ends soon. */
const slice = { milliseconds: 10, first: 32, least: 8, most: 4000 } as const;

/** Trials times months whose bands are found between two looks around, some 10 ms. */
const bandSlice = 10_000;

/** Tables kept from one run to the next, 8 kB each: more than any scenario needs. */
const tablesKept = 1000;

/** Does tasks, a little at a time: each step of the generator is short. */
export interface Hand {
  readonly steps: (source: RunSource, task: Task) => Generator<void, Answer>;
}

/** Where everything is computed, be it in the page or in a worker. Keeps the last run compiled. */
export function createHand(): Hand {
  const tables: BetaTables = new Map();
  let open: { key: number; model: Model; simulation: Simulation | null } | null = null;

  const opened = ({ key, scenario }: RunSource) => {
    if (open?.key !== key) open = { key, model: compile(scenario), simulation: null };
    return open;
  };
  const simulationOf = (source: RunSource): Simulation => {
    const run = opened(source);
    if (tables.size > tablesKept) tables.clear();
    run.simulation ??= createSimulation(run.model, source.seed, tables);
    return run.simulation;
  };

  function* steps(source: RunSource, task: Task): Generator<void, Answer> {
    switch (task.kind) {
      case "trials":
        return yield* trials(simulationOf(source), task);
      case "sum": {
        const { model, seed, sampler } = simulationOf(source);
        return yield* sum(trialSet(model, seed, task.blocks), sampler, task);
      }
      case "world":
        return drawWorld(opened(source).model, source.seed, task.trial, task.way);
    }
  }
  return { steps };
}

function* trials(
  simulation: Simulation,
  { range }: Task & { kind: "trials" },
): Generator<void, TrialsAnswer> {
  const blocks: TrialBlock[] = [];
  const start = performance.now();
  const end = range.from + range.count;
  let size: number = slice.first;
  for (let from = range.from; from < end; ) {
    const count = Math.min(size, end - from);
    const before = performance.now();
    const outcome = simulation.run({ ...range, from, count });
    const now = performance.now();
    if (outcome.kind === "stopped") {
      return { blocks: [], fault: outcome.fault, milliseconds: now - start };
    }
    blocks.push(outcome.block);
    from += count;
    const fitting = (count * slice.milliseconds) / Math.max(0.1, now - before);
    size = Math.round(Math.min(slice.most, Math.max(slice.least, fitting)));
    yield;
  }
  return { blocks, fault: null, milliseconds: performance.now() - start };
}

function* sum(
  set: TrialSet,
  { moved }: Simulation["sampler"],
  { wantsSummary, wantsOutcomes, bands, wantsBlocks }: Task & { kind: "sum" },
): Generator<void, SumAnswer> {
  const summary = wantsSummary ? riskSummary(set, moved) : null;
  yield;
  return {
    summary,
    widest: summary ? widestInterval(summary) : Number.NaN,
    outcomes: wantsOutcomes ? outcomesOf(set) : null,
    bands: bands ? yield* bandsOf(set, bands) : [],
    blocks: wantsBlocks ? set.blocks : [],
  };
}

function* bandsOf(set: TrialSet, { first, months }: MonthSpan): Generator<void, BandMonths[]> {
  const parts: BandMonths[] = [];
  const scratch = bandScratch(set);
  const most = Math.max(1, Math.floor(bandSlice / set.trials));
  for (let month = first; month < first + months; month += most) {
    parts.push(bandMonths(set, month, Math.min(most, first + months - month), scratch));
    yield;
  }
  return parts;
}
