import type {
  Comparer,
  ComparerPort,
  ComparisonKind,
  ComparisonOutcome,
  FromComparer,
  OnComparisonProgress,
  SpawnComparer,
} from "./comparer";

interface UnderWay {
  readonly id: number;
  readonly onProgress: OnComparisonProgress;
  readonly end: (outcome: ComparisonOutcome) => void;
}

/** A comparer over one worker, which is started when there is something to compare, and again where it died. */
export function createComparer(spawn: SpawnComparer): Comparer {
  let port: ComparerPort | null = null;
  let current: UnderWay | null = null;
  let nextId = 0;

  function hear(message: FromComparer): void {
    if (!current || message.id !== current.id) return;
    switch (message.kind) {
      case "progress":
        current.onProgress(message.done, message.total);
        break;
      case "answer":
        current.end({ kind: "done", answer: message.answer });
        break;
      case "failed":
        current.end({ kind: "failed", error: message.error });
    }
  }

  function open(): ComparerPort {
    let isCurrent = true;
    const started = spawn({
      onMessage: (message) => {
        if (isCurrent) hear(message);
      },
      onDeath: (error) => {
        if (!isCurrent) return;
        isCurrent = false;
        port = null;
        started.terminate();
        current?.end({ kind: "failed", error });
      },
    });
    return started;
  }

  const compare: Comparer["compare"] = <K extends ComparisonKind>(
    request: Parameters<Comparer["compare"]>[0] & { readonly kind: K },
    onProgress: OnComparisonProgress = () => {},
  ) => {
    cancel(current);
    const id = nextId++;
    let own: UnderWay | null = null;
    const outcome = new Promise<ComparisonOutcome<K>>((resolve) => {
      const end = (how: ComparisonOutcome) => {
        if (current?.id === id) current = null;
        // Whoever answers was asked for this kind.
        resolve(how as ComparisonOutcome<K>);
      };
      own = { id, onProgress, end };
      current = own;
      try {
        port ??= open();
        port.post({ kind: "compare", id, request });
      } catch (error) {
        end({ kind: "failed", error });
      }
    });
    return { outcome, cancel: () => cancel(own) };
  };

  function cancel(one: UnderWay | null): void {
    if (!one || one !== current) return;
    port?.post({ kind: "drop", id: one.id });
    one.end({ kind: "cancelled" });
  }

  return {
    compare,
    dispose: () => {
      cancel(current);
      port?.terminate();
      port = null;
    },
  };
}
