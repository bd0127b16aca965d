import { expect, test } from "vitest";
import { hardestMonth, hoursMap } from "../../src/charts";
import type { Scenario } from "../../src/scenario";
import { exampleScenario, planFor } from "./example";

const names = [
  "adherents-et-permanence",
  "collectivites-et-coproprietes",
  "entreprises-puis-habitants",
  "itinerante-rurale",
];

test.each(names)("the hours of %s are those of the plan, part by part", (name) => {
  const plan = planFor(exampleScenario(name));
  const months = hoursMap(plan, 12).flatMap((block) => block.months);
  expect(months.map(({ month }) => month)).toEqual(plan.months.map((_, index) => index));
  for (const one of months) {
    const { hoursNeeded, hoursAvailable } = plan.ledger.lines;
    expect(one.needed).toBe(hoursNeeded[one.month]);
    expect(one.presence + one.services + one.routes).toBeCloseTo(one.needed, 6);
    expect(one.staff + one.volunteers).toBeCloseTo(hoursAvailable[one.month] as number, 6);
    expect(one.balance).toBe(one.available - one.needed);
    expect(one.load === "short").toBe(one.needed - one.available > 0.001);
  }
});

test("blocks are as wide as asked, under their stages", () => {
  const plan = planFor(exampleScenario("itinerante-rurale"));
  const blocks = hoursMap(plan, 6);
  expect(blocks.map(({ months }) => months.length)).toEqual([6, 6, 6, 6, 6, 6]);
  expect(blocks.slice(0, 3).map(({ stages }) => stages)).toEqual([
    [
      { stage: 0, months: 4 },
      { stage: 1, months: 2 },
    ],
    [{ stage: 1, months: 6 }],
    [{ stage: 2, months: 6 }],
  ]);
  expect(hoursMap(plan, 10).at(-1)?.months.length).toBe(6);
});

/** Presence of so many hours a month, in stages of one month, for staff who have 100. */
function withPresence(hours: readonly number[]): Scenario {
  const stages = hours.map((_, index) => ({ id: `s${index}`, name: `Étape ${index}`, months: 1 }));
  return {
    format: "palier/scenario",
    version: 1,
    meta: { id: "6f1d3a80-4a52-4a0e-9d6b-0c4a6b8f2e11", name: "Essai" },
    start: "2027-03",
    organisation: { legalForm: "association" },
    stages,
    staff: [
      { id: "agent", name: "Agent", from: "s0", hours: 125, hourlyCost: 10, productive: 0.8 },
    ],
    volunteers: [
      { id: "bureau", name: "Bureau", from: "s0", hours: 50, value: 10, capacity: false },
    ],
    presence: [
      {
        id: "accueil",
        name: "Accueil",
        from: "s0",
        hours: { byStage: Object.fromEntries(hours.map((one, index) => [`s${index}`, one])) },
      },
    ],
  };
}

function mapOf(hours: readonly number[]) {
  return hoursMap(planFor(withPresence(hours)), 12);
}

test("how much of a month is taken is told in five degrees; hours that do no service work do not count", () => {
  const [block] = mapOf([0, 49, 50, 89, 90, 100, 101]);
  expect(block?.months.map(({ load }) => load)).toEqual([
    "none",
    "light",
    "even",
    "even",
    "full",
    "full",
    "short",
  ]);
  expect(block?.months.map(({ volunteers }) => volunteers)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test("the hardest month lacks most hours, else has most of them taken, the first on a tie", () => {
  expect(hardestMonth(mapOf([20, 130, 150, 150]))?.month).toBe(2);
  expect(hardestMonth(mapOf([20, 60, 60, 10]))?.month).toBe(1);
  expect(hardestMonth(mapOf([99, 100.1]))?.month).toBe(1);
  expect(hardestMonth(mapOf([0, 0]))).toBeNull();
});
