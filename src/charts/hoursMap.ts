import type { Plan } from "../engine";

/** How much of a month's hours its work takes: from nothing to do, to more than there are. */
export type HoursLoad = "none" | "light" | "even" | "full" | "short";

/** The hours of one month. */
export interface HoursMonth {
  /** From the start of the pilot, from 0. */
  readonly month: number;
  /** Index of its stage. */
  readonly stage: number;
  readonly presence: number;
  readonly services: number;
  readonly routes: number;
  readonly needed: number;
  readonly staff: number;
  readonly volunteers: number;
  readonly available: number;
  /** Hours left; below 0, hours missing. */
  readonly balance: number;
  readonly load: HoursLoad;
}

/** Months that stand side by side, and the stages over them. */
export interface HoursBlock {
  readonly months: readonly HoursMonth[];
  readonly stages: readonly { readonly stage: number; readonly months: number }[];
}

/** Below a thousandth of an hour, what is missing is only rounding. */
const seen = 0.001;
const half = 0.5;
const nearlyAll = 0.9;

/** Hours needed against hours available, in blocks of at most `width` months. */
export function hoursMap(plan: Plan, width: number): HoursBlock[] {
  const blocks: HoursBlock[] = [];
  for (let first = 0; first < plan.months.length; first += width) {
    const end = Math.min(plan.months.length, first + width);
    const months = Array.from({ length: end - first }, (_, index) => hoursOf(plan, first + index));
    const stages: { stage: number; months: number }[] = [];
    for (const { stage } of months) {
      const last = stages.at(-1);
      if (last?.stage === stage) last.months += 1;
      else stages.push({ stage, months: 1 });
    }
    blocks.push({ months, stages });
  }
  return blocks;
}

/** The hours of month t, at the whole demand. */
function hoursOf({ ledger, model, stageOf }: Plan, t: number): HoursMonth {
  const at = (series: Float64Array | undefined) => series?.[t] ?? 0;
  const total = (many: readonly Float64Array[]) => many.reduce((sum, one) => sum + at(one), 0);
  const presence = total(ledger.presence);
  const routes = total(ledger.routes.map(({ hoursAtDemand }) => hoursAtDemand));
  const needed = at(ledger.lines.hoursNeeded);
  const available = at(ledger.lines.hoursAvailable);
  const counted = ledger.volunteers.filter((_, index) => model.volunteers[index]?.count);
  return {
    month: t,
    stage: stageOf[t] ?? 0,
    presence,
    services: Math.max(0, needed - presence - routes),
    routes,
    needed,
    staff: total(ledger.staff.map((one) => one.available)),
    volunteers: total(counted.map(({ hours }) => hours)),
    available,
    balance: available - needed,
    load: loadOf(needed, available),
  };
}

function loadOf(needed: number, available: number): HoursLoad {
  if (needed - available > seen) return "short";
  if (needed <= seen) return "none";
  const share = needed / available;
  return share < half ? "light" : share < nearlyAll ? "even" : "full";
}

/** The month that lacks most hours, else the one whose hours are taken most; null where nothing is to be done. */
export function hardestMonth(blocks: readonly HoursBlock[]): HoursMonth | null {
  let hardest: HoursMonth | null = null;
  for (const month of blocks.flatMap(({ months }) => months)) {
    if (month.needed > seen && (hardest === null || isHarder(month, hardest))) hardest = month;
  }
  return hardest;
}

function isHarder(one: HoursMonth, other: HoursMonth): boolean {
  if (one.load === "short" || other.load === "short") return one.balance < other.balance - seen;
  return one.needed / one.available > other.needed / other.available;
}
