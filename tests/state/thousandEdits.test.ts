import fc from "fast-check";
import { expect, test } from "vitest";
import { listFigures, type Scenario, serialiseScenario } from "../../src/scenario";
import { edit, redo, setSaid, setValue, store, undo } from "../../src/state";
import { readExample } from "../../src/state/examples";
import { historyLimits } from "../../src/state/history";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";

function base(): Scenario {
  const { open } = store.getState();
  if (!open) throw new Error("nothing is open");
  return open.base;
}

const bytes = () => serialiseScenario(base());
const steps = () => store.getState().open?.history.past.length ?? 0;

type Kind = (typeof kinds)[number];
const kinds = ["value", "range", "note", "state", "name", "removed", "added", "moved"] as const;

/** One edit of a kind, of the figure or item that the number points to; it may be refused, or change nothing. */
function makeEdit(kind: Kind, pick: number, turn: number): void {
  const scenario = base();
  const figures = listFigures(scenario);
  const figure = figures[pick % figures.length];
  if (!figure) return;
  const { path, value } = figure;
  const { overheads = [] } = scenario;
  const position = pick % Math.max(1, overheads.length);
  const item = overheads[position];
  const key = kind === "removed" ? "removed" : "value";
  switch (kind) {
    case "value":
      setValue(path, typeof value === "number" ? value * 1.01 : 1 + (turn % 3));
      break;
    case "range":
      setValue(path, { dist: "triangular", min: turn, mode: turn + 1, max: turn + 3 });
      break;
    case "note":
      setSaid(path, turn % 2 === 0 ? "note" : "source", turn % 5 === 0 ? "" : `Texte ${turn}`);
      break;
    case "state":
      setSaid(path, "state", turn % 4 === 0 ? undefined : "to_confirm");
      break;
    case "name":
      setValue("meta.name", `Nom ${turn}`);
      break;
    case "added":
      edit({ key, path: `overheads.fait_${turn}` }, (draft) => {
        draft.overheads ??= [];
        const from = scenario.stages[0]?.id ?? "";
        draft.overheads.push({ id: `fait_${turn}`, name: `Fait ${turn}`, from, amount: turn });
      });
      break;
    case "removed":
      if (item) setValue(`overheads.${item.id}`, undefined);
      break;
    case "moved":
      edit({ key, path: `overheads.${item?.id}` }, (draft) => {
        draft.overheads?.reverse();
      });
  }
}

test("a thousand edits of all kinds, then as many undos, give back the same bytes; redos too", async () => {
  expect(historyLimits.entries).toBeGreaterThanOrEqual(1000);
  const example = await readExample("itinerante-rurale");
  if (!example) throw new Error("no example of this name");
  // Variants hold many edits back: what they name may not go.
  const { variants: _, ...scenario } = example.scenario;
  show(fresh({ kind: "file", name: "essai.json" }, scenario, null));
  const first = bytes();
  const picks = fc.sample(fc.tuple(fc.constantFrom(...kinds), fc.nat()), {
    numRuns: 4000,
    seed: 7,
  });
  const seen: string[] = [];
  const made = new Set<Kind>();
  for (const [turn, [kind, pick]] of picks.entries()) {
    const before = steps();
    makeEdit(kind, pick, turn);
    if (steps() > before) made.add(kind);
    if (steps() % 100 === 0 && steps() > before) seen.push(bytes());
    if (steps() === 1000) break;
  }
  expect(steps()).toBe(1000);
  expect([...made].toSorted()).toEqual([...kinds].toSorted());
  const last = bytes();
  for (let turn = 1000; turn > 0; turn -= 1) {
    if (turn % 100 === 0) expect(bytes()).toBe(seen[turn / 100 - 1]);
    undo();
  }
  expect(steps()).toBe(0);
  expect(bytes()).toBe(first);
  undo();
  expect(bytes()).toBe(first);
  for (let turn = 0; turn < 1000; turn += 1) redo();
  expect(bytes()).toBe(last);
  redo();
  expect(bytes()).toBe(last);
}, 60_000);
