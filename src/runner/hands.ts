import type { Answers, RunSource, Task } from "./task";

/** Those who do tasks, several at a time. */
export interface Hands {
  readonly count: number;
  /** Whether any of them ever answered: workers that cannot even start never do. */
  readonly haveAnswered: () => boolean;
  /**
   * Has a task done as soon as one is free, a sum or a world before trials. Rejects with HandLost where the one who did
   * it died, with Dropped where its run was dropped, else with what the task threw.
   */
  readonly do: <K extends Task["kind"]>(
    source: RunSource,
    task: Task & { kind: K },
  ) => Promise<Answers[K]>;
  /** Forgets a run: what waits is not done, what is under way ends soon or is ended. */
  readonly drop: (run: number) => void;
  readonly dispose: () => void;
}

/** The one who did a task died, and what was handed over with it is gone. */
export class HandLost extends Error {
  constructor(override readonly cause: unknown) {
    super(`a worker ended: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = "HandLost";
  }
}

/** The run of a task was dropped. */
export class Dropped extends Error {
  constructor() {
    super("the run was dropped");
    this.name = "Dropped";
  }
}
