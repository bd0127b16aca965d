import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignStages, comparedStageMeasures, type StagePair, stageRows } from "../../src/compare";
import { compile, planOf } from "../../src/engine";
import type { Scenario } from "../../src/scenario";
import { validScenario } from "../oracle";
import { small } from "../state/scenario";

type Staged = Pick<Scenario, "start" | "stages">;

const staged = (start: string, ...months: number[]): Staged => ({
  start,
  stages: months.map((length, index) => ({ id: `s${index}`, name: `${index}`, months: length })),
});
const said = (pairs: readonly StagePair[]) =>
  pairs.map(({ reference, other, sharedMonths }) => [reference, other, sharedMonths]);

describe("stages side by side", () => {
  test("by order the first goes with the first, whatever the months", () => {
    expect(
      said(alignStages(staged("2027-01", 6, 12), staged("2029-01", 3, 3, 3), "order")),
    ).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [null, 2, 0],
    ]);
  });

  test("by calendar they go with those that they share most months with", () => {
    // January to June and July to June of the year after; July to September, and October to September.
    expect(
      said(alignStages(staged("2027-01", 6, 12), staged("2027-07", 3, 12), "calendar")),
    ).toEqual([
      [0, null, 0],
      [null, 0, 0],
      [1, 1, 9],
    ]);
  });

  test("by calendar those that share no month stand alone", () => {
    expect(said(alignStages(staged("2027-01", 6), staged("2027-07", 6), "calendar"))).toEqual([
      [0, null, 0],
      [null, 0, 0],
    ]);
  });

  const lengths = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 5 });
  const starts = fc
    .integer({ min: 1, max: 12 })
    .map((month) => `2027-${String(month).padStart(2, "0")}`);

  test("each stage stands once, in its order, and the same scenario is aligned with itself", () => {
    fc.assert(
      fc.property(starts, lengths, starts, lengths, (startA, a, startB, b) => {
        const [one, other] = [staged(startA, ...a), staged(startB, ...b)];
        for (const alignment of ["order", "calendar"] as const) {
          const rows = alignStages(one, other, alignment);
          const of = (side: "reference" | "other") =>
            rows.flatMap((row) => (row[side] === null ? [] : [row[side]]));
          expect(of("reference")).toEqual(a.map((_, index) => index));
          expect(of("other")).toEqual(b.map((_, index) => index));
          expect(said(alignStages(one, one, alignment))).toEqual(
            a.map((months, index) => [index, index, months]),
          );
        }
      }),
    );
  });

  test("by calendar no other way in order shares more months", () => {
    const mostOf = (shared: number[][], i: number, j: number): number =>
      i >= shared.length || j >= (shared[0]?.length ?? 0)
        ? 0
        : Math.max(
            (shared[i]?.[j] ?? 0) + mostOf(shared, i + 1, j + 1),
            mostOf(shared, i + 1, j),
            mostOf(shared, i, j + 1),
          );
    const spans = ({ start, stages }: Staged) => {
      let from = Number(start.slice(5)) - 1;
      return stages.map(({ months }) => [from, (from += months)] as const);
    };
    fc.assert(
      fc.property(starts, lengths, starts, lengths, (startA, a, startB, b) => {
        const [one, other] = [staged(startA, ...a), staged(startB, ...b)];
        const shared = spans(one).map(([from, to]) =>
          spans(other).map(([start, end]) =>
            Math.max(0, Math.min(to, end) - Math.max(from, start)),
          ),
        );
        const rows = alignStages(one, other, "calendar");
        const total = rows.reduce((sum, { sharedMonths }) => sum + sharedMonths, 0);
        expect(total).toBe(mostOf(shared, 0, 0));
      }),
      { numRuns: 50 },
    );
  });
});

describe("measures of the stages side by side", () => {
  test("the difference is the other's minus the reference's, none where a side has no such stage", () => {
    const dearer: Scenario = {
      ...small,
      stages: [...small.stages, { id: "fin", name: "Fin", months: 2 }],
      services: (small.services ?? []).map((service) => ({ ...service, price: 3.5 })),
    };
    const rows = stageRows(planOf(compile(small)), planOf(compile(dearer)), "order");
    // A hundred a month, dearer by one euro.
    expect(rows.map(({ differences }) => differences.ownRevenue)).toEqual([600, 1200, null]);
    expect(rows[2]?.of.reference).toBeNull();
    expect(rows[2]?.of.other?.ownRevenue).toBe(700);
  });

  test("the same scenario differs by exactly nothing", () => {
    fc.assert(
      fc.property(validScenario(), (data) => {
        const plan = planOf(compile(data as unknown as Scenario));
        for (const { differences } of stageRows(plan, plan, "calendar")) {
          for (const name of comparedStageMeasures) {
            expect([0, null]).toContain(differences[name]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
