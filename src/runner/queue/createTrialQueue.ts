import type { RunHandle, Runner } from "../runner";
import { firstTrials } from "../schedule";
import type {
  QueuedScenario,
  QueueEvents,
  QueueHandle,
  QueueRequest,
  TrialQueue,
} from "./trialQueue";

/** Trials of one scenario to be run at once. */
interface Turn extends QueuedScenario {
  readonly trials: number;
  readonly isFirst: boolean;
}

/**
 * A queue over several runners, each of which runs one scenario by itself: twelve scenarios keep two cores busy, and none
 * waits while another is summed up. The first trials of all come before the further ones of any; which runner takes which
 * scenario changes nothing of what comes out.
 */
export function createTrialQueue(lanes: readonly Runner[]): TrialQueue {
  let current: QueueHandle | null = null;
  const run: TrialQueue["run"] = (request, events = {}) => {
    current?.cancel();
    current = runAll(lanes, request, events);
    return current;
  };
  return {
    run,
    dispose: () => {
      current?.cancel();
      for (const lane of lanes) lane.dispose();
    },
  };
}

function runAll(
  lanes: readonly Runner[],
  { scenarios, seed, trials }: QueueRequest,
  events: QueueEvents,
): QueueHandle {
  const turns = turnsOf(scenarios, trials);
  const total = turns.reduce((sum, turn) => sum + turn.trials, 0);
  const done = new Map<Turn, number>();
  const under = new Map<Runner, RunHandle>();
  let rank: readonly string[] = [];
  let isOver = false;
  let end: (how: "done" | "cancelled") => void = () => {};
  const outcome = new Promise<"done" | "cancelled">((resolve) => {
    end = (how) => {
      isOver = true;
      resolve(how);
    };
  });

  function tell(turn: Turn, count: number): void {
    done.set(turn, count);
    if (!isOver)
      events.onProgress?.(
        [...done.values()].reduce((a, b) => a + b, 0),
        total,
      );
  }

  /** The next turn: first trials before further ones, then what is preferred, then in the order of asking. */
  function next(): Turn | undefined {
    const placeOf = ({ id }: Turn) => (rank.includes(id) ? rank.indexOf(id) : rank.length);
    const [best] = turns.toSorted(
      (a, b) => Number(b.isFirst) - Number(a.isFirst) || placeOf(a) - placeOf(b),
    );
    if (best) turns.splice(turns.indexOf(best), 1);
    return best;
  }

  /** Leaves out what is still to come of a scenario that is not to be computed. */
  function leave(id: string): void {
    for (const turn of turns.filter((one) => one.id === id)) {
      turns.splice(turns.indexOf(turn), 1);
      tell(turn, turn.trials);
    }
  }

  async function take(lane: Runner, turn: Turn): Promise<void> {
    const { id, scenario, isFirst } = turn;
    const request = {
      scenario,
      seed,
      trials: turn.trials,
      untilPrecise: false,
      wantsOutcomes: true,
    };
    const handle = lane.run(request, { onProgress: (count) => tell(turn, count) });
    under.set(lane, handle);
    const how = await handle.outcome;
    under.delete(lane);
    if (isOver || how.kind === "cancelled") return;
    tell(turn, turn.trials);
    if (how.kind === "done" && how.outcomes) {
      events.onResult?.(id, { risk: how.risk, outcomes: how.outcomes, isFirst });
      return;
    }
    leave(id);
    if (how.kind === "stopped") events.onStopped?.(id, how.fault);
    else events.onFailed?.(id, how.kind === "failed" ? how.error : new Error("no outcomes"));
  }

  async function follow(lane: Runner): Promise<void> {
    for (let turn = next(); turn; turn = next()) await take(lane, turn);
  }

  const finish = async () => {
    await Promise.all(lanes.map(follow));
    if (!isOver) end("done");
  };
  void finish();

  return {
    outcome,
    prefer: (ids) => {
      rank = ids;
    },
    cancel: () => {
      if (isOver) return;
      turns.length = 0;
      end("cancelled");
      for (const handle of under.values()) handle.cancel();
    },
  };
}

/** For each scenario its first trials and, where more are asked for, all of them. */
function turnsOf(scenarios: readonly QueuedScenario[], trials: number): Turn[] {
  const isMore = trials > firstTrials;
  const first = scenarios.map(
    (one): Turn => ({ ...one, trials: Math.min(trials, firstTrials), isFirst: isMore }),
  );
  if (!isMore) return first;
  return [...first, ...scenarios.map((one): Turn => ({ ...one, trials, isFirst: false }))];
}
