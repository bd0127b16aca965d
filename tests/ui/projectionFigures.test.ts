import { expect, test } from "vitest";
import type { Plan } from "../../src/engine";
import { startTexts, translator } from "../../src/locales";
import { changeOf } from "../../src/ui/projection/change";
import { essentialsOf } from "../../src/ui/projection/essentials";
import { aidScope } from "../../src/ui/projection/aidScope";
import { hoursSentence } from "../../src/ui/projection/hoursSentence";
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
    "À la dernière étape, vos recettes propres couvrent 38\u202f% des charges. Il faudrait 2,1 fois plus de volume, ou 1\u202f900\u00a0€ d’aide par mois, pour équilibrer.",
  );
  expect(balanceSentence(ending(short), en)).toBe(
    "In the last stage, your own revenue covers 38% of the costs. It would take 2.1 times the volume, or €1,900 of aid a month, to break even.",
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
    "2 jalons sur 3 ne sont pas franchis dans le plan central. Le plan continue comme si ces jalons étaient franchis\u202f: les chiffres qui suivent le supposent.",
  );
  const last = plan.stages.map((_, index) => (index === plan.stages.length - 1 ? false : null));
  expect(gateSentence(withGates(last), fr)).toBe(
    "Le seul jalon n’est pas franchi dans le plan central.",
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
  ["share", "higher", 0.38, 0.365, "−1,5 point", "worse"],
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

/** The example under an hour policy, its team too small by `missing` hours a month from month 4. */
function lacking(hourPolicy: Plan["model"]["hourPolicy"], missing: number, served = 1): Plan {
  const { ledger, model } = plan;
  const hoursAvailable = ledger.lines.hoursNeeded.map((needed, t) =>
    t < 4 ? needed : needed - missing,
  );
  const services = ledger.services.map((lines) => ({
    ...lines,
    demand: lines.demand.map(() => 10),
    volume: lines.demand.map((_, t) => (t < 4 ? 10 : 10 * served)),
  }));
  return {
    ...plan,
    model: { ...model, hourPolicy },
    ledger: { ...ledger, services, lines: { ...ledger.lines, hoursAvailable } },
  };
}

test("hours that are missing are said, with what the plan does of them", () => {
  const from = fr.month(plan.months[4]);
  expect(hoursSentence(lacking("cap", 20, 0.53), fr)).toContain(`à partir de ${from}`);
  expect(hoursSentence(lacking("cap", 20, 0.53), fr)).toContain(
    "47\u202f% des demandes ne sont pas servies",
  );
  expect(hoursSentence(lacking("cap", 20), fr)).toContain("présence prévue");
  expect(hoursSentence(lacking("ignore", 20), fr)).toContain("jusqu’à 20\u00a0h par mois");
  expect(hoursSentence(lacking("extra", 20), fr)).toBe("");
  expect(hoursSentence(lacking("cap", 0), fr)).toBe("");
});

test("one stage that lacks hours is named with its share of the demand", () => {
  const short = lacking("cap", 20, 0.53);
  const one = short.stages.slice(-1);
  const stages = short.stages.map((stage) => ({ ...stage, months: 0 }));
  expect(hoursSentence({ ...short, stages: [...stages.slice(0, -1), ...one] }, fr)).toContain(
    `47\u202f% des demandes de l’étape «\u00a0${plan.model.scenario.stages.at(-1)?.name}\u00a0»`,
  );
});

test("the aid of a stage is said with its month and the whole, as the tile has them", () => {
  const words = aidScope(ending(short), plan.stages.at(-1)?.id, fr);
  expect(words).toContain("19\u202f000\u00a0€ sur 10 mois, soit 1\u202f900\u00a0€ par mois");
  expect(aidScope(plan, undefined, fr)).toBe("");
});

test("an exposure below zero is nothing to lose", () => {
  const stages = plan.stages.map((stage) => ({ ...stage, exposure: -4927 }));
  const tile = essentialsOf({ ...plan, stages }, null, fr).find(({ key }) => key === "exposure");
  expect(tile?.value).toBe("rien à perdre");
  expect(tile?.notes[0]).toBe("il resterait 4\u202f927\u00a0€");
  expect(tile?.isAlarm).toBe(false);
  // What moved is said of what would remain, which is what the tile tells.
  const more = plan.stages.map((stage) => ({ ...stage, exposure: -5000 }));
  const before = { ...plan, stages: more };
  const moved = essentialsOf({ ...plan, stages }, before, fr).find(({ key }) => key === "exposure");
  expect(moved?.change).toEqual({ text: "−73\u00a0€", verdict: "worse" });
});

test("a plan where nothing happens claims no break-even and no lowest month", () => {
  const stages = plan.stages.map((stage) => ({
    ...stage,
    ownRevenue: 0,
    charges: 0,
    coverage: null,
  }));
  const lines = { ...plan.ledger.lines, cash: plan.ledger.lines.cash.map(() => 0) };
  const path = { ...plan.path, breakEvenMonth: 0, lowestCash: 0, lowestCashMonth: 0 };
  const still: Plan = { ...plan, stages, path, ledger: { ...plan.ledger, lines } };
  const tile = (key: string) => essentialsOf(still, null, fr).find((one) => one.key === key);
  expect(tile("breakEven")?.value).toBe("sans objet");
  expect(tile("lowestCash")?.notes).toEqual(["sans mouvement"]);
  expect(tile("coverage")?.notes).toEqual(["pas de charges, dernière étape"]);
  expect(balanceSentence(still, fr)).toContain("ni recettes ni charges");
  expect(cashSentence(still, fr)).toBe(
    "La trésorerie ne bouge pas\u202f: 0\u00a0€ du début à la fin.",
  );
});

test("amounts of a thousand million and more are short in sentences", () => {
  const huge: Plan = { ...plan, path: { ...plan.path, lowestCash: 1.2e12, peakNeed: 0 } };
  expect(cashSentence(huge, fr)).toContain("1\u202f200\u00a0Md€");
  expect(cashSentence(huge, en)).toContain("€1,200bn");
});
