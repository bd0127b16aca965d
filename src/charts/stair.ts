import type { Plan } from "../engine";
import { stageSpans } from "./stageMarks";

/** One step of the stair; x, width and heights are shares of the whole drawing, in [0, 1]. */
export interface Step {
  /** Index of the stage. */
  readonly stage: number;
  readonly x: number;
  readonly width: number;
  /** Mean monthly charges, against those of the dearest stage. */
  readonly height: number;
  /** The part of the height that own revenue covers. */
  readonly covered: number;
  /** Mean monthly charges, in euros. */
  readonly monthlyCharges: number;
}

/**
 * The stages as steps of a stair: as wide as their months, as high as the means they commit a month.
 * A stage without charges, or a plan without any, keeps a height of 0.
 */
export function stair(plan: Plan): Step[] {
  const horizon = plan.months.length;
  const spans = stageSpans(plan);
  const monthly = spans.map(({ index, first, last }) => {
    const months = last - first + 1;
    const stage = plan.stages[index];
    return {
      charges: (stage?.charges ?? 0) / months,
      ownRevenue: (stage?.ownRevenue ?? 0) / months,
    };
  });
  const highest = Math.max(0, ...monthly.map(({ charges }) => charges));
  return spans.map(({ index, first, last }, place) => {
    const { charges, ownRevenue } = monthly[place] ?? { charges: 0, ownRevenue: 0 };
    const height = highest > 0 ? Math.max(0, charges) / highest : 0;
    const share = charges > 0 ? Math.min(1, Math.max(0, ownRevenue / charges)) : 0;
    return {
      stage: index,
      x: first / horizon,
      width: (last - first + 1) / horizon,
      height,
      covered: height * share,
      monthlyCharges: charges,
    };
  });
}
