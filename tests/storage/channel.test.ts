import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Two windows: each with a channel of its own. */
async function openChannel() {
  return import("../../src/storage/channel");
}

test("a window hears what another tells, and nothing that it does not know", async () => {
  const { onTold } = await openChannel();
  const heard: unknown[] = [];
  const stop = onTold((told) => heard.push(told));
  const other = new BroadcastChannel("palier");
  const send = other.postMessage.bind(other);
  const known = { kind: "kept", key: "a", changedAt: "2027-01-01T00:00:00.000Z" };
  for (const message of [null, "kept", { kind: "kept", key: 3 }, { kind: "kept", key: "a" }, known])
    send(message);
  send({ kind: "removed", key: "a" });
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(heard).toEqual([known, { kind: "removed", key: "a" }]);
  stop();
  other.close();
});

test("what is told reaches the other window", async () => {
  const { tell } = await openChannel();
  const other = new BroadcastChannel("palier");
  const heard = new Promise((resolve) => {
    other.addEventListener("message", (event) => resolve(event.data));
  });
  tell({ kind: "removed", key: "b" });
  expect(await heard).toEqual({ kind: "removed", key: "b" });
  other.close();
});

test("a browser without channel, or that refuses it, is no fault", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const { onTold, tell } = await openChannel();
  const stop = onTold(() => undefined);
  expect(() => tell({ kind: "removed", key: "a" })).not.toThrow();
  expect(stop).not.toThrow();
});
