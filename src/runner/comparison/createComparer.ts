import type { BridgeOutcome } from "../../compare";
import type {
  Comparer,
  ComparerPort,
  ComparisonEvents,
  ComparisonHandle,
  ComparisonOutcome,
  FromComparer,
  SpawnComparer,
} from "./comparer";

interface UnderWay {
  readonly id: number;
  readonly events: ComparisonEvents;
  readonly end: (outcome: ComparisonOutcome) => void;
  bridge: BridgeOutcome | null;
}

/** A comparer over one worker, which is started when there is something to compare, and again where it died. */
export function createComparer(spawn: SpawnComparer): Comparer {
  let port: ComparerPort | null = null;
  let current: UnderWay | null = null;
  let nextId = 0;

  function hear(message: FromComparer): void {
    if (!current || message.id !== current.id) return;
    const { events, end } = current;
    switch (message.kind) {
      case "progress":
        events.onProgress?.(message.step, message.done, message.total);
        break;
      case "bridge":
        current.bridge = message.bridge;
        events.onBridge?.(message.bridge);
        break;
      case "effects":
        if (current.bridge) end({ kind: "done", bridge: current.bridge, effects: message.effects });
        break;
      case "failed":
        end({ kind: "failed", error: message.error });
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

  const compare: Comparer["compare"] = (request, events = {}) => {
    cancel(current);
    const id = nextId++;
    const outcome = new Promise<ComparisonOutcome>((resolve) => {
      const end = (how: ComparisonOutcome) => {
        if (current?.id === id) current = null;
        resolve(how);
      };
      current = { id, events, end, bridge: null };
      try {
        port ??= open();
        port.post({ kind: "compare", id, request });
      } catch (error) {
        end({ kind: "failed", error });
      }
    });
    const own = current;
    const handle: ComparisonHandle = { outcome, cancel: () => cancel(own) };
    return handle;
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
