import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeWorkbook, type WorkbookAsked } from "../../../src/exports";
import type { WorkbookAnswer } from "../../../src/exports/workbook/asked";
import { workbookFile } from "../../../src/exports/workbook/workbookFile";
import { examples } from "./agreement";

type Listener = (event: {
  data?: WorkbookAnswer;
  message?: string;
  preventDefault(): void;
}) => void;

let ended = 0;

/** A worker that answers in the same thread, through what a real one could receive. */
class SameThread {
  private readonly listeners = new Map<string, Listener>();

  addEventListener(kind: string, listener: Listener): void {
    this.listeners.set(kind, listener);
  }

  private say(kind: string, event: { data?: WorkbookAnswer; message?: string }): void {
    this.listeners.get(kind)?.({ ...event, preventDefault: () => undefined });
  }

  postMessage(asked: WorkbookAsked): void {
    const received = structuredClone(asked);
    if (received.scenario.start === "0001-01") {
      this.say("error", { message: "gone" });
      return;
    }
    workbookFile(received, (done) =>
      this.say("message", { data: { kind: "progress", done } }),
    ).then(
      (bytes) => this.say("message", { data: { kind: "file", bytes } }),
      (fault: Error) => this.say("message", { data: { kind: "failure", message: fault.message } }),
    );
  }

  terminate(): void {
    ended += 1;
  }
}

beforeEach(() => {
  ended = 0;
  vi.stubGlobal("Worker", SameThread);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function asked(start?: string): WorkbookAsked {
  const [example] = examples();
  if (!example) throw new Error("no example");
  const { scenario } = example;
  const dated = start === undefined ? scenario : { ...scenario, start };
  return { scenario: dated, variant: null, language: "fr", made: "2026-12-01", risk: null };
}

it("gives a file, tells how far it is and ends its worker", async () => {
  const steps: number[] = [];
  const bytes = await makeWorkbook(asked(), (done) => steps.push(done));
  expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe("PK");
  expect(steps.at(-1)).toBe(1);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(ended).toBe(1);
});

it("says why there is no file", async () => {
  await expect(makeWorkbook(asked("1850-01"))).rejects.toThrow("dates from 1904");
  await expect(makeWorkbook(asked("0001-01"))).rejects.toThrow("gone");
  expect(ended).toBe(2);
});

it("stops when told to", async () => {
  const control = new AbortController();
  const made = makeWorkbook(asked(), () => undefined, control.signal);
  control.abort(new Error("no more wanted"));
  await expect(made).rejects.toThrow("no more wanted");
  await expect(makeWorkbook(asked(), undefined, control.signal)).rejects.toThrow("no more wanted");
  expect(ended).toBe(1);
});
