import { afterEach, expect, test, vi } from "vitest";
import type { Question } from "../../src/payroll/asked";
import { createPayroll, patience, type SpawnModel } from "../../src/payroll/employerCost";
import type { Wage } from "../../src/payroll/wage";

const wage: Wage = { grossHourly: 12.31, weeklyHours: 35, legalForm: "association" };

afterEach(() => {
  vi.useRealTimers();
});

/** Workers in name: what they were asked, and their answers and deaths by hand. */
function workers() {
  const spawned: { questions: Question[]; events: Parameters<SpawnModel>[0]; isEnded: boolean }[] =
    [];
  const spawn: SpawnModel = (events) => {
    const one = { questions: [] as Question[], events, isEnded: false };
    spawned.push(one);
    return {
      post: (question) => one.questions.push(question),
      terminate: () => {
        one.isEnded = true;
      },
    };
  };
  return { spawned, payroll: createPayroll(spawn) };
}

test("no worker before the first question, one for all of them", async () => {
  const { spawned, payroll } = workers();
  expect(spawned).toHaveLength(0);
  const first = payroll.employerCost(wage);
  const second = payroll.employerCost({ ...wage, weeklyHours: 20 });
  expect(spawned).toHaveLength(1);
  const [one] = spawned;
  // Answered in the other order: each goes to who asked.
  one?.events.onAnswer({ id: one.questions[1]?.id ?? 0, monthly: 1000 });
  one?.events.onAnswer({ id: one.questions[0]?.id ?? 0, monthly: 2000 });
  expect(await first).toMatchObject({ method: "model", monthly: 2000, day: "2026-11-01" });
  expect(await second).toMatchObject({ method: "model", monthly: 1000 });
});

test("a worker that dies leaves the published rates, and the next question starts another", async () => {
  const { spawned, payroll } = workers();
  const cost = payroll.employerCost(wage);
  spawned[0]?.events.onDeath();
  expect(await cost).toMatchObject({ method: "rates", day: "2026-06-01" });
  expect((await cost).monthly).toBeCloseTo(1944.63, 2);
  expect(spawned[0]?.isEnded).toBe(true);
  const next = payroll.employerCost(wage);
  expect(spawned).toHaveLength(2);
  spawned[1]?.events.onAnswer({ id: spawned[1].questions[0]?.id ?? 0, monthly: 1944.63 });
  expect((await next).method).toBe("model");
});

test("a model without an answer, or a page without workers, leaves the published rates", async () => {
  const { spawned, payroll } = workers();
  const cost = payroll.employerCost(wage);
  spawned[0]?.events.onAnswer({ id: spawned[0].questions[0]?.id ?? 0, monthly: null });
  expect((await cost).method).toBe("rates");
  const refused = createPayroll(() => {
    throw new Error("no workers here");
  });
  expect((await refused.employerCost(wage)).method).toBe("rates");
});

test("a model that does not come is not waited for", async () => {
  vi.useFakeTimers();
  const { spawned, payroll } = workers();
  const cost = payroll.employerCost(wage);
  await vi.advanceTimersByTimeAsync(patience - 1);
  expect(spawned[0]?.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect((await cost).method).toBe("rates");
  expect(spawned[0]?.isEnded).toBe(true);
});

test("what a cost takes for granted goes with the legal form", async () => {
  const { payroll } = workers();
  const of = async (legalForm: Wage["legalForm"]) => {
    const cost = payroll.employerCost({ ...wage, legalForm });
    payroll.dispose();
    return (await cost).assumptions;
  };
  expect(await of("association")).toContain("wagesTaxAssociation");
  expect(await of("company")).toContain("wagesTaxOther");
  expect(await of("public_body")).toContain("publicStaff");
  expect(await of("sole_trader")).toContain("ownPay");
});
