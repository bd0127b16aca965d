import { expect, test } from "vitest";
import { createInlineRunner } from "../../src/runner";
import type { Scenario } from "../../src/scenario";
import type { ColumnTrials } from "../../src/ui/comparison/risk/useTrials";
import { riskCells } from "../../src/ui/comparison/share/riskCells";
import { roomy } from "../runner/ports";
import { uncertain } from "../runner/scenario";

async function told(letter: string, scenario: Scenario): Promise<ColumnTrials> {
  const runner = createInlineRunner(roomy);
  const request = { scenario, seed: 1, trials: 200, untilPrecise: false, wantsOutcomes: true };
  const ended = await runner.run(request).outcome;
  runner.dispose();
  if (ended.kind !== "done" || !ended.outcomes) throw new Error(`no outcomes of ${letter}`);
  const { risk, outcomes } = ended;
  const column = { letter, name: letter, isReference: letter === "A" };
  return { column, told: { risk, outcomes }, of: scenario } as unknown as ColumnTrials;
}

test("what trials tell leaves with all its digits, and nothing beats its twin", async () => {
  const reference = await told("A", uncertain);
  const richer = { ...uncertain, organisation: { ...uncertain.organisation, openingCash: 9000 } };
  const columns = [reference, await told("B", richer), await told("C", structuredClone(uncertain))];
  const words = { c: ((key: string) => key) as never, figures: { language: "fr" } as never };
  const rows = riskCells(words, { columns, reference });
  const rowOf = (name: string) => rows.find(([first]) => first === name)?.slice(1);
  expect(rowOf("risk.rows.shortfall")).toEqual(
    columns.map((one) => one.told?.risk.staged.pShortfall.p),
  );
  expect(rowOf("risk.rows.cashMean")).toEqual(
    columns.map((one) => one.told?.risk.staged.finalCash.mean),
  );
  const [own, better, twin] = rowOf("risk.beats.finalCash") ?? [];
  expect([own, twin]).toEqual([null, null]);
  expect(better).toBeGreaterThan(0.9);
});
