import { describe, expect, it } from "vitest";
import type { OracleScenario } from "../../oracle";
import type { Criterion } from "../../oracle/format";
import { planFrom } from "../generated";
import { smallScenario } from "../small";

const rest = { name: "Critère", op: ">=" } as const;

/** A stage of 2 months and one of 3, each with the gate; cash falls by 100, then 200, then 300 a month, and so on. */
function falling(criteria: Partial<Criterion>[], parts: Partial<OracleScenario> = {}) {
  const gate = {
    criteria: criteria.map((criterion, index) => ({
      id: `c_${index}`,
      metric: "cash" as const,
      threshold: 0,
      ...rest,
      ...criterion,
    })),
    onFail: "stop" as const,
  };
  return planFrom(
    smallScenario({
      organisation: { legalForm: "association", openingCash: 2000 },
      stages: [
        { id: "un", name: "Un", months: 2, gate },
        { id: "deux", name: "Deux", months: 3, gate },
      ],
      overheads: [{ id: "loyer", name: "Loyer", from: "un", amount: "=100 * (t + 1)", vatRate: 0 }],
      ...parts,
    }),
  ).stages.map(({ gate: asked }) => asked?.criteria.map(({ value }) => value));
}

describe("a criterion", () => {
  it("looks at the last months of its stage, and no further back", () => {
    const [first, second] = falling([
      { metric: "result" },
      { metric: "result", window: 1 },
      { metric: "result", window: 12 },
      { metric: "cash" },
    ]);
    // Overheads of 100 and 200; then of 300, 400 and 500.
    expect(first).toEqual([-150, -200, -150, 1700]);
    expect(second).toEqual([-400, -500, -400, 500]);
  });

  it("of runway divides cash by its mean fall, from the balance before the window on", () => {
    const [first, second] = falling([
      { metric: "runway" },
      { metric: "runway", window: 1 },
      { metric: "runway", window: 2 },
    ]);
    // 2,000 at the start: 1,700 / ((2,000 - 1,700) / 2), 1,700 / 200; then 1,700 before, 500 after.
    expect(first).toEqual([1700 / 150, 8.5, 1700 / 150]);
    expect(second).toEqual([1.25, 1, 500 / 450]);
  });

  it("of runway is 0 without cash, and 1000 where cash does not fall", () => {
    const organisation = { legalForm: "association", openingCash: 300 } as const;
    expect(falling([{ metric: "runway" }], { organisation })).toEqual([[0], [0]]);
    expect(falling([{ metric: "runway" }], { overheads: [] })).toEqual([[1000], [1000]]);
  });

  it("divided by nothing is 0", () => {
    const nothing: Partial<Criterion>[] = [
      { metric: "coverage" },
      { metric: "marginRate" },
      { metric: "utilisation" },
    ];
    expect(falling(nothing, { overheads: [] })).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
