import { expect, test } from "vitest";
import type { Plan } from "../../src/engine";
import { startTexts, translator } from "../../src/locales";
import { changeOf } from "../../src/ui/projection/change";
import { essentialsOf } from "../../src/ui/projection/essentials";
import { balanceSentence, cashSentence, gateSentence } from "../../src/ui/projection/sentence";
import { figuresOf } from "../../src/ui/projection/useFigures";
import { exampleScenario, planFor } from "../charts/example";

startTexts("fr");
const fr = figuresOf(translator("fr"), "fr");
const en = figuresOf(translator("en"), "en");
const plan = planFor(exampleScenario());

/** The plan with other measures in its last stage. */
function ending(measures: Partial<Plan["stages"][number]>): Plan {
  const stages = [...plan.stages];
  stages[stages.length - 1] = { ...stages.at(-1), ...measures } as Plan["stages"][number];
  return { ...plan, stages };
}

const short = {
  months: 10,
  ownRevenue: 380,
  charges: 1000,
  coverage: 0.38,
  aidNeeded: 19_000,
  breakEvenMultiplier: 2.1,
  marginOfSafety: -1.1,
};

test("the balance is said in one plain sentence", () => {
  expect(balanceSentence(ending(short), fr)).toBe(
    "À la fin du pilote, vos recettes propres couvrent 38\u202f% des charges. Il faudrait 2,1 fois plus de volume, ou 1\u202f900\u00a0€ d’aide par mois, pour équilibrer.",
  );
  expect(balanceSentence(ending(short), en)).toBe(
    "At the end of the pilot, your own revenue covers 38% of the charges. It would take 2.1 times the volume, or €1,900 of aid a month, to break even.",
  );
});

test("where no volume would do, the sentence says so instead of a factor", () => {
  const sentence = balanceSentence(ending({ ...short, breakEvenMultiplier: null }), fr);
  expect(sentence).toContain("aucun volume n’équilibrerait");
  expect(sentence).toContain("1\u202f900\u00a0€ d’aide par mois");
});

test("a stage in balance says what it can lose, one without charges or sales says that", () => {
  expect(balanceSentence(ending({ ...short, coverage: 1.25, marginOfSafety: 0.2 }), fr)).toContain(
    "baisser de 20\u202f%",
  );
  expect(balanceSentence(ending({ ...short, coverage: 0, ownRevenue: 0 }), fr)).toContain(
    "rien n’est encore vendu",
  );
  expect(balanceSentence(ending({ ...short, charges: 0, coverage: null }), fr)).toContain(
    "pas de charges",
  );
});

test("99,7 % of the charges is not all of them", () => {
  expect(balanceSentence(ending({ ...short, coverage: 0.9971 }), fr)).toContain("99,7\u202f%");
});

test("cash is said with its month, and what is missing where it falls below zero", () => {
  const low = {
    ...plan,
    path: { ...plan.path, lowestCash: -2300, peakNeed: 2300, lowestCashMonth: 9 },
  };
  expect(cashSentence(low, fr)).toBe(
    "La trésorerie passe sous zéro\u202f: au plus bas, il manque 2\u202f300\u00a0€ en octobre\u00a02027.",
  );
  expect(cashSentence({ ...plan, path: { ...low.path, lowestCash: 0 } }, fr)).toContain(
    "reste positive",
  );
});

test("gates are counted, and nothing is said where there are none", () => {
  const gate = (passed: boolean) => ({ passed, criteria: [] });
  const withGates = (passed: (boolean | null)[]) => ({
    ...plan,
    stages: plan.stages.map((stage, index) => {
      const verdict = passed[index] ?? null;
      return { ...stage, gate: verdict === null ? null : gate(verdict) };
    }),
  });
  expect(gateSentence(withGates([true, false, false, null]), fr)).toBe(
    "2 jalons sur 3 ne sont pas franchis dans le plan central.",
  );
  expect(gateSentence(withGates([true, false]), fr)).toMatch(/^1 jalon sur 2 n’est pas franchi/);
  expect(gateSentence(withGates([true]), fr)).toBe(
    "Tous les jalons sont franchis dans le plan central.",
  );
  expect(gateSentence(withGates([]), fr)).toBe("");
});

test.each([
  ["euros", "higher", 100, 400, "+300\u00a0€", "better"],
  ["euros", "lower", 100, 400, "+300\u00a0€", "worse"],
  ["euros", "none", 400, 100, "−300\u00a0€", "neutral"],
  ["share", "higher", 0.38, 0.365, "−1,5 points", "worse"],
  ["month", "lower", 12, 10, "2 mois plus tôt", "better"],
  ["month", "lower", 10, 11, "1 mois plus tard", "worse"],
  ["month", "lower", null, 11, "désormais atteint", "better"],
  ["month", "lower", 11, null, "n’est plus atteint", "worse"],
  ["factor", "lower", 2.1, 1.9, "−0,2", "better"],
] as const)(
  "a change in %s where %s is better: %s to %s",
  (unit, better, before, after, text, verdict) => {
    expect(changeOf(before, after, unit, better, fr)).toEqual({ text, verdict });
  },
);

test("what is not seen to move is no change", () => {
  expect(changeOf(100, 100.4, "euros", "higher", fr)).toBeNull();
  expect(changeOf(null, null, "month", "lower", fr)).toBeNull();
  expect(changeOf(0.38, 0.3803, "share", "higher", fr)).toBeNull();
});

test("the essentials compare with the plan before the edit", () => {
  const before = { ...plan, path: { ...plan.path, lowestCash: plan.path.lowestCash + 500 } };
  const change = (previous: Plan | null, key: string) =>
    essentialsOf(plan, previous, fr).find((one) => one.key === key)?.change;
  expect(change(before, "lowestCash")).toEqual({ text: "−500\u00a0€", verdict: "worse" });
  expect(change(before, "coverage")).toBeNull();
  expect(change(null, "lowestCash")).toBeNull();
});

test("cash below zero is the alarm of the essentials", () => {
  const alarms = (lowestCash: number) =>
    essentialsOf({ ...plan, path: { ...plan.path, lowestCash } }, null, fr)
      .filter(({ isAlarm }) => isAlarm)
      .map(({ key }) => key);
  expect(alarms(-1)).toEqual(["lowestCash"]);
  expect(alarms(0)).toEqual([]);
});

test("a figure that does not exist is said in words, never null", () => {
  expect(fr.measure("irr", null, plan.months)).toBe("sans objet");
  expect(fr.measure("paybackMonth", null, plan.months)).toBe("pas atteint");
  expect(fr.measure("breakEvenMonth", 2, plan.months)).toBe("mars\u00a02027");
  expect(fr.measure("breakEvenMultiplier", 1.234, plan.months)).toBe("× 1,23");
  expect(fr.measure("unitMargin", 0.149, plan.months)).toBe("0,15\u00a0€");
  expect(fr.measure("marginRate", 0.004, plan.months)).toBe("0,4\u202f%");
  expect(en.measure("finalCash", -1234.6, plan.months)).toBe("−€1,235");
});
