import { type BandMonths, joinBands, type Risk, type RiskSummary, riskOf } from "../engine";
import { Gathering, Stopped } from "./gather";
import { HandLost, type Hands } from "./hands";
import type { RunEvents, RunOutcome, RunRequest } from "./runner";
import { checkpointsOf, firstTrials, spansAfter, windowsOf } from "./schedule";
import type { MonthSpan, RunSource, SumAnswer, Task } from "./task";

/** A run is precise once its deciding probabilities are known to so much, half-width of 95 %. */
const precise = 0.01;

type Wants = Omit<Task & { kind: "sum" }, "kind" | "blocks">;

/**
 * Runs the trials that are asked for: the first of them, what they tell, then more. Who computes which trial, and in
 * which order, changes nothing of what comes out.
 */
export async function runTrials(
  hands: Hands,
  source: RunSource,
  request: RunRequest,
  bandBytes: number,
  { onProgress, onRisk }: RunEvents,
): Promise<RunOutcome> {
  const { trials, untilPrecise, wantsOutcomes = false } = request;
  const horizon = source.scenario.stages.reduce((total, { months }) => total + months, 0);
  const all: MonthSpan = { first: 0, months: horizon };
  const checkpoints = untilPrecise || onRisk ? checkpointsOf(trials, untilPrecise) : [trials];
  let ran = 0;
  let told = 0;
  let passes = 1;
  const gather = () =>
    new Gathering(hands, source, (count) => {
      ran += count;
      const done = Math.min(trials, Math.floor(ran / passes));
      if (done <= told) return;
      told = done;
      onProgress?.(done, trials);
    });
  let gathering = gather();

  /** Sums up the trials below `upTo`; `meanwhile` is asked of the other hands. */
  async function sum(upTo: number, wants: Wants, meanwhile?: () => void): Promise<SumAnswer> {
    let start = meanwhile;
    for (;;) {
      await gathering.reach(upTo);
      const blocks = gathering.take(upTo);
      try {
        const summing = hands.do(source, { kind: "sum", blocks, ...wants });
        start?.();
        start = undefined;
        const answer = await summing;
        gathering.putBack(answer.blocks);
        return answer;
      } catch (error) {
        if (!(error instanceof HandLost)) throw error;
        gathering.countLoss(`sum of ${upTo}, months from ${wants.bands?.first ?? 0}`, error);
        gathering.askAgain(blocks);
      }
    }
  }

  try {
    const first = Math.min(firstTrials, trials);
    gathering.ask(0, first, all);
    await gathering.reach(first);
    const rows = gathering.rowsPerTrial();
    const { wide, months } = windowsOf(trials, checkpoints, horizon, rows, bandBytes);
    const spanFor = (upTo: number): MonthSpan => (upTo <= wide ? all : { first: 0, months });
    const passesAfter = (upTo: number) =>
      spansAfter(spanFor(upTo).months, upTo, horizon, rows, bandBytes);
    passes = 1 + passesAfter(trials).length;
    let asked = first;
    const askTo = (upTo: number) => {
      // Trials that keep all months and others are never in one stretch.
      for (const to of [Math.min(wide, upTo), upTo]) {
        if (to <= asked) continue;
        gathering.ask(asked, to, spanFor(to));
        asked = to;
      }
    };

    for (const [index, upTo] of checkpoints.entries()) {
      askTo(upTo);
      const next = checkpoints[index + 1];
      const isWide = upTo <= wide;
      if (next !== undefined && !isWide && !untilPrecise) continue;
      const isLast = next === undefined;
      const answer = await sum(
        upTo,
        {
          wantsSummary: true,
          // Where it may end at each look, the trials of each are those that count.
          wantsOutcomes: wantsOutcomes && (isLast || untilPrecise),
          bands: isWide || isLast ? spanFor(upTo) : null,
          wantsBlocks: !isLast,
        },
        next === undefined ? undefined : () => askTo(next),
      );
      const summary = answer.summary as RiskSummary;
      if (isLast || (untilPrecise && answer.widest <= precise)) {
        const risk = await complete(upTo, summary, answer.bands);
        return { kind: "done", risk, outcomes: answer.outcomes };
      }
      if (isWide) onRisk?.(riskOf(summary, joinBands(answer.bands)));
    }
    throw new Error("no trial was asked for");

    /** Completes the bands: of the first months where they are missing, then of the others, a pass for each window. */
    async function complete(
      upTo: number,
      summary: RiskSummary,
      bands: readonly BandMonths[],
    ): Promise<Risk> {
      const parts = [...bands];
      const wants = { wantsSummary: false, wantsOutcomes: false, wantsBlocks: false };
      if (parts.length === 0)
        parts.push(...(await sum(upTo, { ...wants, bands: spanFor(upTo) })).bands);
      const spans = passesAfter(upTo);
      passes = 1 + spans.length;
      for (const span of spans) {
        gathering.stop();
        gathering = gather();
        gathering.ask(0, upTo, span);
        parts.push(...(await sum(upTo, { ...wants, bands: span })).bands);
      }
      return riskOf(summary, joinBands(parts));
    }
  } catch (error) {
    if (error instanceof Stopped) return { kind: "stopped", fault: error.fault };
    return { kind: "failed", error };
  } finally {
    gathering.stop();
  }
}
