import { Dropped, HandLost, type Hands } from "./hands";
import {
  type Answer,
  buffersIn,
  type FromWorker,
  type RunSource,
  type Task,
  type ToWorker,
} from "./task";

/** How long a worker may go on with dropped work before it is ended and replaced, in milliseconds. */
const grace = 50;

/** A worker as the pool sees it. */
export interface Port {
  readonly post: (message: ToWorker, buffers: ArrayBuffer[]) => void;
  readonly terminate: () => void;
}

/** What is heard of a worker. `onDeath` may come more than once. */
export interface PortEvents {
  readonly onMessage: (message: FromWorker) => void;
  readonly onDeath: (error: unknown) => void;
}

/** Starts a worker. Throws where it cannot. */
export type Spawn = (events: PortEvents) => Port;

interface Job {
  readonly id: number;
  readonly source: RunSource;
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Member {
  /** Null once it died, until there is work again. */
  port: Port | null;
  /** The run whose source it has. */
  run: number;
  job: Job | null;
}

/** Workers that share tasks out. One that dies is replaced when there is work for it. */
export function createPool(spawn: Spawn, count: number): Hands {
  const members = Array.from({ length: count }, (): Member => ({ port: null, run: -1, job: null }));
  const waiting: Job[] = [];
  let nextId = 0;
  let haveAnswered = false;
  let isDisposed = false;

  function start(member: Member): Port {
    let isCurrent = true;
    const lose = (error: unknown) => {
      if (!isCurrent) return;
      isCurrent = false;
      bury(member, new HandLost(error));
    };
    const port = spawn({
      onMessage: (message) => {
        if (isCurrent && member.job?.id === message.id) hear(member, message);
      },
      onDeath: lose,
    });
    member.port = {
      post: port.post,
      terminate: () => {
        isCurrent = false;
        port.terminate();
      },
    };
    member.run = -1;
    return member.port;
  }

  /** Ends a worker and tells the one who waits for it. */
  function bury(member: Member, error: Error): void {
    const { job, port } = member;
    member.port = null;
    member.job = null;
    port?.terminate();
    job?.reject(error);
    shareOut();
  }

  function hear(member: Member, message: FromWorker): void {
    const { job } = member;
    member.job = null;
    haveAnswered = true;
    if (message.kind === "answer") job?.resolve(message.answer);
    else job?.reject(message.kind === "dropped" ? new Dropped() : message.error);
    shareOut();
  }

  function give(member: Member, job: Job): void {
    member.job = job;
    try {
      const port = member.port ?? start(member);
      const { id, source, task } = job;
      const run = source.key;
      const first = member.run === run ? null : source;
      member.run = run;
      port.post({ kind: "do", id, run, source: first, task }, buffersIn(task));
    } catch (error) {
      bury(member, new HandLost(error));
    }
  }

  function shareOut(): void {
    for (const member of members) {
      if (isDisposed || member.job) continue;
      const job = waiting.shift();
      if (!job) return;
      give(member, job);
    }
  }

  function dropUnderWay(member: Member, run: number): void {
    const { job, port } = member;
    if (job?.source.key !== run) return;
    job.reject(new Dropped());
    port?.post({ kind: "drop", run }, []);
    setTimeout(() => {
      if (member.job === job) bury(member, new Dropped());
    }, grace);
  }

  // Workers load while the page is being read, so that the first trials do not wait for them.
  for (const member of members) {
    try {
      start(member);
    } catch {
      // Tried again, and told, when there is work.
    }
  }

  return {
    count,
    haveAnswered: () => haveAnswered,
    do: (source, task) =>
      new Promise<never>((resolve, reject) => {
        const job: Job = {
          id: nextId++,
          source,
          task,
          resolve: resolve as unknown as Job["resolve"],
          reject,
        };
        if (isDisposed) reject(new Dropped());
        else if (task.kind === "trials") waiting.push(job);
        else waiting.unshift(job);
        shareOut();
      }),
    drop: (run) => {
      for (const job of waiting.splice(0)) {
        if (job.source.key === run) job.reject(new Dropped());
        else waiting.push(job);
      }
      for (const member of members) dropUnderWay(member, run);
    },
    dispose: () => {
      isDisposed = true;
      for (const job of waiting.splice(0)) job.reject(new Dropped());
      for (const member of members) bury(member, new Dropped());
    },
  };
}
