import type { TrialBlock, TrialFault } from "../engine";
import { HandLost, type Hands } from "./hands";
import type { MonthSpan, RunSource } from "./task";

/** How long the trials given out at once should take, in milliseconds: long against a message, short against a run. */
const pieceMilliseconds = 60;
const firstPiece = 1000;
const leastPiece = 32;

/** Times that the same work may be lost with a worker before the run fails. */
const attempts = 3;

/** Trials `from`..`to - 1`, with the monthly lines of some months. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly span: MonthSpan;
}

/** A value stopped a trial, the lowest by number. */
export class Stopped extends Error {
  constructor(readonly fault: TrialFault) {
    super(`trial ${fault.trial} is stopped`);
    this.name = "Stopped";
  }
}

/** Has trials run by all hands, in the order of their numbers, and keeps their blocks. */
export class Gathering {
  private readonly blocks = new Map<number, TrialBlock>();
  private readonly todo: Stretch[] = [];
  private readonly out = new Set<Stretch>();
  private readonly losses = new Map<string, number>();
  private fault: TrialFault | null = null;
  private failure: Error | null = null;
  private wake: (() => void) | null = null;
  /** Trials a millisecond of one hand. */
  private pace = 0;

  constructor(
    private readonly hands: Hands,
    private readonly source: RunSource,
    private readonly onTrials: (count: number) => void,
  ) {}

  /** Asks for trials `from`..`to - 1`. */
  ask(from: number, to: number, span: MonthSpan): void {
    if (from < to) this.todo.push({ from, to, span });
    this.todo.sort((a, b) => a.from - b.from);
    this.giveOut();
  }

  /** Waits until the trials below `upTo` that were asked for are there. Throws Stopped where a value stops one of them. */
  async reach(upTo: number): Promise<void> {
    for (;;) {
      if (this.failure) throw this.failure;
      const limit = Math.min(upTo, this.fault?.trial ?? upTo);
      const isOpen = ({ from }: Stretch) => from < limit;
      if (!this.todo.some(isOpen) && ![...this.out].some(isOpen)) break;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    if (this.fault && this.fault.trial < upTo) throw new Stopped(this.fault);
  }

  /** Takes the blocks of the trials below `upTo`: whoever has them must put them back to use them again. */
  take(upTo: number): TrialBlock[] {
    const taken = [...this.blocks.values()].filter(({ range }) => range.from < upTo);
    for (const { range } of taken) this.blocks.delete(range.from);
    return taken;
  }

  putBack(blocks: readonly TrialBlock[]): void {
    for (const block of blocks) this.blocks.set(block.range.from, block);
  }

  /** Lines that a trial keeps: 1, or more where staged paths have lines of their own. */
  rowsPerTrial(): number {
    let trials = 0;
    let lines = 0;
    for (const { range, bands, ownBands } of this.blocks.values()) {
      trials += range.count;
      lines += ((bands.length + ownBands.length) / bands.length) * range.count;
    }
    return lines / trials;
  }

  /** Gives nothing out any more and forgets what is there. */
  stop(): void {
    this.todo.length = 0;
    this.blocks.clear();
  }

  /** Counts work lost with a worker. Throws once the same work was lost too often. */
  countLoss(work: string, error: HandLost): void {
    const lost = (this.losses.get(work) ?? 0) + 1;
    this.losses.set(work, lost);
    if (lost >= attempts) throw error;
  }

  /** Asks again for the trials of blocks that were lost. */
  askAgain(lost: readonly TrialBlock[]): void {
    for (const { range } of lost) {
      this.onTrials(-range.count);
      const span = { first: range.firstMonth, months: range.months };
      this.ask(range.from, range.from + range.count, span);
    }
  }

  private giveOut(): void {
    while (!this.failure && this.out.size < this.hands.count) {
      const piece = this.next();
      if (!piece) break;
      this.out.add(piece);
      void this.give(piece);
    }
    this.wake?.();
  }

  /** The next trials to give out, cut from the first stretch; none past a fault. */
  private next(): Stretch | null {
    const [stretch] = this.todo;
    if (!stretch || stretch.from >= (this.fault?.trial ?? Number.POSITIVE_INFINITY)) return null;
    const left = stretch.to - stretch.from;
    const idle = this.hands.count - this.out.size;
    const fitting = this.pace > 0 ? Math.round(this.pace * pieceMilliseconds) : firstPiece;
    const size = Math.min(left, Math.max(leastPiece, Math.min(fitting, Math.ceil(left / idle))));
    const piece = { ...stretch, to: stretch.from + size };
    if (size === left) this.todo.shift();
    else this.todo[0] = { ...stretch, from: piece.to };
    return piece;
  }

  private async give(piece: Stretch): Promise<void> {
    const { from, to, span } = piece;
    const range = { from, count: to - from, firstMonth: span.first, months: span.months };
    try {
      const answer = await this.hands.do(this.source, { kind: "trials", range });
      this.putBack(answer.blocks);
      this.pace = range.count / Math.max(0.1, answer.milliseconds);
      const { fault } = answer;
      if (fault && fault.trial < (this.fault?.trial ?? Number.POSITIVE_INFINITY))
        this.fault = fault;
      if (!fault) this.onTrials(range.count);
    } catch (error) {
      this.lose(piece, error);
    }
    this.out.delete(piece);
    this.giveOut();
  }

  private lose(piece: Stretch, error: unknown): void {
    try {
      if (!(error instanceof HandLost)) throw error;
      this.countLoss(`trials from ${piece.from}`, error);
      this.todo.unshift(piece);
      this.todo.sort((a, b) => a.from - b.from);
    } catch (fatal) {
      this.failure = fatal instanceof Error ? fatal : new Error(String(fatal));
    }
  }
}
